package org.rapporteur.reading.time;

import org.rapporteur.reading.Span;

/**
 * Words that tell a time, and what they resolve to.
 *
 * @param span the words
 * @param sentence index of the sentence
 * @param from first token
 * @param to one past the last token
 * @param head the token that the words hang on
 * @param kind point or interval, duration, or start of something that still holds
 * @param edtf what it resolves to; empty if the article gives no date to resolve it against
 * @param rule how it was resolved
 */
public record TimeMention(
    Span span, int sentence, int from, int to, int head, Kind kind, String edtf, String rule) {

  /** How the words place an event in time. */
  public enum Kind {
    /** "on June 18", "last week", "in January". */
    AT,
    /** "for two decades", "since 2000": holds from then on. */
    SINCE,
    /** "until Friday". */
    UNTIL,
    /** "two-day", "for an hour": how long, not when. */
    LENGTH
  }
}
