package org.rapporteur.reading.syntax;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.rapporteur.reading.language.Sentence;
import org.rapporteur.reading.language.Upos;

/**
 * Who does what to whom around a predicate, as Universal Dependencies tell it: passives, relative
 * clauses, participles, control and raising, shared subjects of coordinated verbs.
 */
public final class Clause {

  /** Chains of control are short; a longer one is a broken tree. */
  private static final int DEEPEST = 6;

  /** After these the object is to do it, however the parser hangs the infinitive. */
  private static final Set<String> ASKING =
      Set.of(
          "ask",
          "urge",
          "order",
          "tell",
          "call",
          "press",
          "advise",
          "instruct",
          "invite",
          "persuade",
          "force",
          "allow",
          "encourage",
          "warn",
          "request",
          "command",
          "lead",
          "beg",
          "implore",
          "help",
          "permit",
          "enable",
          "require",
          "compel");

  /** Texts that speak for who issues them: "issued a declaration demanding". */
  private static final Set<String> SAID =
      Set.of(
          "declaration",
          "statement",
          "letter",
          "resolution",
          "communique",
          "communiqué",
          "message",
          "note",
          "report",
          "petition",
          "decree",
          "release",
          "motion");

  private static final Set<String> PERSONAL = Set.of("he", "she", "I", "we");

  private Clause() {}

  public static boolean isPassive(Sentence s, int verb) {
    if (s.dependent(verb, "nsubj:pass") >= 0 || has(s, verb, "aux:pass")) {
      return true;
    }
    boolean participle = s.xpos(verb).equals("VBN");
    if (participle && s.upos(verb) == Upos.VERB && s.dependent(verb, "cop") >= 0) {
      // "He is married to Ana": the tree takes the participle for a quality.
      return true;
    }
    if (participle && isLostMain(s, verb)) {
      return false;
    }
    boolean bare = s.is(verb, "acl") && !s.relation(verb).equals("acl:relcl") || s.is(verb, "amod");
    if (participle && bare) {
      return true;
    }
    boolean past = participle || s.xpos(verb).equals("VBD");
    if (past && isBare(s, verb)) {
      // "prisoners arrested during the campaign", tagged as if it were finite.
      return true;
    }
    return past
        && s.is(verb, "conj")
        && s.dependent(verb, "aux") < 0
        && s.dependent(verb, "nsubj") < 0
        && s.dependent(verb, "obj") < 0
        && isPassive(s, s.head(verb));
  }

  private static boolean isBare(Sentence s, int verb) {
    return s.relation(verb).equals("acl")
        && s.dependent(verb, "nsubj") < 0
        && s.dependent(verb, "obj") < 0
        && s.dependent(verb, "aux") < 0
        && !isLostMain(s, verb);
  }

  /**
   * A whole sentence without another verb whose only verb hangs on a noun before it: "The
   * opposition called for elections", read as if it were "the opposition that was called". Only
   * headlines leave out so much, and they have no full stop.
   */
  private static boolean isLostMain(Sentence s, int verb) {
    int head = s.head(verb);
    if (!s.relation(verb).equals("acl")
        || head < 0
        || s.head(head) >= 0 && !isAside(s, head, verb)
        || verb < head
        || !s.form(s.size() - 1).equals(".")
        || s.dependent(head, "nsubj") >= 0
        || s.dependent(head, "cop") >= 0) {
      return false;
    }
    for (int child : s.dependents(head)) {
      if (child > verb && s.upos(child) == Upos.VERB && !s.is(child, "acl")) {
        return false;
      }
    }
    return by(s, verb).isEmpty();
  }

  /** Whether a noun hangs, as no subject, on a word behind the next comma: a misread tree. */
  private static boolean isAside(Sentence s, int noun, int verb) {
    int above = s.head(noun);
    if (above < verb || s.is(noun, "nsubj") || s.is(noun, "obl")) {
      return false;
    }
    for (int t = verb + 1; t < above; t++) {
      if (s.form(t).equals(",")) {
        return true;
      }
    }
    return false;
  }

  private static boolean has(Sentence s, int token, String relation) {
    for (int child : s.dependents(token)) {
      if (s.relation(child).equals(relation)) {
        return true;
      }
    }
    return false;
  }

  /** Who does it. */
  public static List<Integer> agents(Sentence s, int verb) {
    if (isPassive(s, verb)) {
      return by(s, verb);
    }
    List<Integer> found = subjects(s, verb, 0);
    return found.isEmpty() ? one(Neighbours.subject(s, verb)) : found;
  }

  private static List<Integer> one(int token) {
    return token < 0 ? List.of() : List.of(token);
  }

  /** To whom it is done. */
  public static List<Integer> patients(Sentence s, int verb) {
    if (isPassive(s, verb)) {
      List<Integer> subjects = subjects(s, verb, 0);
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

  private static List<Integer> by(Sentence s, int verb) {
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

  /** The words that stand as subject of this predicate, be it written there or shared. */
  private static List<Integer> subjects(Sentence s, int verb, int depth) {
    List<Integer> found = new ArrayList<>();
    for (int child : s.dependents(verb)) {
      String relation = s.relation(child);
      if (relation.equals("nsubj") || relation.equals("nsubj:pass") || relation.equals("csubj")) {
        found.add(antecedent(s, child));
      }
    }
    if (found.isEmpty() && depth < DEEPEST) {
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
      return subjects(s, head, depth);
    }
    if (relation.equals("acl:relcl")) {
      return List.of(described(s, head));
    }
    if (relation.equals("xcomp")) {
      return controller(s, head, depth);
    }
    if (relation.equals("acl") || relation.equals("amod")) {
      // "the plan to withdraw", "progress in clearing": whose plan and progress it is.
      boolean said = s.xpos(verb).equals("VBG") && SAID.contains(s.lemma(head));
      boolean owned =
          said || hasTo(s, verb) || s.xpos(verb).equals("VBG") && !mark(s, verb).isEmpty();
      return owned ? owner(s, head, depth) : List.of(described(s, head));
    }
    if (relation.equals("advcl")) {
      String mark = mark(s, verb);
      boolean asked = hasTo(s, verb) && ASKING.contains(s.lemma(head)) && !isPassive(s, head);
      boolean ofObject = asked || mark.equals("of") || mark.equals("from") || mark.equals("for");
      int object = s.dependent(head, "obj");
      if (ofObject && object >= 0) {
        return List.of(object);
      }
      boolean nominal = s.upos(head) == Upos.NOUN || s.upos(head) == Upos.PROPN;
      return nominal && s.dependent(head, "cop") < 0 ? List.of() : subjects(s, head, depth);
    }
    return List.of();
  }

  /** "Vega is a lawyer representing the party": who is meant is Vega, if a name or person. */
  private static int described(Sentence s, int noun) {
    int subject = s.dependent(noun, "cop") < 0 ? -1 : s.dependent(noun, "nsubj");
    boolean who =
        subject >= 0
            && subject < noun
            && (s.upos(subject) == Upos.PROPN || PERSONAL.contains(s.lemma(subject)));
    return who ? subject : noun;
  }

  /** Object control ("urged X to go") before subject control ("X wants to go"). */
  private static List<Integer> controller(Sentence s, int head, int depth) {
    int object = s.dependent(head, "obj");
    if (object < 0) {
      object = s.dependent(head, "iobj");
    }
    if (object >= 0 && !isPassive(s, head)) {
      return List.of(antecedent(s, object));
    }
    return subjects(s, head, depth);
  }

  /** Whose plan, decision or right it is: "Russia's decision to withdraw". */
  private static List<Integer> owner(Sentence s, int noun, int depth) {
    int owner = s.dependent(noun, "nmod:poss");
    if (owner >= 0) {
      return List.of(owner);
    }
    int head = s.head(noun);
    if (head >= 0 && s.upos(head) == Upos.VERB && (s.is(noun, "obj") || s.is(noun, "obl"))) {
      return subjects(s, head, depth);
    }
    return List.of();
  }

  public static boolean hasTo(Sentence s, int verb) {
    int mark = s.dependent(verb, "mark");
    return mark >= 0 && s.lemma(mark).equals("to");
  }

  private static String mark(Sentence s, int verb) {
    int mark = s.dependent(verb, "mark");
    return mark < 0 ? "" : s.lemma(mark);
  }

  /** The preposition before a noun phrase, or "". */
  public static String preposition(Sentence s, int token) {
    int marker = s.dependent(token, "case");
    return marker < 0 ? "" : s.lemma(marker);
  }
}
