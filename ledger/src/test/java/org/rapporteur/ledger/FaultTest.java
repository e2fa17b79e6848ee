package org.rapporteur.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rapporteur.ledger.search.Query;

final class FaultTest {

  @TempDir Path folder;

  @Test
  void aFullDiskKeepsWhatWasReportedAndSaysSo() throws Exception {
    try (SmallDisk disk = SmallDisk.mount(folder.resolve("disk"), "3m")) {
      Path file = disk.path().resolve("ledger.db");
      int kept = 0;
      try (Ledger ledger = Ledger.open(file.toString())) {
        while (true) {
          try {
            ledger.keep(CrashWriter.reading(kept));
            kept++;
          } catch (LedgerException e) {
            assertThat(e).hasMessageContaining("full").hasMessageContaining("make room");
            break;
          }
        }
        assertThat(kept).isGreaterThan(5);
      }
      assertAllThere(file, kept);
      disk.remount("size=32m");
      try (Ledger ledger = Ledger.open(file.toString())) {
        ledger.keep(CrashWriter.reading(kept));
      }
      assertAllThere(file, kept + 1);
    }
  }

  private static void assertAllThere(Path file, int kept) {
    try (Ledger ledger = Ledger.open(file.toString())) {
      assertThat(ledger.facts().articles()).isEqualTo(kept);
      for (int i = 0; i < kept; i++) {
        var wanted = CrashWriter.reading(i);
        assertThat(ledger.article(wanted.article().id()).orElseThrow().reading()).isEqualTo(wanted);
      }
      assertThat(ledger.verify().differences()).isEmpty();
    }
  }

  @Test
  void aReadOnlyLedgerAnswersAndRefusesToKeep() throws Exception {
    try (SmallDisk disk = SmallDisk.mount(folder.resolve("disk"), "8m")) {
      Path file = disk.path().resolve("ledger.db");
      try (Ledger ledger = Ledger.open(file.toString())) {
        ledger.keep(Samples.shipment());
      }
      disk.remount("ro");
      try (Ledger ledger = Ledger.open(file.toString())) {
        assertThat(ledger.find(Query.words("shells")).claims()).hasSize(1);
        assertThat(ledger.facts().writable()).isFalse();
        assertThatThrownBy(() -> ledger.keep(CrashWriter.reading(1)))
            .isInstanceOf(LedgerException.class)
            .hasMessageContaining("can only be read")
            .hasMessageContaining("--ledger");
      }
      assertThatThrownBy(() -> Ledger.open(disk.path().resolve("none/new.db").toString()))
          .isInstanceOf(LedgerException.class)
          .hasMessageContaining("Cannot make the folder");
    }
  }

  @Test
  void aFileThatIsNoLedgerIsRefusedUntouched() throws Exception {
    Path file = folder.resolve("notes.txt");
    String notes = "Not a database at all, but the only copy of my notes. ".repeat(50);
    Files.writeString(file, notes);
    assertThatThrownBy(() -> Ledger.open(file.toString()))
        .isInstanceOf(LedgerException.class)
        .hasMessageContaining("is not a ledger");
    assertThat(Files.readString(file)).isEqualTo(notes);
  }

  @Test
  void anotherProgramsDatabaseIsRefused() throws Exception {
    Path file = folder.resolve("other.db");
    try (var connection = java.sql.DriverManager.getConnection("jdbc:sqlite:" + file);
        var statement = connection.createStatement()) {
      statement.execute("CREATE TABLE recipes (name TEXT)");
    }
    assertThatThrownBy(() -> Ledger.open(file.toString()))
        .isInstanceOf(LedgerException.class)
        .hasMessageContaining("another program");
  }

  @Test
  void damageIsTold() throws Exception {
    Path file = folder.resolve("ledger.db");
    try (Ledger ledger = Ledger.open(file.toString())) {
      for (int i = 0; i < 40; i++) {
        ledger.keep(CrashWriter.reading(i));
      }
    }
    byte[] sound = Files.readAllBytes(file);
    int told = 0;
    for (int page = 0; page < sound.length / 4096; page += 3) {
      Files.write(file, sound);
      overwrite(file, page * 4096L, 4096);
      try (Ledger ledger = Ledger.open(file.toString())) {
        assertThat(ledger.verify().holds()).as("page %d overwritten", page).isFalse();
      } catch (LedgerException e) {
        assertThat(e.getMessage()).contains(file.toString());
      }
      told++;
    }
    assertThat(told).isGreaterThan(10);
    Files.write(file, java.util.Arrays.copyOf(sound, sound.length / 2));
    assertThatThrownBy(
            () -> {
              try (Ledger ledger = Ledger.open(file.toString())) {
                assertThat(ledger.verify().holds()).isFalse();
                throw new LedgerException("damaged");
              }
            })
        .isInstanceOf(LedgerException.class)
        .hasMessageContaining("damaged");
  }

  private static void overwrite(Path file, long from, int length) throws IOException {
    try (RandomAccessFile raw = new RandomAccessFile(file.toFile(), "rw")) {
      raw.seek(from);
      raw.write("\u00a7garbage".repeat(length).getBytes(StandardCharsets.UTF_8), 0, length);
    }
  }

  @Test
  void verifyNamesAChangedTextAndAMovedQuote() throws Exception {
    Path file = folder.resolve("ledger.db");
    try (Ledger ledger = Ledger.open(file.toString())) {
      ledger.keep(Samples.shipment());
      assertThat(ledger.verify().quotes()).isEqualTo(10);
    }
    try (var connection = java.sql.DriverManager.getConnection("jdbc:sqlite:" + file);
        var statement = connection.createStatement()) {
      statement.execute("UPDATE role SET begin = begin + 1 WHERE name = 'recipient'");
    }
    try (Ledger ledger = Ledger.open(file.toString())) {
      assertThat(ledger.verify().differences())
          .singleElement()
          .asString()
          .contains("recipient of clm-");
    }
    try (var connection = java.sql.DriverManager.getConnection("jdbc:sqlite:" + file);
        var statement = connection.createStatement()) {
      statement.execute("UPDATE article SET text = CAST('x' || CAST(text AS TEXT) AS BLOB)");
    }
    try (Ledger ledger = Ledger.open(file.toString())) {
      assertThat(ledger.verify().differences())
          .anySatisfy(d -> assertThat(d).contains("SHA-256 differs"));
    }
  }

  @Test
  void twoWritersAtOnceBothKeepEverything() throws Exception {
    String file = folder.resolve("ledger.db").toString();
    ExecutorService writers = Executors.newFixedThreadPool(3);
    try {
      List<Future<Integer>> done = new ArrayList<>();
      for (int writer = 0; writer < 3; writer++) {
        int first = writer * 20;
        Callable<Integer> work =
            () -> {
              try (Ledger ledger = Ledger.open(file)) {
                for (int i = first; i < first + 40; i++) {
                  ledger.keep(CrashWriter.reading(i));
                  ledger.find(Query.builder().build());
                }
              }
              return first;
            };
        done.add(writers.submit(work));
      }
      for (Future<Integer> one : done) {
        one.get();
      }
    } finally {
      writers.shutdownNow();
    }
    assertAllThere(Path.of(file), 80);
  }
}
