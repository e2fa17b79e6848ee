package org.rapporteur.desk.command;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rapporteur.reading.Article;
import org.rapporteur.reading.Reader;
import org.rapporteur.reading.Reading;
import org.rapporteur.reading.json.ClaimJson;
import org.rapporteur.score.Figures;
import org.rapporteur.score.claims.ClaimsGold;

/** Our scorer and the gold's reference scorer give the same figures for the same claims. */
class ScoreAgreementTest {

  private static final Pattern COUNTED =
      Pattern.compile("(\\w+) +P ([\\d.]+) +R ([\\d.]+) +F1 ([\\d.]+).*");
  private static final Pattern SHARE =
      Pattern.compile("(\\w+) +([\\d.]+) of \\d+ matched.*?(?:; ([\\d.]+) of the .*)?");

  @TempDir Path folder;

  @Test
  void agreesWithTheReference() throws IOException, InterruptedException {
    Path gold = shared("gold/claims/dev.jsonl");
    assumeTrue(gold != null, "skipped: the marked articles are not here");
    assumeTrue(pythonRuns(), "skipped: python3 is not here");
    Path predictions = folder.resolve("claims.jsonl");
    ClaimsGold articles = ClaimsGold.read(gold);
    try (PrintWriter out = new PrintWriter(Files.newBufferedWriter(predictions))) {
      for (Article article : articles.articles()) {
        Reading reading = Reader.load().read(article);
        ClaimJson json = new ClaimJson(article, reading.engine());
        reading.claims().forEach(claim -> out.println(json.line(claim)));
      }
    }

    Figures ours = articles.score(predictions).figures();
    Map<String, Double> reference = reference(gold, predictions);

    assertThat(reference).isNotEmpty();
    reference.forEach(
        (name, value) -> assertThat(ours.get(name)).as(name).isCloseTo(value, within(0.00051)));
    assertThat(articles.score(Reader.load()::read).figures().lines()).isEqualTo(ours.lines());
  }

  private static Map<String, Double> reference(Path gold, Path predictions)
      throws IOException, InterruptedException {
    Path script = gold.getParent().getParent().resolve("score.py");
    Process python =
        new ProcessBuilder("python3", script.toString(), gold.toString(), predictions.toString())
            .redirectErrorStream(true)
            .start();
    String output = new String(python.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertThat(python.waitFor()).as(output).isZero();
    Map<String, Double> figures = new HashMap<>();
    for (String line : output.split("\n")) {
      Matcher counted = COUNTED.matcher(line);
      Matcher share = SHARE.matcher(line);
      if (counted.matches()) {
        figures.put(counted.group(1) + ".p", Double.valueOf(counted.group(2)));
        figures.put(counted.group(1) + ".r", Double.valueOf(counted.group(3)));
        figures.put(counted.group(1) + ".f1", Double.valueOf(counted.group(4)));
      } else if (share.matches()) {
        figures.put(share.group(1), Double.valueOf(share.group(2)));
        if (share.group(3) != null) {
          figures.put(share.group(1) + ".given", Double.valueOf(share.group(3)));
        }
      }
    }
    return figures;
  }

  private static boolean pythonRuns() throws InterruptedException {
    try {
      return new ProcessBuilder("python3", "--version").start().waitFor() == 0;
    } catch (IOException absent) {
      return false;
    }
  }

  private static Path shared(String name) {
    for (Path up = Path.of("").toAbsolutePath(); up != null; up = up.getParent()) {
      Path file = up.resolve("shared").resolve(name);
      if (Files.exists(file)) {
        return file;
      }
    }
    return null;
  }
}
