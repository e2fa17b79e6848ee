package org.rapporteur.reading.frame;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.rapporteur.reading.language.Sentence;
import org.rapporteur.reading.language.Upos;
import org.rapporteur.reading.syntax.Clause;

/** Finds the tokens that stand in a slot of a trigger; coordinated ones each for themselves. */
final class Fillers {

  /** Words from a noun to the one that it is coordinated with. */
  private static final int NEAR = 4;

  /** Words from a verb to a phrase that the tree hung on another. */
  private static final int AFAR = 40;

  private static final Set<Upos> PHRASE =
      EnumSet.of(Upos.DET, Upos.NUM, Upos.ADJ, Upos.NOUN, Upos.PROPN, Upos.CCONJ);

  private static final int[] NONE = {};

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
    List<Integer> found = List.copyOf(all);
    return switch (slot.kind()) {
      case ONE -> found.size() < 2 ? List.of() : found.subList(0, 1);
      case OTHER -> found.size() < 2 ? List.of() : found.subList(1, found.size());
      default -> found;
    };
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
      case AGENT -> verbal ? verbalAgents(s, trigger) : NounSubjects.of(s, trigger);
      case ONE, OTHER -> subjects(s, trigger);
      case PATIENT -> verbal ? Clause.patients(s, trigger) : List.of();
      case IOBJ -> related(s, trigger, "iobj");
      case POSS -> related(s, trigger, "nmod:poss");
      case MODIFIER -> modifiers(s, trigger);
      case OBLIQUE -> obliques(s, trigger, slot.word(), anchor);
      case CLAUSE -> clauses(s, trigger);
      case ASKED -> asked(s, trigger);
      case APPOSITION -> related(s, trigger, "appos");
      case HEAD -> NounSubjects.head(s, trigger);
      // "Agreed to a truce": the truce.
      case SELF -> List.of(verbal ? anchor : trigger);
      case HOLDER -> NounSubjects.holder(s, trigger);
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

  /** "Ana and Luis married", "are married": whoever is subject. */
  private static List<Integer> subjects(Sentence s, int verb) {
    return s.upos(verb) == Upos.VERB && Clause.isPassive(s, verb)
        ? Clause.patients(s, verb)
        : Clause.agents(s, verb);
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
    if (found.isEmpty() && s.upos(trigger) != Upos.VERB) {
      int behind = behind(s, trigger, word);
      for (int next : behind < 0 ? further(s, trigger) : List.<Integer>of()) {
        addObliques(s, next, word, found);
        behind = found.isEmpty() && behind < 0 ? behind(s, next, word) : behind;
      }
      if (behind >= 0 && found.isEmpty()) {
        found.add(behind);
      }
    }
    if (found.isEmpty() && s.upos(trigger) == Upos.VERB) {
      int afar = afar(s, trigger, word);
      if (afar >= 0) {
        found.add(afar);
      }
    }
    return found;
  }

  /**
   * "chosen in May as the new minister", "raised Vega, son of the judge, to deputy": what long
   * phrases between make trees hang elsewhere. No other verb may lie between.
   */
  private static int afar(Sentence s, int verb, String word) {
    boolean as = word.equals("as");
    for (int t = verb + 1; t < Math.min(s.size(), verb + AFAR); t++) {
      boolean here = s.form(t).equals(word) && (as || s.form(t - 1).equals(","));
      if (here && (as || word.equals("to"))) {
        int head = -1;
        for (int n = t + 1; n < s.size() && PHRASE.contains(s.upos(n)); n++) {
          if (s.upos(n) == Upos.CCONJ) {
            break;
          }
          head = s.upos(n) == Upos.NOUN || s.upos(n) == Upos.PROPN ? n : head;
        }
        return head;
      }
      String tag = s.xpos(t);
      boolean finite = tag.equals("VBD") || tag.equals("VBZ") || tag.equals("VBP");
      if (finite || tag.equals("MD") || s.form(t).equals(";")) {
        return -1;
      }
    }
    return -1;
  }

  /**
   * The bare nouns coordinated right behind a noun, whose phrases it shares: "founder and head of",
   * but not "a politician and a member of".
   */
  private static List<Integer> further(Sentence s, int noun) {
    int first = s.is(noun, "conj") ? s.head(noun) : noun;
    List<Integer> found = new ArrayList<>();
    for (int child : s.dependents(first)) {
      boolean bare = s.dependent(child, "det") < 0 && s.upos(child) != Upos.VERB;
      boolean near = child > noun && child <= noun + NEAR;
      if (near && bare && s.is(child, "conj")) {
        found.add(child);
      }
    }
    return found;
  }

  /**
   * The phrase with this preposition right behind a noun, or behind its of-phrase, whatever the
   * tree hung it on: "engineer and politician for the Labour Party", "professor of law at Yale".
   */
  private static int behind(Sentence s, int noun, String word) {
    int t = noun + 1;
    if (t < s.size() && s.lemma(t).equals("of") && !word.equals("of")) {
      t++;
      while (t < s.size() && PHRASE.contains(s.upos(t))) {
        t++;
      }
    }
    boolean there = t < s.size() && s.upos(t) == Upos.ADP && s.lemma(t).equals(word);
    int head = there && s.is(t, "case") ? s.head(t) : -1;
    return head > t ? head : -1;
  }

  private static void addObliques(Sentence s, int token, String word, List<Integer> out) {
    for (int child : s.dependents(token)) {
      boolean phrase =
          s.is(child, "obl") || s.is(child, "nmod") || s.is(child, "advcl") || s.is(child, "acl");
      // "married to actress Ana Ruiz", read as if "to" began an infinitive.
      phrase |= s.is(child, "xcomp") && s.upos(child) == Upos.NOUN;
      if (phrase && marked(s, child, word)) {
        out.add(Clause.antecedent(s, child));
      }
      for (int next : phrase ? s.dependents(child) : NONE) {
        // "talks within Europe and with Chad"
        if (s.is(next, "conj") && Clause.preposition(s, next).equals(word)) {
          out.add(next);
        }
      }
    }
  }

  static boolean marked(Sentence s, int token, String word) {
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
      boolean told = s.is(child, "ccomp") || s.is(child, "xcomp") || infinitive;
      if (told && !isDashed(s, trigger, child)) {
        found.add(child);
      }
    }
    return found;
  }

  /** "met in May — and this was the first time": what a dash sets off is told beside it. */
  private static boolean isDashed(Sentence s, int trigger, int clause) {
    for (int t = trigger + 1; t < clause; t++) {
      if (s.form(t).equals("—") || s.form(t).equals("–") || s.form(t).equals("--")) {
        return true;
      }
    }
    return false;
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
}
