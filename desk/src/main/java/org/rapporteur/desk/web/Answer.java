package org.rapporteur.desk.web;

import java.util.function.Consumer;
import tools.jackson.core.JsonGenerator;

/**
 * An answer that was made.
 *
 * @param stamp of what the ledger held
 * @param linked whether it tells of links between claims
 * @param body JSON in UTF-8
 * @param made when, in milliseconds since 1970
 * @param took how long making it took, in milliseconds
 * @param asked when it was last wanted
 * @param maker writes it again
 */
record Answer(
    String stamp,
    boolean linked,
    byte[] body,
    long made,
    long took,
    long asked,
    Consumer<JsonGenerator> maker) {

  private static final long LONG_MILLIS = 150;
  private static final long OLDEST_MILLIS = 60_000;

  boolean slow() {
    return took > LONG_MILLIS;
  }

  boolean usable(String now) {
    return stamp.equals(now) || (slow() && System.currentTimeMillis() - made < OLDEST_MILLIS);
  }

  Answer asked(long when) {
    return new Answer(stamp, linked, body, made, took, when, maker);
  }
}
