package org.rapporteur.reading.speech;

import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.rapporteur.reading.Stance;
import org.rapporteur.reading.language.Sentence;
import org.rapporteur.reading.language.Upos;
import org.rapporteur.reading.syntax.Clause;

/** What the words right beside an event tell: auxiliaries, negation, adverbs, conjunctions. */
final class Modifiers {

  /** What begins a condition when it stands before its subject. */
  private static final Set<String> INVERTED = Set.of("Had", "Should", "Were");

  private final StanceCues cues;

  Modifiers(StanceCues cues) {
    this.cues = cues;
  }

  /**
   * @param told whether somebody else than the article says it: "would" then is their "will"
   */
  @Nullable Judgement of(Sentence s, int token, boolean told) {
    Judgement negation = negation(s, token);
    Judgement modal = isCondition(s, token) ? of(Stance.POSSIBLE, s, 0) : null;
    boolean perfect = false;
    for (int child : s.dependents(token)) {
      perfect |= s.is(child, "aux") && s.form(child).equalsIgnoreCase("have");
    }
    for (int child : s.dependents(token)) {
      Judgement found = one(s, token, child, told, perfect);
      if (found != null && (modal == null || found.stance() == Stance.ALLEGED)) {
        modal = found;
      }
    }
    boolean open = modal != null && modal.stance() == Stance.POSSIBLE;
    return negation != null && !open ? negation : modal;
  }

  private @Nullable Judgement one(Sentence s, int token, int child, boolean told, boolean perfect) {
    String lemma = s.lemma(child).toLowerCase(Locale.ROOT);
    if (s.is(child, "aux")) {
      if (lemma.equals("would")) {
        boolean unreal = perfect || hasCondition(s, token);
        return of(unreal ? Stance.POSSIBLE : Stance.PLANNED, s, child);
      }
      if (hasCondition(s, token) && cues.has("aux", lemma)) {
        return of(Stance.POSSIBLE, s, child);
      }
      if (!isToBe(s, token, child)) {
        return of(cues.get("aux", lemma), s, child);
      }
    }
    if (isToBe(s, token, child)) {
      return of(Stance.PLANNED, s, child);
    }
    if (s.is(child, "advmod")) {
      return of(cues.get("adverb", lemma), s, child);
    }
    if (s.is(child, "mark") || s.is(child, "case")) {
      Stance ahead = isPresent(s, token) ? cues.get("mark-ahead", lemma) : null;
      return of(ahead != null ? ahead : cues.get("mark", lemma), s, child);
    }
    if (s.is(child, "amod") || s.relation(child).equals("acl") && child < token) {
      return of(cues.get("adjective", lemma), s, child);
    }
    return null;
  }

  /** "alleged plots to kill dissidents": what is said of the noun holds for the act in it. */
  @Nullable Judgement alleged(Sentence s, int noun) {
    for (int child : s.dependents(noun)) {
      if (s.is(child, "amod") && cues.get("adjective", s.lemma(child)) == Stance.ALLEGED) {
        return of(Stance.ALLEGED, s, child);
      }
    }
    return null;
  }

  /** "until they gain control", "before their demands are met": what is told is still to come. */
  private static boolean isPresent(Sentence s, int token) {
    String tag = s.xpos(token);
    // With a subject and nothing before it that asks for one, a plain form is a present.
    boolean plain = tag.equals("VB") && s.dependent(token, "nsubj") >= 0;
    if (tag.equals("VBP") || tag.equals("VBZ") || plain && s.dependent(token, "aux") < 0) {
      return true;
    }
    for (int child : s.dependents(token)) {
      String aux = s.is(child, "aux") ? s.xpos(child) : "";
      if (aux.equals("VBP") || aux.equals("VBZ")) {
        return true;
      }
    }
    return false;
  }

  /** "is to step down", "the vote to be held". */
  private static boolean isToBe(Sentence s, int token, int child) {
    boolean be = s.lemma(child).equals("be") && (s.is(child, "aux") || s.is(child, "cop"));
    int to = s.dependent(token, "mark");
    if (be && s.upos(token) == Upos.VERB && to > child && s.lemma(to).equals("to")) {
      return true;
    }
    boolean event = s.upos(token) == Upos.NOUN && s.relation(child).equals("acl");
    return event
        && Clause.hasTo(s, child)
        && (Clause.isPassive(s, child) || s.lemma(child).equals("take"));
  }

  /**
   * "Had Peru attacked, Norway would have …": a condition told by the order of words, which trees
   * seldom show.
   */
  private static boolean isCondition(Sentence s, int token) {
    if (!INVERTED.contains(s.form(0))) {
      return false;
    }
    int comma = token + 1;
    while (comma < s.size() && !s.form(comma).equals(",")) {
      comma++;
    }
    for (int i = 0; i < token; i++) {
      if (s.form(i).equals(",")) {
        return false;
      }
    }
    for (int i = comma + 1; i < s.size(); i++) {
      if (s.xpos(i).equals("MD")) {
        return true;
      }
    }
    return false;
  }

  private static boolean hasCondition(Sentence s, int token) {
    for (int child : s.dependents(token)) {
      int mark = s.is(child, "advcl") ? s.dependent(child, "mark") : -1;
      if (mark >= 0 && (s.lemma(mark).equals("if") || s.lemma(mark).equals("unless"))) {
        return true;
      }
    }
    return false;
  }

  /** A word that denies this one: "not", "no evidence", "conceded nothing", "no longer". */
  @Nullable Judgement negation(Sentence s, int token) {
    int before = negatedBefore(s, token);
    if (before >= 0) {
      return of(Stance.DENIED, s, before);
    }
    for (int child : s.dependents(token)) {
      String lemma = s.lemma(child).toLowerCase(Locale.ROOT);
      boolean word = cues.has("negation", lemma) || cues.has("negation", s.form(child));
      boolean beside = s.is(child, "advmod") || s.is(child, "det") || s.is(child, "cc:preconj");
      boolean nothing = s.is(child, "obj") && s.upos(child) == Upos.PRON;
      boolean only =
          child + 1 < s.size()
              && (s.form(child + 1).equals("only") || s.form(child + 1).equals("just"));
      boolean pair = lemma.equals("neither") && child < token;
      if (word && (beside || nothing || pair) && !only) {
        return of(Stance.DENIED, s, child);
      }
      if (s.is(child, "advmod") && lemma.equals("long") || lemma.equals("longer")) {
        int no = s.dependent(child, "advmod");
        no = no < 0 ? s.dependent(child, "det") : no;
        if (no >= 0 && s.form(no).equalsIgnoreCase("no")) {
          return of(Stance.DENIED, s, no);
        }
      }
      if (s.is(child, "nsubj") && negatedSubject(s, child)) {
        return of(Stance.DENIED, s, child);
      }
    }
    return null;
  }

  /** The "not" of "had not, as of Monday, announced", which trees lose; -1 if there is none. */
  static int negatedBefore(Sentence s, int verb) {
    if (verb < 4 || !s.form(verb - 1).equals(",")) {
      return -1;
    }
    for (int t = verb - 2; t > 0; t--) {
      if (s.upos(t) == Upos.VERB) {
        return -1;
      }
      if (s.form(t).equals(",")) {
        return s.form(t - 1).equals("not") ? t - 1 : -1;
      }
    }
    return -1;
  }

  private static boolean negatedSubject(Sentence s, int subject) {
    int determiner = s.dependent(subject, "det");
    String form = s.form(subject).toLowerCase(Locale.ROOT);
    return form.equals("nobody")
        || form.equals("none")
        || form.equals("neither")
        || determiner >= 0 && s.form(determiner).equalsIgnoreCase("no");
  }

  private static @Nullable Judgement of(@Nullable Stance stance, Sentence s, int cue) {
    return stance == null || stance == Stance.ASSERTED
        ? null
        : new Judgement(stance, s.span(cue, cue + 1));
  }
}
