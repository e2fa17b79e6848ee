package org.rapporteur.sources.feed;

import org.rapporteur.sources.Found;

/** Takes what watched feeds bring. Called by one thread at a time. */
public interface FeedSink {

  /**
   * An article that is new. When this returns it must be kept, and that the entry was dealt with
   * must be kept with it: both or neither.
   */
  void article(String feed, Entry entry, Found.Text text);

  /** A feed or article that could not be read. */
  void unreadable(Found.Unreadable fault);

  /** A feed was asked. */
  default void asked(String feed, int fresh) {}
}
