package org.rapporteur.reading.claim;

/**
 * An office or post in a sentence: "chief executive officer".
 *
 * @param from first token of its words
 * @param head its last word
 * @param to one past its words, brackets and "of the board" included
 * @param office whether an office is held, not only work done
 */
record Position(int from, int head, int to, boolean office) {}
