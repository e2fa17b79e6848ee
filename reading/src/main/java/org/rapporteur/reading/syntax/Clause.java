package org.rapporteur.reading.syntax;

import java.util.ArrayList;
import java.util.List;
import org.rapporteur.reading.language.Sentence;
import org.rapporteur.reading.language.Upos;

/**
 * Who does what to whom around a predicate, as Universal Dependencies tell it: passives, relative
 * clauses, participles, control and raising, shared subjects of coordinated verbs.
 */
public final class Clause {

  /** Chains of control are short; a longer one is a broken tree. */
  static final int DEEPEST = 6;

  private Clause() {}

  /** Whether the subject has it done to it. */
  public static boolean isPassive(Sentence s, int verb) {
    return Voice.isPassive(s, verb);
  }

  /** Who does it. */
  public static List<Integer> agents(Sentence s, int verb) {
    if (isPassive(s, verb)) {
      return by(s, verb);
    }
    List<Integer> found = Subjects.of(s, verb);
    return found.isEmpty() ? one(Neighbours.subject(s, verb)) : found;
  }

  private static List<Integer> one(int token) {
    return token < 0 ? List.of() : List.of(token);
  }

  /** To whom it is done. */
  public static List<Integer> patients(Sentence s, int verb) {
    if (isPassive(s, verb)) {
      List<Integer> subjects = Subjects.of(s, verb);
      return subjects.isEmpty() ? one(Neighbours.subject(s, verb)) : subjects;
    }
    List<Integer> found = new ArrayList<>();
    for (int child : s.dependents(verb)) {
      if (s.relation(child).equals("obj")) {
        found.add(antecedent(s, child));
      }
    }
    if (found.isEmpty()
        && s.relation(verb).equals("acl:relcl")
        && hasOwnSubject(s, verb)
        && !subjectIsRelative(s, verb)
        && s.dependent(verb, "ccomp") < 0) {
      found.add(s.head(verb));
    }
    if (found.isEmpty() && s.is(verb, "conj") && s.dependent(verb, "obl") < 0) {
      // "planned and carried out the attack": the object of the last verb is shared.
      return found;
    }
    for (int child : s.dependents(verb)) {
      if (found.isEmpty()
          && s.is(child, "conj")
          && s.upos(child) == Upos.VERB
          && child == verb + 2) {
        int object = s.dependent(child, "obj");
        if (object >= 0) {
          found.add(object);
        }
      }
    }
    return found.isEmpty() && s.upos(verb) == Upos.VERB && s.dependent(verb, "ccomp") < 0
        ? one(Neighbours.object(s, verb))
        : found;
  }

  private static boolean hasOwnSubject(Sentence s, int verb) {
    return s.dependent(verb, "nsubj") >= 0;
  }

  private static boolean subjectIsRelative(Sentence s, int verb) {
    int subject = s.dependent(verb, "nsubj");
    return subject >= 0 && isRelativePronoun(s, subject);
  }

  private static boolean isRelativePronoun(Sentence s, int token) {
    return s.upos(token) == Upos.PRON && s.xpos(token).startsWith("W");
  }

  /** A relative pronoun stands for the noun that its clause modifies. */
  public static int antecedent(Sentence s, int token) {
    if (!isRelativePronoun(s, token)) {
      return token;
    }
    for (int t = token, depth = 0; t >= 0 && depth < DEEPEST; t = s.head(t), depth++) {
      if (s.relation(t).equals("acl:relcl")) {
        return s.head(t);
      }
    }
    int before = Neighbours.nounBefore(s, token);
    return before < 0 ? token : before;
  }

  static List<Integer> by(Sentence s, int verb) {
    List<Integer> found = new ArrayList<>();
    for (int child : s.dependents(verb)) {
      boolean agent = s.relation(child).equals("obl:agent");
      if (agent || (s.is(child, "obl") && "by".equals(preposition(s, child)))) {
        found.add(antecedent(s, child));
      }
    }
    return found.isEmpty() ? misplacedBy(s, verb) : found;
  }

  /** "supplied to the rebels by Iran", with Iran hung on the rebels. */
  private static List<Integer> misplacedBy(Sentence s, int verb) {
    for (int child : s.dependents(verb)) {
      if (child > verb && (s.is(child, "obl") || s.is(child, "obj") || s.is(child, "xcomp"))) {
        for (int inner : s.dependents(child)) {
          if (s.relation(inner).equals("nmod") && "by".equals(preposition(s, inner))) {
            return List.of(inner);
          }
        }
      }
    }
    return List.of();
  }

  public static boolean hasTo(Sentence s, int verb) {
    int mark = s.dependent(verb, "mark");
    return mark >= 0 && s.lemma(mark).equals("to");
  }

  /** The preposition before a noun phrase, or "". */
  public static String preposition(Sentence s, int token) {
    int marker = s.dependent(token, "case");
    return marker < 0 ? "" : s.lemma(marker);
  }
}
