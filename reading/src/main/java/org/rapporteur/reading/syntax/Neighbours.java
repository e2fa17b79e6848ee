package org.rapporteur.reading.syntax;

import java.util.EnumSet;
import java.util.HashSet;
import java.util.Set;
import org.rapporteur.reading.language.Sentence;
import org.rapporteur.reading.language.Upos;
import org.rapporteur.reading.quantity.FactFile;

/**
 * Subjects and objects by where they stand, for verbs whose tree lost them: English keeps its
 * subjects right before and its objects right after the verb.
 */
final class Neighbours {

  private static final Set<Upos> NOMINAL = EnumSet.of(Upos.NOUN, Upos.PROPN, Upos.PRON);
  private static final Set<Upos> PHRASE =
      EnumSet.of(Upos.DET, Upos.NUM, Upos.ADJ, Upos.NOUN, Upos.PROPN);
  private static final Set<Upos> SKIPPED = EnumSet.of(Upos.ADV, Upos.AUX, Upos.PART);
  private static final Set<String> FINITE = Set.of("VBD", "VBZ", "VBP");
  private static final Set<String> SUBJECTS = new HashSet<>();

  /** Words that make an amount of the number behind them: they are no prepositions then. */
  private static final Set<String> AMOUNT = new HashSet<>();

  static {
    FactFile.read(Neighbours.class, "neighbours.tsv", 2, Neighbours::add);
  }

  private static void add(FactFile.Fact fact) {
    Set<String> words =
        switch (fact.field(1)) {
          case "amount" -> AMOUNT;
          case "subject" -> SUBJECTS;
          default -> throw new IllegalArgumentException("amount or subject wanted");
        };
    words.add(fact.field(0));
  }

  private static final int LONGEST_AMOUNT = 4;

  private Neighbours() {}

  /** The noun whose phrase ends right before a finite verb, or -1. */
  static int subject(Sentence s, int verb) {
    int t = verb - 1;
    boolean helped = false;
    while (t >= 0 && SKIPPED.contains(s.upos(t))) {
      helped |= s.upos(t) == Upos.AUX;
      t--;
    }
    boolean finite = helped || FINITE.contains(s.xpos(verb)) || s.head(verb) < 0;
    if (t < 0 || !finite || !NOMINAL.contains(s.upos(t)) || TimeWords.isTime(s, t)) {
      return -1;
    }
    while (climbs(s, t, verb)) {
      t = s.head(t);
    }
    return s.dependent(t, "case") >= 0 || s.is(t, "obj") || s.is(t, "nmod:poss") ? -1 : t;
  }

  /** The noun whose phrase ends right before a token, a comma aside; or -1. */
  static int nounBefore(Sentence s, int token) {
    int t = token - 1;
    t -= t >= 0 && s.form(t).equals(",") ? 1 : 0;
    if (t < 0 || s.upos(t) != Upos.NOUN && s.upos(t) != Upos.PROPN || TimeWords.isTime(s, t)) {
      return -1;
    }
    while (s.head(t) >= 0 && s.head(t) < token && (s.is(t, "flat") || s.is(t, "compound"))) {
      t = s.head(t);
    }
    return t;
  }

  private static boolean climbs(Sentence s, int token, int verb) {
    int head = s.head(token);
    boolean part =
        s.is(token, "nmod")
            || s.is(token, "flat")
            || s.is(token, "compound")
            || s.is(token, "appos");
    return head >= 0
        && head < verb
        && part
        && NOMINAL.contains(s.upos(head))
        && !TimeWords.isTime(s, head);
  }

  /** The noun whose phrase begins right after a verb, or -1. */
  static int object(Sentence s, int verb) {
    int start = amount(s, verb + 1);
    int end = start;
    int head = -1;
    while (end < s.size() && (PHRASE.contains(s.upos(end)) || s.form(end).equals("-"))) {
      head = s.upos(end) == Upos.NOUN || s.upos(end) == Upos.PROPN ? end : head;
      end++;
    }
    if (end == start && end < s.size() && s.upos(end) == Upos.PRON) {
      boolean subject = SUBJECTS.contains(s.lemma(end)) && SUBJECTS.contains(s.form(end));
      return subject || s.is(end, "nsubj") ? -1 : end;
    }
    if (head < 0 || TimeWords.isTime(s, head) || s.is(head, "nsubj") && s.head(head) > head) {
      return -1;
    }
    // In a name the first word is the head.
    while (s.is(head, "flat") && s.head(head) > verb) {
      head = s.head(head);
    }
    return head;
  }

  /** Where the number begins in "more than 100 people", "up to 16 men"; else the token itself. */
  private static int amount(Sentence s, int token) {
    int t = token;
    while (t < s.size() && t < token + LONGEST_AMOUNT && AMOUNT.contains(s.lemma(t))) {
      t++;
    }
    return t < s.size() && s.upos(t) == Upos.NUM ? t : token;
  }
}
