package org.rapporteur.reading.frame;

/**
 * A place in the tree around a trigger where a role's filler may stand.
 *
 * @param kind what kind of place
 * @param word the preposition, for {@link Kind#OBLIQUE}; empty otherwise
 */
record Slot(Kind kind, String word) {

  enum Kind {
    /** Who does it: subject, by-phrase of a passive, controller of an infinitive. */
    AGENT,
    /** To whom it is done: object, subject of a passive. */
    PATIENT,
    /** Indirect object. */
    IOBJ,
    /** Possessor: "Russia's invasion". */
    POSS,
    /** Modifier before a noun: "Russian invasion", "drone strike". */
    MODIFIER,
    /** Phrase with a preposition, on the trigger or on its object. */
    OBLIQUE,
    /** Clause that tells what is said, asked or planned. */
    CLAUSE,
    /** Subject of the clause that tells what is asked: who is to do it. */
    ASKED,
    /** The noun that the trigger modifies or stands beside. */
    HEAD,
    /** The noun that stands beside the trigger: "her mother, Ana". */
    APPOSITION,
    /** The trigger's own phrase. */
    SELF,
    /** Whose something is by a verb: "*they* have two children". */
    HOLDER,
    /** The first of coordinated subjects: "*Ana* and Luis married". */
    ONE,
    /** The further ones: "Ana and *Luis* married". */
    OTHER
  }

  static Slot of(String written) {
    return switch (written) {
      case "agent" -> new Slot(Kind.AGENT, "");
      case "patient" -> new Slot(Kind.PATIENT, "");
      case "iobj" -> new Slot(Kind.IOBJ, "");
      case "poss" -> new Slot(Kind.POSS, "");
      case "mod" -> new Slot(Kind.MODIFIER, "");
      case "clause" -> new Slot(Kind.CLAUSE, "");
      case "asked" -> new Slot(Kind.ASKED, "");
      case "appos" -> new Slot(Kind.APPOSITION, "");
      case "head" -> new Slot(Kind.HEAD, "");
      case "self" -> new Slot(Kind.SELF, "");
      case "holder" -> new Slot(Kind.HOLDER, "");
      case "one" -> new Slot(Kind.ONE, "");
      case "other" -> new Slot(Kind.OTHER, "");
      default -> new Slot(Kind.OBLIQUE, written);
    };
  }
}
