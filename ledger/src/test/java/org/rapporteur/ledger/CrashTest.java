package org.rapporteur.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rapporteur.ledger.custody.Verification;
import org.rapporteur.reading.Reading;

/**
 * Kills the writing process at random moments: 8 times in the ordinary build, {@code
 * -Dledger.kills=200} for more.
 */
final class CrashTest {

  @TempDir Path folder;

  @Test
  void aKilledWriterLeavesWholeArticlesAndLosesNoneItReported() throws Exception {
    int kills = Integer.getInteger("ledger.kills", 8);
    long seed = Long.getLong("ledger.seed", 7001);
    Random random = new Random(seed);
    String file = folder.resolve("ledger.db").toString();
    List<Integer> reported = new ArrayList<>();
    int next = 0;
    int midway = 0;
    for (int kill = 0; kill < kills; kill++) {
      List<Integer> now = writeUntilKilled(file, next, random.nextInt(600));
      reported.addAll(now);
      next += now.size();
      try (Ledger ledger = Ledger.open(file)) {
        // The one being written when killed is wholly there or not at all.
        if (ledger.article(CrashWriter.reading(next).article().id()).isPresent()) {
          reported.add(next++);
          midway++;
        }
        assertThat(ledger.facts().articles())
            .as("seed %d, kill %d", seed, kill)
            .isEqualTo(reported.size());
        for (int i = Math.max(0, next - 20); i < next; i++) {
          assertWhole(ledger, i, seed);
        }
      }
    }
    try (Ledger ledger = Ledger.open(file)) {
      for (int i : reported) {
        assertWhole(ledger, i, seed);
      }
      Verification verification = ledger.verify();
      assertThat(verification.differences()).isEmpty();
      System.out.printf(
          "killed the writer %d times: %d articles whole, %d of them committed but not yet"
              + " reported, %d quotes verified%n",
          kills, verification.articles(), midway, verification.quotes());
    }
  }

  private static void assertWhole(Ledger ledger, int number, long seed) {
    Reading wanted = CrashWriter.reading(number);
    assertThat(ledger.article(wanted.article().id()))
        .as("seed %d, article %d", seed, number)
        .hasValueSatisfying(kept -> assertThat(kept.reading()).isEqualTo(wanted));
  }

  /** Numbers of the articles that the writer reported as kept before it was killed. */
  private static List<Integer> writeUntilKilled(String file, int from, int millis)
      throws IOException, InterruptedException {
    Process writer =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-Xshare:auto",
                "-cp",
                System.getProperty("java.class.path"),
                CrashWriter.class.getName(),
                file,
                Integer.toString(from))
            .redirectError(ProcessBuilder.Redirect.INHERIT)
            .start();
    List<Integer> reported = new ArrayList<>();
    try (BufferedReader lines =
        new BufferedReader(
            new InputStreamReader(writer.getInputStream(), StandardCharsets.UTF_8))) {
      assertThat(lines.readLine()).isEqualTo("open");
      Thread killer =
          new Thread(
              () -> {
                try {
                  TimeUnit.MILLISECONDS.sleep(millis);
                } catch (InterruptedException e) {
                  Thread.currentThread().interrupt();
                }
                // The handle kills without closing our end of the pipe, so all reports are read.
                writer.toHandle().destroyForcibly();
              });
      killer.start();
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        if (line.startsWith("kept ") && line.endsWith(".")) {
          reported.add(Integer.valueOf(line.substring(5, line.length() - 1)));
        }
      }
      killer.join();
    }
    writer.waitFor();
    return reported;
  }
}
