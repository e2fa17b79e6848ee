package org.rapporteur.reading;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A passage of direct or indirect speech.
 *
 * @param content what is said, without quotation marks; several spans if the speech is interrupted
 * @param speaker the words that name who says it; null if the text does not tell
 * @param speakerEntity who says it, if resolved
 * @param cue the reporting words, if any
 * @param addressee who is told, if any
 * @param medium through whom or what it was said, if any
 * @param directness direct, indirect or mixed
 */
public record Statement(
    List<Span> content,
    @Nullable Span speaker,
    @Nullable Entity speakerEntity,
    @Nullable Span cue,
    @Nullable Span addressee,
    @Nullable Span medium,
    Attribution.Directness directness) {

  public Statement {
    content = List.copyOf(content);
  }
}
