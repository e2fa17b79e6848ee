package org.rapporteur.reading.speech;

import org.rapporteur.reading.language.Sentence;
import org.rapporteur.reading.language.Upos;
import org.rapporteur.reading.speech.ReportingCues.Form;
import org.rapporteur.reading.syntax.Clause;

/** Finds the phrase that a verb of saying or meaning reports without a clause of its own. */
final class Complements {

  private Complements() {}

  /** The word that heads what is reported in a form; -1 if the verb has no such complement. */
  static int head(Sentence s, int verb, Form form) {
    return switch (form) {
      case TO -> infinitive(s, verb);
      case FOR -> after(s, verb, "for");
      case OF -> after(s, verb, "of");
      case CAUSE -> after(s, verb, "for");
      case OBJECT, EFFECT -> object(s, verb);
      case ING -> gerund(s, verb);
      default -> -1;
    };
  }

  /** The infinitive of a verb, be it its own or, as trees have it, its object's. */
  private static int infinitive(Sentence s, int verb) {
    for (int t = verb + 1; t < s.size(); t++) {
      if (s.is(t, "mark") && s.lemma(t).equals("to") && s.head(t) > t) {
        int clause = s.head(t);
        int governor = s.head(clause);
        boolean own = governor == verb;
        boolean ofObject =
            governor > verb
                && (s.upos(governor) == Upos.NOUN || s.upos(governor) == Upos.PROPN)
                && s.under(governor, verb)
                && (s.is(governor, "obj") || s.is(governor, "nmod") || s.is(governor, "obl"));
        if (own || ofObject) {
          return clause;
        }
      }
    }
    return -1;
  }

  /** The clause that a verb of saying reports, or -1. */
  static int clause(Sentence s, int verb) {
    for (int child : s.dependents(verb)) {
      // "maintained an embargo, keeping …": a participle of nobody's is no clause that is said.
      boolean bare =
          s.xpos(child).equals("VBG")
              && s.dependent(child, "nsubj") < 0
              && s.dependent(child, "aux") < 0;
      if (s.is(child, "ccomp") && child > verb && !bare) {
        return child;
      }
      // "Reports suggest Chad bombed the port": a clause that nothing subordinates is said.
      boolean plain =
          s.is(child, "advcl")
              && s.dependent(child, "nsubj") > verb
              && s.dependent(child, "mark") < 0
              && s.leftmost(child) == verb + 1
              && s.xpos(verb + 1).charAt(0) != 'W';
      if (plain) {
        return child;
      }
    }
    return -1;
  }

  /** "claims by Chad that it had won": the clause behind a noun, wherever it hangs; else -1. */
  static int that(Sentence s, int noun) {
    for (int t = noun + 1; t < s.size(); t++) {
      if (s.form(t).equals("that") && s.is(t, "mark")) {
        int clause = s.head(t);
        boolean beside = s.head(clause) == noun || s.head(clause) == s.head(noun);
        return clause > t && beside ? clause : -1;
      }
      boolean phrase =
          switch (s.upos(t)) {
            case ADP, DET, ADJ, NOUN, PROPN -> true;
            default -> false;
          };
      if (!phrase) {
        return -1;
      }
    }
    return -1;
  }

  /** "denied selling drones": the gerund of a verb without a subject of its own. */
  private static int gerund(Sentence s, int verb) {
    for (int child : s.dependents(verb)) {
      boolean clause = s.is(child, "xcomp") || s.is(child, "ccomp") || s.is(child, "advcl");
      boolean bare = s.dependent(child, "mark") < 0 && s.dependent(child, "case") < 0;
      if (child == verb + 1 + negated(s, verb) && clause && bare && s.xpos(child).equals("VBG")) {
        return child;
      }
    }
    return -1;
  }

  private static int negated(Sentence s, int verb) {
    boolean helped = verb + 1 < s.size() && s.upos(verb + 1) != Upos.VERB;
    return helped && !s.form(verb + 1).equals(",") ? 1 : 0;
  }

  private static int after(Sentence s, int verb, String preposition) {
    for (int child : s.dependents(verb)) {
      if (child <= verb) {
        continue;
      }
      if (isMarked(s, child, preposition) || Clause.preposition(s, child).equals(preposition)) {
        return child;
      }
      if (s.is(child, "obj")) {
        for (int below : s.dependents(child)) {
          boolean gerund = isMarked(s, below, preposition);
          boolean noun = preposition.equals("for") && Clause.preposition(s, below).equals("for");
          // Trees take "Chad of bombing" for one thing.
          boolean act =
              preposition.equals("of")
                  && Clause.preposition(s, below).equals("of")
                  && (s.form(below).endsWith("ing") || isGerund(s, s.dependent(below, "case") + 1));
          if (below > child && (gerund || noun || act)) {
            return below;
          }
        }
      }
    }
    return -1;
  }

  /** "of strengthening its army", with the army made the head. */
  private static boolean isGerund(Sentence s, int token) {
    return token < s.size() && s.xpos(token).equals("VBG");
  }

  private static boolean isMarked(Sentence s, int clause, String preposition) {
    for (int child : s.dependents(clause)) {
      if (s.is(child, "mark") && s.lemma(child).equals(preposition)) {
        return true;
      }
    }
    return false;
  }

  private static int object(Sentence s, int verb) {
    if (Clause.isPassive(s, verb)) {
      int subject = s.dependent(verb, "nsubj:pass");
      return subject >= 0 && s.upos(subject) == Upos.NOUN ? subject : -1;
    }
    int object = s.dependent(verb, "obj");
    return object >= 0 && s.upos(object) == Upos.NOUN ? object : -1;
  }
}
