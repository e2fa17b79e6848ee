package org.rapporteur.reading.time;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.rapporteur.reading.History;
import org.rapporteur.reading.Problem;
import org.rapporteur.reading.Published;
import org.rapporteur.reading.Span;
import org.rapporteur.reading.language.Document;
import org.rapporteur.reading.language.Sentence;
import org.rapporteur.reading.language.Upos;
import org.rapporteur.reading.syntax.Occasion;

/** Comparisons with the past: "first since 2000", "first in 24 years", "the second visit". */
public final class Histories {

  private static final int REACH = 18;
  private static final int TO_NOUN = 6;
  private static final int YEARS_OF_DOUBT = 1;
  private static final Map<String, Integer> ORDINALS =
      Map.ofEntries(
          Map.entry("first", 1),
          Map.entry("second", 2),
          Map.entry("third", 3),
          Map.entry("fourth", 4),
          Map.entry("fifth", 5),
          Map.entry("sixth", 6),
          Map.entry("seventh", 7),
          Map.entry("eighth", 8),
          Map.entry("ninth", 9),
          Map.entry("tenth", 10));

  private final List<HistoryMention> all;
  private final List<Problem> problems;

  private Histories(List<HistoryMention> all, List<Problem> problems) {
    this.all = List.copyOf(all);
    this.problems = List.copyOf(problems);
  }

  /** Finds the comparisons and checks their arithmetic against each other and publication. */
  public static Histories find(Document document, Times times) {
    List<HistoryMention> found = new ArrayList<>();
    for (Sentence sentence : document.sentences()) {
      for (int t = 0; t < sentence.size(); t++) {
        HistoryMention mention = at(sentence, times, t);
        if (mention != null) {
          found.add(mention);
        }
      }
    }
    return new Histories(found, check(document, found));
  }

  public List<HistoryMention> all() {
    return all;
  }

  /** Comparisons whose numbers do not fit. */
  public List<Problem> problems() {
    return problems;
  }

  /** The comparison made of the event that a token names, if its clause makes one. */
  public @Nullable History of(Document document, int sentence, int trigger) {
    Sentence s = document.sentences().get(sentence);
    for (HistoryMention mention : all) {
      if (mention.sentence() == sentence && told(s, mention, trigger)) {
        return mention.history();
      }
    }
    return null;
  }

  /** Of the compared noun, of the verb it completes, and of the verb of its relative clause. */
  private static boolean told(Sentence s, HistoryMention mention, int trigger) {
    int head = mention.head();
    boolean time = Occasion.is(s, head);
    return head == trigger
        || s.head(head) == trigger && (s.is(head, "obj") || s.is(head, "obl"))
        || s.head(trigger) == head && (time || s.is(trigger, "nmod"))
        || Occasion.of(s, trigger) == head;
  }

  private static @Nullable HistoryMention at(Sentence s, Times times, int token) {
    Integer ordinal = ORDINALS.get(s.form(token).toLowerCase(java.util.Locale.ROOT));
    if (ordinal == null || s.upos(token) == Upos.ADV) {
      return null;
    }
    int noun = noun(s, token);
    if (noun < 0 || CalendarWord.of(s.lemma(noun)) != null) {
      return null;
    }
    String since = null;
    String length = null;
    int to = noun + 1;
    for (TimeMention mention : times.in(s.index())) {
      boolean near = mention.from() > noun && mention.from() - noun <= REACH;
      if (!near || !sameClause(s, noun, mention.from())) {
        continue;
      }
      String before = mention.from() == 0 ? "" : s.form(mention.from());
      boolean sinceIt = before.equalsIgnoreCase("since");
      boolean over = before.equalsIgnoreCase("in") || before.equalsIgnoreCase("for");
      if (sinceIt && since == null && !mention.edtf().isEmpty()) {
        since = Edtf.start(mention.edtf());
        to = mention.to();
      } else if (over && length == null && mention.edtf().startsWith("P")) {
        length = mention.edtf();
        to = mention.to();
      }
    }
    boolean counted = ordinal > 1 && isEvent(s, noun) || s.lemma(noun).equals("time");
    if (since == null && length == null && !counted) {
      return null;
    }
    int from = token > 0 && s.upos(token - 1) == Upos.DET ? token - 1 : token;
    Span span = s.span(from, to);
    History history = new History(span, ordinal, since, length);
    return new HistoryMention(s.index(), from, to, noun, history);
  }

  private static int noun(Sentence s, int token) {
    int head = s.head(token);
    boolean tree = head > token && head - token <= TO_NOUN && s.upos(head) == Upos.NOUN;
    if (tree) {
      return head;
    }
    for (int t = token + 1; t < Math.min(s.size(), token + TO_NOUN); t++) {
      if (s.upos(t) == Upos.NOUN) {
        return t;
      }
      if (s.upos(t) != Upos.ADJ && s.upos(t) != Upos.PROPN && s.upos(t) != Upos.PUNCT) {
        return -1;
      }
    }
    return -1;
  }

  private static boolean isEvent(Sentence s, int noun) {
    return ClauseWord.EVENT.has(s.lemma(noun));
  }

  private static boolean sameClause(Sentence s, int from, int to) {
    for (int t = from + 1; t < to; t++) {
      String form = s.form(t);
      if (form.equals(";") || form.equals(":")) {
        return false;
      }
    }
    return true;
  }

  /** "first in 24 years" in 2024 must be "since 2000". */
  private static List<Problem> check(Document document, List<HistoryMention> found) {
    List<Problem> problems = new ArrayList<>();
    Published published = document.article().published();
    int year = published == null ? -1 : Edtf.yearOf(published.edtf());
    for (HistoryMention one : found) {
      int length = years(one.history().length());
      if (length < 0) {
        continue;
      }
      for (HistoryMention other : found) {
        int since = other.history().since() == null ? -1 : Edtf.yearOf(other.history().since());
        boolean same =
            java.util.Objects.equals(one.history().ordinal(), other.history().ordinal())
                && alike(document, one, other);
        if (year > 0 && since > 0 && same && Math.abs(year - length - since) > YEARS_OF_DOUBT) {
          String message =
              "first in "
                  + length
                  + " years does not fit since "
                  + since
                  + " in "
                  + year
                  + "; both were kept";
          problems.add(new Problem(message, other.history().span()));
        }
      }
    }
    return problems;
  }

  /** Whether both compare the same thing: one mention, or one noun. */
  private static boolean alike(Document document, HistoryMention one, HistoryMention other) {
    if (one.equals(other)) {
      return true;
    }
    String first = document.sentences().get(one.sentence()).lemma(one.head());
    String second = document.sentences().get(other.sentence()).lemma(other.head());
    return first.equals(second);
  }

  /** Whole years of a duration, or -1. */
  static int years(@Nullable String length) {
    return length != null && length.matches("P\\d{1,3}Y")
        ? Integer.parseInt(length.substring(1, length.length() - 1))
        : -1;
  }
}
