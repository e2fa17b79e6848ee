package org.rapporteur.reading.frame;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rapporteur.reading.ClaimType;
import org.rapporteur.reading.Span;

/**
 * A frame found in a sentence.
 *
 * @param sentence index of the sentence
 * @param head token that the event hangs on
 * @param from first token of the trigger
 * @param to one past its last token
 * @param fillers who and what fills which role
 * @param named whether it tells an event by itself; else a noun that may name one again
 * @param narrowness how narrowly its group tells the trigger's sense
 * @param frame file and line of the trigger group
 */
public record FrameMatch(
    ClaimType type,
    @Nullable String mode,
    int sentence,
    int head,
    int from,
    int to,
    List<Filler> fillers,
    boolean named,
    int narrowness,
    String frame) {

  /**
   * A filler.
   *
   * @param role the role it fills
   * @param head token its phrase hangs on
   * @param span the phrase
   * @param rule the slot it was found in
   */
  public record Filler(String role, int head, Span span, String rule) {}
}
