package org.rapporteur.reading.time;

import java.util.Set;
import org.rapporteur.reading.language.Sentence;
import org.rapporteur.reading.language.Upos;

/** Whether the clause around a token looks back or ahead. */
enum Tense {
  PAST,
  PRESENT,
  FUTURE;

  private static final Set<String> AHEAD =
      Set.of(
          "will", "shall", "'ll", "’ll", "would", "wo", "may", "might", "can", "could", "should",
          "must", "ought");
  private static final Set<String> SCHEDULED =
      Set.of(
          "schedule",
          "plan",
          "expect",
          "set",
          "due",
          "slate",
          "intend",
          "aim",
          "hope",
          "prepare",
          "upcoming");

  /** Of the clause that holds this token. */
  static Tense around(Sentence s, int token) {
    int steps = 0;
    for (int t = token; t >= 0 && steps < s.size(); t = s.head(t), steps++) {
      Upos tag = s.upos(t);
      if (tag == Upos.VERB) {
        Tense own = ofVerb(s, t);
        if (own != null) {
          return own;
        }
      } else if (SCHEDULED.contains(s.lemma(t))) {
        return FUTURE;
      } else {
        int copula = s.dependent(t, "cop");
        if (copula >= 0) {
          return ofAuxiliaries(s, t, s.xpos(copula).equals("VBD") ? PAST : PRESENT);
        }
      }
    }
    return lookingLeft(s, token);
  }

  private static @org.jspecify.annotations.Nullable Tense ofVerb(Sentence s, int verb) {
    String tag = s.xpos(verb);
    if (SCHEDULED.contains(s.lemma(verb))
        && (tag.equals("VBN") || tag.startsWith("VBZ") || tag.equals("VBP"))) {
      return FUTURE;
    }
    if (tag.equals("VBN") && toBe(s, verb)) {
      return FUTURE;
    }
    return switch (tag) {
      case "VBD" -> PAST;
      case "VBZ", "VBP" -> PRESENT;
      case "VB" -> ofAuxiliaries(s, verb, FUTURE);
      case "VBN" ->
          hasAuxiliary(s, verb)
              ? ofAuxiliaries(s, verb, PAST)
              : s.relation(verb).equals("acl") ? PAST : null;
      case "VBG" -> hasAuxiliary(s, verb) ? ofAuxiliaries(s, verb, PRESENT) : null;
      default -> null;
    };
  }

  /** "elections to be held". */
  private static boolean toBe(Sentence s, int verb) {
    return verb >= 2
        && s.form(verb - 1).equalsIgnoreCase("be")
        && s.form(verb - 2).equalsIgnoreCase("to");
  }

  private static boolean hasAuxiliary(Sentence s, int verb) {
    return s.dependent(verb, "aux") >= 0;
  }

  private static Tense ofAuxiliaries(Sentence s, int head, Tense otherwise) {
    boolean ahead = false;
    boolean perfect = false;
    boolean past = false;
    boolean to =
        s.dependent(head, "mark") >= 0 && s.form(s.dependent(head, "mark")).equalsIgnoreCase("to");
    for (int child : s.dependents(head)) {
      if (s.is(child, "aux")) {
        String form = s.form(child).toLowerCase(java.util.Locale.ROOT);
        ahead |= AHEAD.contains(form);
        perfect |= s.lemma(child).equals("have");
        past |=
            form.equals("did") || form.equals("was") || form.equals("were") || form.equals("had");
      }
    }
    if (perfect) {
      return PAST;
    }
    if (ahead || to) {
      return FUTURE;
    }
    return past ? PAST : otherwise == FUTURE ? PRESENT : otherwise;
  }

  /** Without a usable tree: the nearest finite verb or modal to the left, else to the right. */
  private static Tense lookingLeft(Sentence s, int token) {
    for (int reach = 1; reach < s.size(); reach++) {
      for (int t : new int[] {token - reach, token + reach}) {
        if (t >= 0 && t < s.size()) {
          if (s.xpos(t).equals("MD")) {
            return FUTURE;
          }
          if (s.xpos(t).equals("VBD")) {
            return PAST;
          }
        }
      }
    }
    return PRESENT;
  }
}
