package org.rapporteur.reading.world;

/**
 * A word or words that stand for what a person is: "prime minister", "Gen.", "Mrs".
 *
 * @param words as in running text, lower case
 * @param kind what the title says
 * @param gender whom it is said of
 * @param formal the word an editor writes in full: "general" for "gen"
 */
public record Title(String words, Kind kind, Gender gender, String formal) {

  /** What a title says of a person. */
  public enum Kind {
    /** An office of a state or body: "president". */
    OFFICE,
    /** A military or police rank: "colonel". */
    RANK,
    /** A form of address: "Mr". */
    COURTESY,
    /** What somebody does for a living: "businesswoman". */
    OCCUPATION,
    /** A word that changes an office: "former", "deputy", "acting". */
    MODIFIER,
    /** What an office is about: "foreign", "defence", "energy". */
    PORTFOLIO
  }
}
