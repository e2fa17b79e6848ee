package org.rapporteur.sources.feed;

import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What is remembered of feeds from one run to the next. Used by several threads. */
public interface FeedMemory {

  /**
   * How a feed stands.
   *
   * @param etag what the server wants to hear again; null if nothing
   * @param modified likewise
   * @param due when to ask next, in seconds since 1970-01-01T00:00Z
   * @param failures how often in a row asking failed
   */
  record State(@Nullable String etag, @Nullable String modified, long due, int failures) {}

  /** How a feed stands; empty if it was never asked. */
  Optional<State> state(String feed);

  void remember(String feed, State state);

  /** Entries that were dealt with: hash of the content by hash of the name. */
  Map<String, String> entries(String feed);

  /** An entry has been dealt with, or was offered again, without an article to be kept. */
  void remember(String feed, Entry entry);

  /** Whether an article of exactly this text is kept already. */
  boolean holds(String text);
}
