package org.rapporteur.ledger;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * How an article reached us.
 *
 * @param origin the file or address it was taken from
 * @param at when it was taken
 * @param original the bytes as they came, if they are more than the article's text
 */
public record Capture(String origin, Instant at, byte @Nullable [] original) {

  public static Capture of(String origin, Instant at) {
    return new Capture(origin, at, null);
  }
}
