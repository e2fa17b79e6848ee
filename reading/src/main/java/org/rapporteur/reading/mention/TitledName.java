package org.rapporteur.reading.mention;

import org.jspecify.annotations.Nullable;
import org.rapporteur.reading.Entity;
import org.rapporteur.reading.world.Title;

/**
 * A person beside the words that say what the person is: "South Korean Defense Minister Shin
 * Wonsik", "Gen. Joseph Votel, commander of U.S. Central Command", "Putin's cousin, Anna
 * Tsivileva".
 *
 * @param sentence index of the sentence
 * @param person the person's words, without titles; a name, or for predicates also a pronoun
 * @param office the words of the title or kinship, without the body: "Defense Minister"
 * @param head the token that the title hangs on: "Minister"
 * @param sort what the words say
 * @param body the state, organisation or relative that the title belongs to; null if not told
 * @param bodyEntity what the body was resolved to, also where the text leaves it to be understood
 * @param past whether the words say that it is over: "former"
 * @param rule the construction: {@code title.before}, {@code title.apposition}, {@code
 *     title.predicate}, {@code title.as}
 */
public record TitledName(
    int sentence,
    Tokens person,
    Tokens office,
    int head,
    Sort sort,
    @Nullable Place body,
    @Nullable Entity bodyEntity,
    boolean past,
    String rule) {

  /** Tokens {@code [from, to)} of a sentence. */
  public record Tokens(int from, int to) {}

  /**
   * Tokens {@code [from, to)} of a sentence, which may be another than the title's.
   *
   * @param sentence index of the sentence
   * @param head the token that the words hang on
   */
  public record Place(int sentence, int from, int to, int head) {}

  /** What a title says of a person. */
  public enum Sort {
    OFFICE,
    RANK,
    COURTESY,
    OCCUPATION,
    /** Belonging to a body without leading it, or standing for election. */
    MEMBER,
    KIN;

    static Sort of(Title.Kind kind) {
      return switch (kind) {
        case RANK -> RANK;
        case COURTESY -> COURTESY;
        case OCCUPATION -> OCCUPATION;
        default -> OFFICE;
      };
    }
  }
}
