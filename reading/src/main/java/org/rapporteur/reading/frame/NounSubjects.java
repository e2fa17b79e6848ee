package org.rapporteur.reading.frame;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.rapporteur.reading.language.Sentence;
import org.rapporteur.reading.language.Upos;
import org.rapporteur.reading.syntax.Clause;

/** Of whom a noun tells: whose office, kinship or membership it is. */
final class NounSubjects {

  private static final int DEEPEST = 4;

  private static final Set<String> BECOMING = Set.of("become", "remain");

  private NounSubjects() {}

  /** Who is said to be what the noun says. */
  static List<Integer> of(Sentence s, int noun) {
    return nominalAgents(s, noun, 0);
  }

  /**
   * Who is said to be what the noun says: subject of a copula ("he is the ally of") or of a verb of
   * becoming or serving ("became professor", "served as a lecturer"), also of the noun it is
   * coordinated with; the name that a copula gives to it ("her husband is Luis Vega").
   */
  private static List<Integer> nominalAgents(Sentence s, int noun, int depth) {
    List<Integer> found = new ArrayList<>();
    for (int child : s.dependents(noun)) {
      if (s.relation(child).equals("nsubj")) {
        found.add(Clause.antecedent(s, child));
      }
    }
    int head = s.head(noun);
    if (!found.isEmpty()) {
      return found;
    }
    if (head >= 0
        && s.is(noun, "conj")
        && s.upos(head) != Upos.VERB
        && head < noun
        && depth < DEEPEST) {
      return nominalAgents(s, head, depth + 1);
    }
    if (head >= 0
        && s.is(noun, "nsubj")
        && s.upos(head) == Upos.PROPN
        && s.dependent(head, "cop") >= 0) {
      return List.of(head);
    }
    if (head < 0) {
      return loose(s, noun);
    }
    if (isLoose(s, noun, head)) {
      return Clause.agents(s, head);
    }
    if (s.is(noun, "appos") && isBorn(s, s.head(head))) {
      return Clause.patients(s, s.head(head));
    }
    boolean as = "as".equals(Clause.preposition(s, noun)) || Fillers.marked(s, noun, "as");
    boolean became = s.is(noun, "obj") && BECOMING.contains(s.lemma(head));
    boolean predicate =
        became || s.is(noun, "xcomp") || as && (s.is(noun, "obl") || s.is(noun, "advcl"));
    if (predicate && s.upos(head) == Upos.VERB) {
      return Clause.isPassive(s, head) || s.dependent(head, "obj") >= 0 && !as && !became
          ? Clause.patients(s, head)
          : Clause.agents(s, head);
    }
    return found;
  }

  /** "A professor at Yale, she wrote": a noun before the clause that tells of its subject. */
  private static boolean isLoose(Sentence s, int noun, int verb) {
    int first = s.leftmost(noun);
    return verb > noun
        && s.upos(verb) == Upos.VERB
        && first == 0
        && s.is(first, "det")
        && !s.is(noun, "nsubj")
        && s.dependent(noun, "case") < 0;
  }

  /**
   * The same where the tree made the noun the sentence's head: "A professor at Yale, she wrote".
   */
  private static List<Integer> loose(Sentence s, int noun) {
    for (int child : s.dependents(noun)) {
      boolean main = child > noun && s.is(child, "advcl") && s.dependent(child, "mark") < 0;
      if (main && s.dependent(child, "nsubj") > noun && isLoose(s, noun, child)) {
        return Clause.agents(s, child);
      }
    }
    return List.of();
  }

  /** "She was born in Milan, the daughter of": not Milan is the daughter. */
  private static boolean isBorn(Sentence s, int verb) {
    return verb >= 0 && s.lemma(verb).equals("bear") && Clause.isPassive(s, verb);
  }

  /** "They have two children": the subject of the verb that the noun is object of. */
  static List<Integer> holder(Sentence s, int noun) {
    int verb = s.head(noun);
    boolean object = verb >= 0 && s.is(noun, "obj") && s.upos(verb) == Upos.VERB;
    return object ? Clause.agents(s, verb) : List.of();
  }

  /** The noun that the trigger modifies or stands beside. */
  static List<Integer> head(Sentence s, int trigger) {
    int first = trigger;
    for (int depth = 0; s.is(first, "conj") && depth < DEEPEST; depth++) {
      first = s.head(first);
    }
    boolean further = first >= 0 && first != trigger && s.is(first, "appos");
    if (s.is(trigger, "nmod:desc") || s.is(trigger, "compound")) {
      // "Harvard mathematician Ana Ruiz": whoever is named right behind.
      int name = s.head(trigger);
      return name > trigger && s.upos(name) == Upos.PROPN ? List.of(name) : List.of();
    }
    int name = s.dependent(trigger, "flat");
    if (name == trigger + 1 && s.upos(trigger) == Upos.NOUN) {
      return List.of(name);
    }
    int head = s.head(further ? first : trigger);
    boolean beside =
        head >= 0
            && (further || s.is(trigger, "appos") || s.is(trigger, "amod") || s.is(trigger, "acl"));
    // "Vega is a lawyer, a member of …": who is meant is the subject.
    int subject = beside && s.dependent(head, "cop") >= 0 ? s.dependent(head, "nsubj") : -1;
    return beside ? List.of(subject >= 0 ? subject : head) : List.of();
  }
}
