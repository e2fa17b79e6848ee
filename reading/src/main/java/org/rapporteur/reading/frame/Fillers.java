package org.rapporteur.reading.frame;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.rapporteur.reading.language.Sentence;
import org.rapporteur.reading.language.Upos;
import org.rapporteur.reading.syntax.Clause;

/** Finds the tokens that stand in a slot of a trigger; coordinated ones each for themselves. */
final class Fillers {

  private Fillers() {}

  /** Heads of the phrases in this slot, in text order. */
  static List<Integer> in(Sentence s, int trigger, boolean verbal, Slot slot, int anchor) {
    List<Integer> heads =
        s.is(trigger, "aux")
            ? modal(s, s.head(trigger), slot)
            : around(s, trigger, verbal, slot, anchor);
    Set<Integer> all = new LinkedHashSet<>();
    for (int head : heads) {
      all.add(head);
      coordinated(s, head, all, trigger);
    }
    return List.copyOf(all);
  }

  /** Around "must": who says it, who must, and what. */
  private static List<Integer> modal(Sentence s, int verb, Slot slot) {
    int saying = s.is(verb, "ccomp") || s.is(verb, "parataxis") ? s.head(verb) : -1;
    return switch (slot.kind()) {
      case AGENT -> saying < 0 ? List.of() : Clause.agents(s, saying);
      case PATIENT -> Clause.isPassive(s, verb) ? List.of() : Clause.agents(s, verb);
      case CLAUSE -> List.of(verb);
      default -> List.of();
    };
  }

  private static List<Integer> around(
      Sentence s, int trigger, boolean verbal, Slot slot, int anchor) {
    return switch (slot.kind()) {
      case AGENT -> verbal ? verbalAgents(s, trigger) : nominalAgents(s, trigger);
      case PATIENT -> verbal ? Clause.patients(s, trigger) : List.of();
      case IOBJ -> related(s, trigger, "iobj");
      case POSS -> related(s, trigger, "nmod:poss");
      case MODIFIER -> modifiers(s, trigger);
      case OBLIQUE -> obliques(s, trigger, slot.word(), anchor);
      case CLAUSE -> clauses(s, trigger);
      case ASKED -> asked(s, trigger);
      case APPOSITION -> related(s, trigger, "appos");
      case HEAD -> head(s, trigger);
      case SELF -> List.of(trigger);
    };
  }

  private static void coordinated(Sentence s, int head, Set<Integer> out, int trigger) {
    for (int child : s.dependents(head)) {
      boolean nominal = s.upos(child) != Upos.VERB && s.upos(child) != Upos.AUX;
      if (s.relation(child).equals("conj") && nominal && child != trigger) {
        out.add(child);
        coordinated(s, child, out, trigger);
      }
    }
  }

  private static List<Integer> related(Sentence s, int token, String relation) {
    List<Integer> found = new ArrayList<>();
    for (int child : s.dependents(token)) {
      if (s.is(child, relation)) {
        found.add(Clause.antecedent(s, child));
      }
    }
    return found;
  }

  /** Words before a noun that may name a party or a thing: "Russian", "drone", "US-led". */
  private static List<Integer> modifiers(Sentence s, int noun) {
    List<Integer> found = new ArrayList<>();
    for (int child : s.dependents(noun)) {
      boolean before = child < noun;
      if (before
          && (s.is(child, "amod") || s.is(child, "compound") || s.relation(child).equals("nmod"))) {
        found.add(child);
      }
    }
    return found;
  }

  /** Who does it; in "the Iranian-backed militia" it is told before a hyphen. */
  private static List<Integer> verbalAgents(Sentence s, int verb) {
    List<Integer> agents = Clause.agents(s, verb);
    if (agents.isEmpty() && s.is(verb, "amod") && verb >= 2 && s.form(verb - 1).equals("-")) {
      return List.of(verb - 2);
    }
    return agents;
  }

  /** The subject of a copula: "he is the ally of". */
  private static List<Integer> nominalAgents(Sentence s, int noun) {
    List<Integer> found = new ArrayList<>();
    for (int child : s.dependents(noun)) {
      if (s.relation(child).equals("nsubj")) {
        found.add(Clause.antecedent(s, child));
      }
    }
    return found;
  }

  /**
   * Phrases with this preposition on the trigger, on its object, or on the verb it is object of.
   */
  private static List<Integer> obliques(Sentence s, int trigger, String word, int anchor) {
    List<Integer> found = new ArrayList<>();
    addObliques(s, trigger, word, found);
    if (found.isEmpty()) {
      int object = s.dependent(trigger, "obj");
      if (object >= 0) {
        addObliques(s, object, word, found);
      }
    }
    if (found.isEmpty() && anchor != trigger) {
      addObliques(s, anchor, word, found);
    }
    return found;
  }

  private static void addObliques(Sentence s, int token, String word, List<Integer> out) {
    for (int child : s.dependents(token)) {
      boolean phrase =
          s.is(child, "obl") || s.is(child, "nmod") || s.is(child, "advcl") || s.is(child, "acl");
      if (phrase && marked(s, child, word)) {
        out.add(Clause.antecedent(s, child));
      }
    }
  }

  private static boolean marked(Sentence s, int token, String word) {
    for (int child : s.dependents(token)) {
      if ((s.is(child, "case") || s.is(child, "mark")) && s.lemma(child).equals(word)) {
        return true;
      }
    }
    // A preposition that was hung elsewhere still stands before its phrase.
    int before = s.leftmost(token) - 1;
    return before >= 0
        && s.dependent(token, "case") < 0
        && s.upos(before) == Upos.ADP
        && s.lemma(before).equals(word);
  }

  private static List<Integer> clauses(Sentence s, int trigger) {
    List<Integer> found = new ArrayList<>();
    for (int child : s.dependents(trigger)) {
      boolean infinitive = (s.is(child, "acl") || s.is(child, "advcl")) && Clause.hasTo(s, child);
      if (s.is(child, "ccomp") || s.is(child, "xcomp") || infinitive) {
        found.add(child);
      }
    }
    return found;
  }

  /** "demanded that the rebels leave": the rebels, if they are the clause's own subject. */
  private static List<Integer> asked(Sentence s, int trigger) {
    List<Integer> found = new ArrayList<>();
    for (int clause : clauses(s, trigger)) {
      int subject = s.dependent(clause, "nsubj");
      if (clause > trigger && subject > trigger && !Clause.isPassive(s, clause)) {
        found.add(subject);
      }
    }
    return found;
  }

  private static List<Integer> head(Sentence s, int trigger) {
    int head = s.head(trigger);
    boolean beside =
        head >= 0 && (s.is(trigger, "appos") || s.is(trigger, "amod") || s.is(trigger, "acl"));
    // "Vega is a lawyer, a member of …": who is meant is the subject.
    int subject = beside && s.dependent(head, "cop") >= 0 ? s.dependent(head, "nsubj") : -1;
    return beside ? List.of(subject >= 0 ? subject : head) : List.of();
  }
}
