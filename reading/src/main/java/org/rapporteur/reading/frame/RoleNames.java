package org.rapporteur.reading.frame;

import java.util.Set;

/** The roles a claim may have. */
final class RoleNames {

  static final Set<String> ALL =
      Set.of(
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

  private RoleNames() {}
}
