package org.rapporteur.reading.speech;

import java.util.BitSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.rapporteur.reading.language.Sentence;
import org.rapporteur.reading.language.Upos;
import org.rapporteur.reading.syntax.Clause;

/**
 * The clause of one reporting verb ("the ministry said on Monday") and what stands around it. Where
 * the tree is unsure, commas and quotation marks decide: news puts its sources in few ways.
 */
final class ClauseAround {

  private static final Set<String> STOPS = Set.of(",", "?", "!", "—", "–", "--", "…");
  private static final Set<String> SUBORDINATING =
      Set.of("which", "who", "whom", "whose", "while", "but", "after", "before", "when", "where");

  private final Sentence s;
  private final Quotations quotations;
  private final int verb;
  private final SpeakerWords.@Nullable Place subject;
  private final int ccomp;
  private int from;
  private int to;

  /** First token after the clause with what stands beside its verb. */
  private int end;

  private boolean closed;

  /**
   * @param subject the words of who speaks, if they stand beside the verb
   */
  ClauseAround(Sentence s, Quotations quotations, int verb, SpeakerWords.@Nullable Place subject) {
    this.s = s;
    this.quotations = quotations;
    this.verb = verb;
    this.subject = subject;
    this.ccomp = Complements.clause(s, verb);
    bounds();
    scan();
  }

  private void bounds() {
    from = verb;
    while (from > 0
        && (s.upos(from - 1) == Upos.AUX || s.upos(from - 1) == Upos.ADV)
        && s.head(from - 1) == verb) {
      from--;
    }
    to = verb + 1;
    if (subject != null && subject.head() < verb && beside(subject.to())) {
      from = Math.min(from, subject.from());
    } else if (subject != null && subject.head() > verb && subject.from() <= verb + 2) {
      to = Math.max(to, subject.to());
      for (int t = verb + 1; t < to; t++) {
        if (isOpening(t)) {
          to = t;
        }
      }
    }
  }

  /** Whether nothing but helping words and an apposition stands between a subject and the verb. */
  private boolean beside(int begin) {
    boolean apposition = begin < verb && s.form(begin).equals(",");
    for (int t = begin; t < verb; t++) {
      boolean stops = s.upos(t) == Upos.VERB || s.upos(t) == Upos.PUNCT;
      if (stops && !apposition || quotations.inside(s.index(), t)) {
        return false;
      }
    }
    return true;
  }

  private void scan() {
    closed = true;
    end = to;
    while (end < s.size() && s.upos(end) != Upos.PUNCT && !isOpening(end)) {
      boolean that = s.form(end).equals("that") && s.upos(end) != Upos.DET;
      if (that || isFinite(end) || end == ccomp) {
        closed = false;
        return;
      }
      end++;
    }
  }

  private boolean isFinite(int token) {
    String tag = s.xpos(token);
    // An open complement is never finite: then the tagger took a noun for a verb.
    return (s.upos(token) == Upos.VERB || s.upos(token) == Upos.AUX)
        && !s.is(token, "xcomp")
        && (tag.equals("VBD") || tag.equals("VBZ") || tag.equals("VBP") || tag.equals("MD"));
  }

  private boolean hasFinite(int begin, int stop) {
    for (int t = begin; t < stop; t++) {
      if (isFinite(t) || s.xpos(t).equals("VBN")) {
        return true;
      }
    }
    return false;
  }

  private boolean isOpening(int token) {
    int id = quotations.id(s.index(), token);
    return id > 0 && (token == 0 || quotations.id(s.index(), token - 1) != id);
  }

  private boolean afterStop() {
    if (from == 0) {
      return false;
    }
    String form = s.form(from - 1);
    boolean quote =
        quotations.inside(s.index(), from - 1)
            && !quotations.inside(s.index(), from)
            && s.upos(from - 1) == Upos.PUNCT;
    return quote || STOPS.contains(form);
  }

  /** Tokens of the reporting clause: {@code [from, end)}. */
  int from() {
    return from;
  }

  int end() {
    return end;
  }

  /** The clause that hangs on the verb as its content, or -1. */
  int clause() {
    return ccomp;
  }

  /**
   * What is said.
   *
   * @param freely whether the verb may stand anywhere beside its content, and its tree be broken
   */
  BitSet content(boolean freely) {
    BitSet content = new BitSet();
    boolean stop = afterStop();
    boolean comma = end < s.size() && s.form(end).equals(",");
    boolean opens =
        closed
            && end < s.size()
            && (s.form(end).equals(":")
                || isOpening(end)
                || end + 1 < s.size() && isOpening(end + 1));
    if (opens) {
      quoted(content);
      if (stop && quotations.inside(s.index(), from - 1)) {
        left(content);
      }
      return content;
    }
    if (!closed || ccomp >= 0 && !(stop && comma)) {
      if (ccomp < 0 && (!freely || hasNounObject() && isRelative(end))) {
        return content;
      }
      int begin = ccomp >= 0 ? Math.max(verb + 1, s.leftmost(ccomp)) : firstOfContent();
      right(begin, content);
      end = Math.max(to, Math.min(end, begin));
      return content;
    }
    if (!freely && !stop) {
      return content;
    }
    if (freely && !stop && comma && isNamed(verb + 1) && hasFinite(end + 1, s.size())) {
      // "Reuters reported Voss, the mayor, urged …": the named one begins what is said.
      right(to, content);
      return content;
    }
    boolean object = s.dependent(verb, "obj") > verb;
    boolean finite = isFinite(verb) || s.dependent(verb, "aux") >= 0;
    if (stop && finite && !hasNounObject() && speaks()) {
      left(content);
      boolean resumes =
          comma
              && (subject == null || subject.head() < verb)
              && hasFinite(end + 1, s.size())
              && end + 1 < s.size()
              && !SUBORDINATING.contains(s.lemma(end + 1));
      if (resumes) {
        right(end, content);
        if (interrupts()) {
          content.set(end, s.size());
        }
      }
    } else if (from <= 1 && comma && ccomp < 0 && hasFinite(end + 1, s.size()) && !object) {
      right(end, content);
    }
    return content;
  }

  /** "In Chad, the spokesman said, rebels …": it hangs on the clause that it interrupts. */
  private boolean interrupts() {
    int mark = s.dependent(verb, "mark");
    return s.head(verb) > end && (mark < 0 || s.lemma(mark).equals("as"));
  }

  private boolean isNamed(int token) {
    return token < s.size()
        && s.upos(token) == Upos.PROPN
        && s.is(token, "obj")
        && end + 1 < s.size()
        && !SUBORDINATING.contains(s.lemma(end + 1));
  }

  /** Whether a verb stands in a relative clause: "reported a raid that killed ten". */
  private boolean isRelative(int token) {
    if (token >= s.size()) {
      return false;
    }
    String before = s.xpos(token - 1);
    return s.relation(token).equals("acl:relcl") || before.equals("WDT") || before.equals("WP");
  }

  private boolean hasNounObject() {
    int object = s.dependent(verb, "obj");
    String lemma = s.lemma(verb);
    return object > verb
        && (subject == null || object != subject.head())
        && s.upos(object) == Upos.NOUN
        && !lemma.equals("tell")
        && !lemma.equals("inform");
  }

  /** Whether what stands left is more than an adverbial of the verb. */
  private boolean speaks() {
    for (int t = from - 1; t >= 0 && t >= from - 2; t--) {
      if (quotations.inside(s.index(), t)) {
        return true;
      }
    }
    for (int child : s.dependents(verb)) {
      boolean adverbial = s.is(child, "advcl") && !isWhole(child) || s.is(child, "obl");
      if (adverbial && child < from && s.leftmost(child) == 0 && s.rightmost(child) >= from - 2) {
        return end < s.size() && s.form(end).equals(",");
      }
    }
    return hasFinite(0, from) || end < s.size() - 2;
  }

  /** "Chad has bombed the port, the White House announced": a clause that nothing subordinates. */
  private boolean isWhole(int clause) {
    return s.dependent(clause, "mark") < 0
        && s.dependent(clause, "nsubj") >= 0
        && (isFinite(clause) || s.dependent(clause, "aux") >= 0);
  }

  private int firstOfContent() {
    return end < s.size() && s.form(end).equals("that") ? end : to;
  }

  /** Quotations after the verb, and what joins them, as far as nobody else does anything. */
  private void quoted(BitSet content) {
    int last = -1;
    for (int t = end; t < s.size(); t++) {
      boolean inside = quotations.inside(s.index(), t);
      if (!inside && last >= 0 && (isFinite(t) || s.upos(t) == Upos.VERB)) {
        break;
      }
      last = inside ? t : last;
    }
    if (last < 0) {
      right(end, content);
    } else {
      content.set(end, last + 1);
    }
  }

  private void left(BitSet content) {
    int begin = 0;
    for (int t = 0; t < from; t++) {
      begin = s.form(t).equals(";") && !quotations.inside(s.index(), t) ? t + 1 : begin;
    }
    content.set(begin, from);
  }

  private void right(int begin, BitSet content) {
    boolean whole = onSpine() || !isClausal();
    int stop = s.size();
    for (int t = begin; t < s.size(); t++) {
      boolean semicolon = s.form(t).equals(";") && !quotations.inside(s.index(), t);
      stop = semicolon ? Math.min(stop, t) : stop;
    }
    for (int t = begin; t < stop; t++) {
      if (whole || s.under(t, verb)) {
        content.set(t);
      }
    }
    for (int child : s.dependents(verb)) {
      if (child >= begin && child != ccomp && !belongs(child)) {
        content.clear(s.leftmost(child), s.rightmost(child) + 1);
      }
    }
  }

  /** Whether a dependent to the right goes on with what is said. */
  private boolean belongs(int child) {
    if (s.is(child, "conj")) {
      boolean own = s.dependent(child, "nsubj") >= 0;
      int mark = s.dependent(child, "mark");
      boolean that = mark >= 0 && s.lemma(mark).equals("that");
      int cc = s.dependent(child, "cc");
      return that || cc < 0 || own && s.lemma(cc).equals("and");
    }
    boolean aside = s.is(child, "advcl") && ccomp >= 0 && !Clause.hasTo(s, child);
    return !aside;
  }

  /** A verb that the tree took for a part of a name tells nothing of what stands under it. */
  private boolean isClausal() {
    return !s.is(verb, "compound") && !s.is(verb, "flat") && !s.is(verb, "nsubj");
  }

  /** Whether the verb is the sentence's, not some clause's within it. */
  private boolean onSpine() {
    int t = verb;
    while (s.is(t, "conj") || s.is(t, "parataxis")) {
      t = s.head(t);
    }
    return s.head(t) < 0;
  }
}
