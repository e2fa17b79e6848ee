package org.rapporteur.reading.syntax;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.rapporteur.reading.language.Sentence;
import org.rapporteur.reading.language.Upos;
import org.rapporteur.reading.quantity.FactFile;

/**
 * What stands as subject of a predicate, be it written there or shared with another: coordinated
 * verbs, relative clauses, participles, control and raising.
 */
final class Subjects {

  /** After these the object is to do it, however the parser hangs the infinitive. */
  private static final Set<String> ASKING = new HashSet<>();

  /** Texts that speak for who issues them. */
  private static final Set<String> TEXTS = new HashSet<>();

  private static final Set<String> PERSONS = new HashSet<>();

  static {
    FactFile.read(Subjects.class, "control.tsv", 2, Subjects::add);
  }

  private Subjects() {}

  private static void add(FactFile.Fact fact) {
    Set<String> words =
        switch (fact.field(1)) {
          case "asking" -> ASKING;
          case "text" -> TEXTS;
          case "person" -> PERSONS;
          default -> throw new IllegalArgumentException("asking, text or person wanted");
        };
    words.add(fact.field(0));
  }

  /** The words that stand as subject of this predicate. */
  static List<Integer> of(Sentence s, int verb) {
    return of(s, verb, 0);
  }

  private static List<Integer> of(Sentence s, int verb, int depth) {
    List<Integer> found = new ArrayList<>();
    for (int child : s.dependents(verb)) {
      String relation = s.relation(child);
      if (relation.equals("nsubj") || relation.equals("nsubj:pass") || relation.equals("csubj")) {
        found.add(Clause.antecedent(s, child));
      }
    }
    if (found.isEmpty() && depth < Clause.DEEPEST) {
      found.addAll(shared(s, verb, depth + 1));
    }
    return found;
  }

  private static List<Integer> shared(Sentence s, int verb, int depth) {
    int head = s.head(verb);
    if (head < 0) {
      return List.of();
    }
    String relation = s.relation(verb);
    if (s.is(verb, "conj")) {
      return of(s, head, depth);
    }
    if (relation.equals("acl:relcl")) {
      return List.of(described(s, head));
    }
    if (relation.equals("xcomp")) {
      return controller(s, head, depth);
    }
    if (relation.equals("acl") || relation.equals("amod")) {
      // "the plan to withdraw", "progress in clearing": whose plan and progress it is.
      boolean said = s.xpos(verb).equals("VBG") && TEXTS.contains(s.lemma(head));
      boolean owned =
          said || Clause.hasTo(s, verb) || s.xpos(verb).equals("VBG") && !mark(s, verb).isEmpty();
      return owned ? owner(s, head, depth) : List.of(described(s, head));
    }
    if (relation.equals("advcl")) {
      String mark = mark(s, verb);
      boolean asked =
          Clause.hasTo(s, verb) && ASKING.contains(s.lemma(head)) && !Voice.isPassive(s, head);
      boolean ofObject = asked || mark.equals("of") || mark.equals("from") || mark.equals("for");
      int object = s.dependent(head, "obj");
      if (ofObject && object >= 0) {
        return List.of(object);
      }
      boolean nominal = s.upos(head) == Upos.NOUN || s.upos(head) == Upos.PROPN;
      return nominal && s.dependent(head, "cop") < 0 ? List.of() : of(s, head, depth);
    }
    return List.of();
  }

  /** "Vega is a lawyer representing the party": who is meant is Vega, if a name or person. */
  private static int described(Sentence s, int noun) {
    int subject = s.dependent(noun, "cop") < 0 ? -1 : s.dependent(noun, "nsubj");
    boolean who =
        subject >= 0
            && subject < noun
            && (s.upos(subject) == Upos.PROPN || PERSONS.contains(s.lemma(subject)));
    return who ? subject : noun;
  }

  /** Object control ("urged X to go") before subject control ("X wants to go"). */
  private static List<Integer> controller(Sentence s, int head, int depth) {
    int object = s.dependent(head, "obj");
    if (object < 0) {
      object = s.dependent(head, "iobj");
    }
    if (object >= 0 && !Voice.isPassive(s, head)) {
      return List.of(Clause.antecedent(s, object));
    }
    return of(s, head, depth);
  }

  /** Whose plan, decision or right it is: "Russia's decision to withdraw". */
  private static List<Integer> owner(Sentence s, int noun, int depth) {
    int owner = s.dependent(noun, "nmod:poss");
    if (owner >= 0) {
      return List.of(owner);
    }
    int head = s.head(noun);
    if (head >= 0 && s.upos(head) == Upos.VERB && (s.is(noun, "obj") || s.is(noun, "obl"))) {
      return of(s, head, depth);
    }
    return List.of();
  }

  private static String mark(Sentence s, int verb) {
    int mark = s.dependent(verb, "mark");
    return mark < 0 ? "" : s.lemma(mark);
  }
}
