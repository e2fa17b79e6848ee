package org.rapporteur.reading.world;

/**
 * A word for a relative.
 *
 * @param word lower case singular: "daughter"
 * @param gender of the person so called
 * @param inverse what the other is to that person, neutral where the word cannot tell: "parent"
 */
public record Kin(String word, Gender gender, String inverse) {}
