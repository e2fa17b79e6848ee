package org.rapporteur.reading;

import java.util.List;

/**
 * Words that name or describe something, and what they were resolved to.
 *
 * @param span the words, titles and leading articles included, relative clauses excluded
 * @param name the words without title and article: what an entity's name is taken from
 * @param sentence index of the sentence
 * @param from first token in the sentence
 * @param to one past the last token in the sentence
 * @param head the token that the words hang on
 * @param kind how the words refer
 * @param type what kind of thing they refer to
 * @param entities what they were resolved to: several for plurals, none if left open
 * @param rule which rule resolved them, or why they were left open
 */
public record Mention(
    Span span,
    Span name,
    int sentence,
    int from,
    int to,
    int head,
    Kind kind,
    EntityType type,
    List<Entity> entities,
    String rule) {

  public Mention {
    entities = List.copyOf(entities);
  }

  /** How words refer. */
  public enum Kind {
    /** By a proper name. */
    NAME,
    /** By a noun that describes: "the minister". */
    DESCRIPTION,
    /** By a pronoun. */
    PRONOUN
  }
}
