package org.rapporteur.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What the ledger's own measure prints, run beside the rest: ingest and ten everyday queries. */
final class LedgerFigures {

  static final String MEASURE = "org.rapporteur.bench.load.LedgerBench";
  private static final Pattern INGEST =
      Pattern.compile("^\\d+ articles: the last (?:\\d+ )?at (\\d+) a second of CPU");
  private static final Pattern QUERIES =
      Pattern.compile(
          "^all  *median +([\\d.]+) ms  p99 +([\\d.]+) ms  of CPU +([\\d.]+) and +([\\d.]+)");

  private LedgerFigures() {}

  /** A table's rows; a row that says so if the measure is not on the class path or failed. */
  static String rows(int claims) {
    String printed = "";
    if (PeerRun.present(MEASURE, "org.rapporteur.ledger.Ledger")) {
      try {
        Path folder = Files.createTempDirectory("ledger");
        Path file = folder.resolve("measured.db");
        printed =
            Started.java("-Xmx1g", List.of(MEASURE, file.toString(), Integer.toString(claims)));
        for (String ending : List.of("", "-wal", "-shm")) {
          Files.deleteIfExists(Path.of(file + ending));
        }
        Files.deleteIfExists(folder);
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
    return rows(printed, claims);
  }

  static String rows(String printed, int claims) {
    String first = "";
    String last = "";
    Matcher queries = QUERIES.matcher("");
    boolean asked = false;
    for (String line : printed.lines().toList()) {
      Matcher ingest = INGEST.matcher(line);
      if (ingest.find()) {
        first = first.isEmpty() ? ingest.group(1) : first;
        last = ingest.group(1);
      }
      asked |= queries.reset(line).find();
      if (asked) {
        break;
      }
    }
    if (!asked || last.isEmpty()) {
      return "| ledger: not in this run | |\n";
    }
    return String.format(
            Locale.ROOT,
            "| articles of 20 claims kept, a second of CPU: empty ledger, at %,d claims | %s, %s"
                + " |%n",
            claims,
            first,
            last)
        + String.format(
            Locale.ROOT,
            "| ten everyday queries at %,d claims, ms of CPU: median, 99th percentile | %s, %s |%n",
            claims,
            queries.group(3),
            queries.group(4))
        + String.format(
            "| the same, ms of time on this busy machine | %s, %s |%n",
            queries.group(1), queries.group(2));
  }
}
