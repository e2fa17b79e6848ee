package org.rapporteur.desk.command;

import java.io.PrintWriter;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.rapporteur.desk.output.Numbers;
import org.rapporteur.ledger.Capture;
import org.rapporteur.ledger.Kept;
import org.rapporteur.ledger.Ledger;
import org.rapporteur.ledger.intake.Mark;
import org.rapporteur.reading.Reader;
import org.rapporteur.reading.Reading;
import org.rapporteur.sources.Found;

/** Keeps what is read, and counts what was new. Opens the ledger with the first article. */
final class Keeping implements AutoCloseable {

  private final @Nullable LedgerOptions options;
  private @Nullable Ledger ledger;
  private @Nullable LedgerKnowledge knowledge;
  private int articles;
  private int fresh;
  private int linked;
  private int claims;

  /**
   * @param options where to keep; null to keep nothing
   */
  Keeping(@Nullable LedgerOptions options) {
    this.options = options;
  }

  /** The reader with what the ledger has learnt, if one is kept. */
  Reader informed(Reader reader) {
    if (options == null) {
      return reader;
    }
    knowledge = new LedgerKnowledge(() -> ledger(options));
    return reader.knowing(knowledge);
  }

  /** The ledger kept in; empty if nothing is kept. */
  Optional<Ledger> ledger() {
    return Optional.ofNullable(options).map(this::ledger);
  }

  /** Compares what is new with what was there. */
  void link() {
    Ledger open = ledger;
    if (open != null && fresh > linked) {
      compare(open);
      linked = fresh;
    }
  }

  /** Compares what is new in a ledger with what was there, and shows how far that is. */
  static void compare(Ledger open) {
    long waiting = open.unlinked();
    Progress progress = Progress.beside("articles compared", () -> waiting);
    open.link(progress::to);
    progress.clear();
  }

  int articles() {
    return articles;
  }

  int claims() {
    return claims;
  }

  private Ledger ledger(LedgerOptions from) {
    Ledger open = ledger;
    if (open == null) {
      open = from.open();
      ledger = open;
    }
    return open;
  }

  void keep(Reading reading, Found.Text found) {
    keep(reading, found, null);
  }

  /** Keeps a reading and, in the same transaction, a mark about its source. */
  void keep(Reading reading, Found.Text found, @Nullable Mark mark) {
    articles++;
    claims += reading.claims().size();
    if (options == null) {
      return;
    }
    Kept kept =
        ledger(options)
            .keep(reading, new Capture(found.origin(), Instant.now(), found.original()), mark);
    if (kept.newReading()) {
      fresh++;
      if (knowledge != null) {
        knowledge.learn(reading);
      }
    }
  }

  /** Tells people what was done and what they may do next. */
  void summary(PrintWriter err) {
    if (articles == 0) {
      return;
    }
    String read = Numbers.count(claims, "claim") + " in " + Numbers.count(articles, "article");
    Ledger open = ledger;
    if (open == null) {
      err.println("\n" + read + "; nothing was kept.");
      return;
    }
    err.println("\n" + read + "; " + fresh + " new in the ledger " + open.place());
    err.println("Next: rapporteur find WORDS, or rapporteur show ID");
  }

  /** Compares what is new with what was there, once all of it is kept. */
  @Override
  public void close() {
    Ledger open = ledger;
    if (open != null) {
      link();
      open.close();
    }
  }
}
