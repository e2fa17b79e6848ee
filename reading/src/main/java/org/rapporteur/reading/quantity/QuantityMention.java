package org.rapporteur.reading.quantity;

import org.rapporteur.reading.Quantity;

/**
 * A number in the text with what it counts.
 *
 * @param sentence index of the sentence
 * @param from first token, approximator included
 * @param to one past the last token
 * @param counted token of the noun that is counted; the number's own head if none is named
 * @param quantity the number as an interval, with its unit
 */
public record QuantityMention(int sentence, int from, int to, int counted, Quantity quantity) {}
