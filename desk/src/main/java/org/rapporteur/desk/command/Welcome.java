package org.rapporteur.desk.command;

import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import org.rapporteur.desk.output.ClaimCards;
import org.rapporteur.desk.output.Format;
import org.rapporteur.desk.output.Ink;
import org.rapporteur.desk.output.KeptClaims;
import org.rapporteur.desk.output.Numbers;
import org.rapporteur.ledger.Ledger;
import org.rapporteur.ledger.custody.Facts;
import org.rapporteur.ledger.search.Query;
import org.rapporteur.reading.Article;
import org.rapporteur.reading.Reader;

/** What somebody sees who types the program's name alone. */
final class Welcome {

  private static final int LATEST = 3;

  private final PrintWriter out;
  private final Ink ink;

  Welcome(PrintWriter out, Ink ink) {
    this.out = out;
    this.ink = ink;
  }

  /** The latest claims of the ledger; where nothing was read yet, an invented page, read now. */
  void show(LedgerOptions options) {
    String place = options.place();
    if (!place.contains("://") && !Files.exists(Path.of(place))) {
      example();
      return;
    }
    try (Ledger ledger = options.openExisting()) {
      Facts facts = ledger.facts();
      out.printf(
          "%s in %s: %s%n",
          Numbers.count(facts.claims(), "claim"),
          Numbers.count(facts.articles(), "article"),
          place);
      KeptClaims.show(
          ledger.find(Query.builder().limit(LATEST).build()).claims(), Format.table, out, ink);
    }
    next(
        "rapporteur find WORDS          search what was read",
        "rapporteur timeline WORDS      what happened when",
        "rapporteur serve               the same in a browser",
        "rapporteur --help              all commands");
  }

  private void example() {
    out.println("Nothing was read yet. This is what reading gives, on an invented page:");
    Article page = Article.builder("example", example("welcome.txt")).title("An example").build();
    new ClaimCards(out, ink).show(Reader.load().read(page));
    next(
        "rapporteur read FILE           read a page of your own and keep it",
        "rapporteur read samples/       read the articles that come with the program",
        "rapporteur --help              all commands");
  }

  private void next(String... commands) {
    out.println();
    out.println(ink.bold("Next"));
    for (String command : commands) {
      out.println("  " + command);
    }
    out.flush();
  }

  private static String example(String file) {
    try (InputStream in = Welcome.class.getResourceAsStream(file)) {
      return new String(Objects.requireNonNull(in, file).readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
