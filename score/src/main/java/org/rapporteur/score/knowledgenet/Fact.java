package org.rapporteur.score.knowledgenet;

import org.rapporteur.reading.Span;

/**
 * A fact of a passage.
 *
 * @param property the relation's name in KnowledgeNet
 * @param subject the words of the subject, in UTF-16 units of the passage
 * @param object the words of the object
 */
record Fact(String property, Span subject, Span object) {

  /** KnowledgeNet's "span overlap": the same property between overlapping words. */
  boolean answers(Fact other) {
    return property.equals(other.property)
        && subject.overlaps(other.subject)
        && object.overlaps(other.object);
  }

  String in(String text) {
    return subject.of(text) + " " + property + " " + object.of(text);
  }
}
