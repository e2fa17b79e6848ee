package org.rapporteur.sources.feed;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a feed offers.
 *
 * @param title the feed's own name, usually the outlet's
 * @param entries as the feed orders them, usually the newest first
 * @param whole whether the feed came to its end; of one that was cut short the last entry is left
 *     out, because it may be cut too
 * @param minutes how long the feed wants not to be asked again; 0 if it does not say
 */
public record Feed(@Nullable String title, List<Entry> entries, boolean whole, int minutes) {

  /** More entries than this are not taken of one feed. */
  static final int MOST_ENTRIES = 2000;

  public Feed {
    entries = List.copyOf(entries);
  }
}
