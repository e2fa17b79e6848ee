package org.rapporteur.ledger.intake;

import org.jspecify.annotations.Nullable;

/** Something about a source to be remembered in one transaction with what was read from it. */
public sealed interface Mark {

  /**
   * How far an archive has been read.
   *
   * @param source the archive: its absolute path or address
   * @param stamp tells this state of the archive from another under the same name
   * @param records how many of its records have been dealt with
   */
  record Bookmark(String source, String stamp, long records) implements Mark {}

  /**
   * An entry of a feed that has been dealt with.
   *
   * @param feed address of the feed
   * @param name hash of the entry's own id or address
   * @param content hash of what the entry said: the same name with other content is news again
   * @param day the day it was last offered, since 1970-01-01
   */
  record Entry(String feed, String name, String content, long day) implements Mark {}

  /**
   * How a feed stands.
   *
   * @param url address of the feed
   * @param etag what the server wants to hear in If-None-Match; null if it told none
   * @param modified what it wants to hear in If-Modified-Since; null if it told none
   * @param due when to ask next, in seconds since 1970-01-01T00:00Z
   * @param failures how often in a row asking failed
   */
  record Feed(String url, @Nullable String etag, @Nullable String modified, long due, int failures)
      implements Mark {}
}
