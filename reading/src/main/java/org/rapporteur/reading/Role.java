package org.rapporteur.reading;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A participant's part in a claim.
 *
 * @param name actor, recipient, item, topic, person, office, organisation, relative, kin or member
 * @param span the words that fill it, in UTF-16 units of the article's text
 * @param entity what they name; null if left open or if the role holds no entity
 * @param rule which frame rule filled it and which rule resolved the entity
 */
public record Role(String name, Span span, @Nullable Entity entity, String rule) {

  /** All names a role may have, in the order in which tables list them. */
  public static final List<String> NAMES =
      List.of(
          "actor",
          "recipient",
          "item",
          "topic",
          "person",
          "office",
          "organisation",
          "relative",
          "kin",
          "member");
}
