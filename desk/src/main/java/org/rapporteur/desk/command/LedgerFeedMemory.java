package org.rapporteur.desk.command;

import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import org.rapporteur.ledger.Ledger;
import org.rapporteur.ledger.intake.Mark;
import org.rapporteur.sources.feed.Entry;
import org.rapporteur.sources.feed.FeedMemory;

/** What is remembered of feeds, in the ledger that their articles go to. */
final class LedgerFeedMemory implements FeedMemory {

  /** Entries that a feed has not offered for so long are forgotten. Days. */
  private static final int FORGET = 90;

  private final Ledger ledger;
  private final Clock clock;

  LedgerFeedMemory(Ledger ledger, Clock clock) {
    this.ledger = ledger;
    this.clock = clock;
  }

  @Override
  public Optional<State> state(String feed) {
    return ledger
        .intake()
        .feed(feed)
        .map(kept -> new State(kept.etag(), kept.modified(), kept.due(), kept.failures()));
  }

  @Override
  public void remember(String feed, State state) {
    ledger
        .intake()
        .note(new Mark.Feed(feed, state.etag(), state.modified(), state.due(), state.failures()));
    if (state.failures() == 0) {
      ledger.intake().forgetEntries(feed, today() - FORGET);
    }
  }

  @Override
  public Map<String, String> entries(String feed) {
    return ledger.intake().entries(feed);
  }

  @Override
  public void remember(String feed, Entry entry) {
    ledger.intake().note(mark(feed, entry));
  }

  @Override
  public boolean holds(String text) {
    return ledger.intake().holds(text);
  }

  /** That an entry was dealt with, to be kept with its article. */
  Mark mark(String feed, Entry entry) {
    return new Mark.Entry(feed, entry.nameHash(), entry.contentHash(), today());
  }

  private long today() {
    return clock.instant().getEpochSecond() / 86_400;
  }
}
