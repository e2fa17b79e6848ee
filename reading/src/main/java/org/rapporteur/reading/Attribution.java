package org.rapporteur.reading;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * One link of the chain of sources behind a claim.
 *
 * @param span the words that name or describe the source
 * @param entity the source, if resolved
 * @param cue the words that make it a source ("told", "according to"), if any
 * @param medium how it was said ("an interview published by"), if the text tells
 * @param directness direct, indirect or mixed
 */
public record Attribution(
    Span span,
    @Nullable Entity entity,
    @Nullable Span cue,
    @Nullable Span medium,
    Directness directness) {

  /** Whether the words are the source's own. */
  public enum Directness {
    /** Quoted. */
    DIRECT,
    /** Reported in other words. */
    INDIRECT,
    /** Reported, with quoted parts. */
    MIXED;

    /** The word used in every public format, such as {@code direct}. */
    public String word() {
      return name().toLowerCase(Locale.ROOT);
    }
  }
}
