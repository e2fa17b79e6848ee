package org.rapporteur.reading.speech;

import org.jspecify.annotations.Nullable;
import org.rapporteur.reading.Span;
import org.rapporteur.reading.Stance;

/**
 * How far a text commits to something it tells.
 *
 * @param stance what its words commit to
 * @param cue the words that say so; null if asserted without a cue
 */
public record Judgement(Stance stance, @Nullable Span cue) {}
