package org.rapporteur.reading.frame;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rapporteur.reading.ClaimType;

/**
 * Triggers that fill their roles in the same way.
 *
 * @param type the claim's type
 * @param mode the claim's mode, if the group fixes one
 * @param kind part of speech of the trigger's first word
 * @param triggers lemma sequences
 * @param roles how roles are filled, in the order in which a claim lists them
 * @param limits what must and must not stand around a trigger
 * @param id file and line, for {@code frame} in the public JSON and for faults
 */
record TriggerGroup(
    ClaimType type,
    @Nullable String mode,
    Kind kind,
    List<List<String>> triggers,
    List<RoleRule> roles,
    Limits limits,
    String id) {

  /** Part of speech of a trigger. */
  enum Kind {
    VERB,
    NOUN,
    ADJECTIVE,
    /** "must" in what somebody says: the speaker asks, the subject is asked. */
    MODAL
  }
}
