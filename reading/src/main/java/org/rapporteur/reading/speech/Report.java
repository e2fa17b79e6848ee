package org.rapporteur.reading.speech;

import java.util.BitSet;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rapporteur.reading.Attribution;
import org.rapporteur.reading.Span;
import org.rapporteur.reading.Stance;

/**
 * Somebody says something, within one sentence.
 *
 * @param cueToken the reporting word
 * @param cue the reporting words
 * @param sources who says it, nearest to the reader first; empty if the text does not tell
 * @param stance what the cue makes of its content
 * @param head token on which the content hangs, or -1 if it is not one clause or phrase
 * @param content the tokens that are said
 * @param addressee who is told, if any
 * @param quotes whether words in quotation marks beside it are its speaker's
 */
record Report(
    int cueToken,
    Span cue,
    List<Attribution> sources,
    Stance stance,
    int head,
    BitSet content,
    @Nullable Span addressee,
    boolean quotes) {

  Report {
    sources = List.copyOf(sources);
  }
}
