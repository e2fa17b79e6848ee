package org.rapporteur.reading.time;

import org.rapporteur.reading.History;

/**
 * A comparison with the past and where it stands.
 *
 * @param sentence index of the sentence
 * @param from first token
 * @param to one past the last token
 * @param head the noun that is compared: "trip" of "the first trip in 24 years"
 * @param history what it says
 */
public record HistoryMention(int sentence, int from, int to, int head, History history) {}
