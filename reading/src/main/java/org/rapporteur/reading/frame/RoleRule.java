package org.rapporteur.reading.frame;

import java.util.List;

/**
 * How one role of a claim is filled.
 *
 * @param role the role's public name
 * @param slots places to look, best first; the first that holds a fitting filler is taken
 * @param fit what may fill it
 * @param required whether there is no claim without it
 */
record RoleRule(String role, List<Slot> slots, Fit fit, boolean required) {

  /** What a filler must be. */
  enum Fit {
    /** A state, organisation, person or group: somebody who can act. */
    PARTY,
    /** A party or a place. */
    PARTY_OR_PLACE,
    /** A person. */
    PERSON,
    /** A person, or a name that may be one: told by what is said of it, "McGuigan is the head". */
    SOMEBODY,
    /** A state. */
    STATE,
    /** A body or a group, not a state or a person. */
    ORGANISATION,
    /** A body, or a name that is neither a person's nor a state's: "at the Walters Gallery". */
    BODY,
    /** A state or a place. */
    PLACE,
    /** Goods, arms, money, forces: a thing that can change hands, no act or word. */
    GOODS,
    /** An act, state or word: what can be spoken of. */
    EVENT,
    /** A thing: anything that is not a state or a person. */
    THING,
    /** Anything. */
    ANY
  }
}
