package org.rapporteur.reading.syntax;

import org.rapporteur.reading.language.Sentence;
import org.rapporteur.reading.language.Upos;

/**
 * Whether a verb's subject does it or has it done to it, also where the tree or the tags mistake a
 * participle for a finite verb or the other way about.
 */
final class Voice {

  private Voice() {}

  static boolean isPassive(Sentence s, int verb) {
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
    return Clause.by(s, verb).isEmpty();
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
}
