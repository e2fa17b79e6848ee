package org.rapporteur.reading.speech;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.rapporteur.reading.EntityType;
import org.rapporteur.reading.Mention;
import org.rapporteur.reading.language.Sentence;
import org.rapporteur.reading.language.Upos;
import org.rapporteur.reading.mention.Mentions;
import org.rapporteur.reading.syntax.Clause;

/**
 * Finds the words of the speaker beside a reporting verb. News puts them right before or right
 * after it, which is surer than a tree that took "…, the ministry said" for an apposition.
 */
final class SpeakerWords {

  /**
   * Where the words of a speaker stand.
   *
   * @param head the token they hang on
   * @param from their first token
   * @param to one past the last
   * @param also the token that a second speaker hangs on, where the tree does not tell; else -1
   * @param whole whether all words between describe the speaker ("officials briefed on the talks")
   */
  record Place(int head, int from, int to, int also, boolean whole) {

    Place(int head, int from, int to) {
      this(head, from, to, -1, false);
    }
  }

  /** An apposition between commas is not longer than this. Tokens. */
  private static final int LONGEST_APPOSITION = 25;

  /** A subject that begins farther left of its head than this has swallowed something else. */
  private static final int LONGEST_SUBJECT = 30;

  private static final Set<String> RELATIVE = Set.of("who", "which", "that", "whom");

  /** What is done to texts, said right behind them. */
  private static final Set<String> PUBLISHED =
      Set.of("issued", "leaked", "obtained", "posted", "published", "released", "seen", "signed");

  private final Mentions mentions;

  SpeakerWords(Mentions mentions) {
    this.mentions = mentions;
  }

  /**
   * The speaker of a verb, or null.
   *
   * @param freely whether the verb may follow or go before its speaker anywhere
   */
  @Nullable Place of(Sentence s, Quotations quotations, int verb, boolean freely) {
    List<Integer> agents = Clause.agents(s, verb);
    Citation citation = Citation.around(s, verb);
    int subject = citation == null ? nearest(agents, verb) : citation.speaker();
    if (subject < 0 && s.xpos(verb).equals("VBG") && s.head(verb) >= 0) {
      // "An officer described the raid, stating …": who did the one did the other.
      subject = s.dependent(s.head(verb), "nsubj");
    }
    boolean own = subject >= 0 && s.head(subject) == verb && subject != verb;
    boolean beside = freely || isSeparate(s, verb);
    boolean shared = s.xpos(verb).equals("VBG") && subject >= 0 && !own;
    if (!beside || shared || Clause.isPassive(s, verb) || isRelative(s, verb)) {
      return subject < 0 ? null : place(s, subject, verb);
    }
    Place inverted = inverted(s, quotations, verb, own && subject < verb);
    if (inverted != null) {
      return inverted;
    }
    Place described = described(s, verb);
    if (described != null) {
      return described;
    }
    Place before = before(s, verb, own ? subject : -1);
    if (before != null) {
      return before;
    }
    return subject < 0 ? null : place(s, subject, verb);
  }

  /** "Chad, which Norway accuses": the nearer of two subjects is the verb's own. */
  private static int nearest(List<Integer> agents, int verb) {
    int best = -1;
    for (int agent : agents) {
      boolean nearer = best < 0 || agent < verb && (best > verb || agent > best);
      best = nearer && (best < 0 || verb - agent < LONGEST_SUBJECT) ? agent : best;
    }
    return best;
  }

  /** A verb that the tree joins to another without a word: "reported Voss, the mayor, urged". */
  private static boolean isSeparate(Sentence s, int verb) {
    return s.is(verb, "conj")
        && s.dependent(verb, "cc") < 0
        && s.dependent(verb, "nsubj") < 0
        && verb > 0
        && s.form(verb - 1).equals(",");
  }

  private static boolean isRelative(Sentence s, int verb) {
    int p = skip(s, verb) - 1;
    return p >= 0 && RELATIVE.contains(s.lemma(p)) && s.upos(p) == Upos.PRON;
  }

  /** First token of the auxiliaries and adverbs before a verb. */
  private static int skip(Sentence s, int verb) {
    int p = verb;
    while (p > 0 && (s.upos(p - 1) == Upos.AUX || s.upos(p - 1) == Upos.ADV)) {
      p--;
    }
    return p;
  }

  /** “…,” said Jan Berg, the minister. */
  private @Nullable Place inverted(
      Sentence s, Quotations quotations, int verb, boolean hasSubject) {
    int p = verb - 1;
    boolean participle = s.xpos(verb).equals("VBG");
    if (p < 0 || s.upos(p) != Upos.PUNCT || verb + 1 >= s.size() || participle) {
      // Behind a participle stands who is told or spoken of: "…, telling Chad that".
      return null;
    }
    boolean comma = p > 0 && s.form(p).equals(",");
    boolean quote =
        !quotations.inside(s.index(), verb)
            && (quotations.inside(s.index(), p) || comma && quotations.inside(s.index(), p - 1));
    if (!quote && (hasSubject || !s.form(p).equals(","))) {
      return null;
    }
    Mention best = null;
    for (Mention mention : mentions.in(s.index())) {
      int from = mention.from();
      boolean here = from == verb + 1 || from == verb + 2 && s.upos(verb + 1) == Upos.DET;
      if (here && (best == null || mention.to() > best.to())) {
        best = mention;
      }
    }
    if (best == null || !quote && acts(s, verb, best.head())) {
      return null;
    }
    int to = best.to();
    boolean apposition = to < s.size() && s.form(to).equals(",");
    for (int child : s.dependents(best.head())) {
      boolean goesOn = s.is(child, "appos") || s.is(child, "nmod") || s.is(child, "acl");
      if (goesOn && child >= to) {
        to = Math.max(to, s.rightmost(child) + 1);
      }
    }
    for (int t = best.to(); t < to; t++) {
      boolean quoted = quotations.inside(s.index(), t);
      to = quoted || s.upos(t) == Upos.VERB && !apposition ? t : to;
    }
    return new Place(best.head(), verb + 1, Math.max(best.to(), to));
  }

  /** "…, said Chad had bombed the port": who does what is said does not say it. */
  private static boolean acts(Sentence s, int verb, int token) {
    int clause = s.is(token, "nsubj") ? s.head(token) : -1;
    return clause > token && s.head(clause) == verb && s.is(clause, "ccomp");
  }

  private @Nullable Place before(Sentence s, int verb, int subject) {
    int end = skip(s, verb);
    if (end > 0 && s.form(end - 1).equals(",")) {
      return beforeApposition(s, end - 1, verb, subject);
    }
    Mention mention = widestEnding(s, end);
    if (mention == null) {
      return null;
    }
    int from = mention.from();
    Upos previous = from > 0 ? s.upos(from - 1) : Upos.PUNCT;
    boolean finite = previous == Upos.VERB && s.xpos(from - 1).matches("VB[DPZ]");
    boolean other = finite && Sources.canSpeak(mention) && !speaks(s, subject);
    if (subject >= 0 && subject < from && isPart(s, mention.head(), subject) && !other) {
      return place(s, subject, verb);
    }
    boolean within =
        previous == Upos.ADP
            || previous == Upos.CCONJ
            || s.form(Math.max(0, from - 1)).equals("'s");
    if (within && subject >= 0 && subject < from) {
      return place(s, subject, verb);
    }
    if (previous == Upos.CCONJ) {
      Mention first = widestEnding(s, from - 1);
      return first == null
          ? new Place(mention.head(), from, mention.to())
          : new Place(first.head(), first.from(), mention.to(), mention.head(), false);
    }
    return previous == Upos.ADP ? null : new Place(mention.head(), from, mention.to());
  }

  /** Whether a word hangs on the subject as something else than its name. */
  private static boolean isPart(Sentence s, int token, int subject) {
    for (int t = token; t >= 0; t = s.head(t)) {
      if (t == subject) {
        return true;
      }
      if (s.is(t, "flat") || s.is(t, "appos")) {
        return false;
      }
    }
    return false;
  }

  /** "Two officials briefed on the talks said": a group with what tells which. */
  private @Nullable Place described(Sentence s, int verb) {
    int end = skip(s, verb);
    int begin = end;
    while (begin > 0 && s.upos(begin - 1) != Upos.PUNCT && s.upos(begin - 1) != Upos.CCONJ) {
      begin--;
    }
    for (Mention mention : mentions.in(s.index())) {
      boolean group = mention.type() == EntityType.GROUP || mention.type() == EntityType.PERSON;
      boolean starts = mention.from() == begin && mention.kind() == Mention.Kind.DESCRIPTION;
      int next = mention.to();
      if (starts
          && group
          && next < end
          && (s.form(next).endsWith("ed") || s.upos(next) == Upos.ADJ)
          && next + 1 < end
          && s.upos(next + 1) == Upos.ADP) {
        return new Place(mention.head(), begin, end, -1, true);
      }
      if (starts && next < end && PUBLISHED.contains(s.form(next))) {
        // "A report by the agency published on Monday said"
        return new Place(mention.head(), begin, next);
      }
    }
    return null;
  }

  private @Nullable Place beforeApposition(Sentence s, int comma, int verb, int subject) {
    if (subject >= 0 && speaks(s, subject)) {
      return place(s, subject, verb);
    }
    boolean verbal = false;
    for (int t = comma - 1; t > 0 && comma - t < LONGEST_APPOSITION; t--) {
      if (s.form(t).equals(",")) {
        if (verbal && !RELATIVE.contains(s.lemma(t + 1))) {
          return null;
        }
        boolean bracket = s.form(t - 1).equals(")");
        Mention mention = widestEnding(s, bracket ? t - 1 : t);
        return mention == null ? null : new Place(mention.head(), mention.from(), mention.to());
      }
      verbal |= s.upos(t) == Upos.VERB && s.xpos(t).equals("VBD");
    }
    return null;
  }

  private boolean speaks(Sentence s, int token) {
    Mention mention = token < 0 ? null : mentions.headedBy(s.index(), token);
    return mention != null && Sources.canSpeak(mention);
  }

  private @Nullable Mention widestEnding(Sentence s, int end) {
    Mention best = null;
    for (Mention mention : mentions.in(s.index())) {
      if (mention.to() == end
          && (Sources.canSpeak(mention) || mention.kind() != Mention.Kind.NAME)
          && (best == null || mention.from() < best.from())) {
        best = mention;
      }
    }
    return best;
  }

  private Place place(Sentence s, int subject, int verb) {
    int from = subject;
    int to = subject + 1;
    Mention mention = mentions.headedBy(s.index(), subject);
    if (mention != null) {
      from = Math.min(from, mention.from());
      to = Math.max(to, mention.to());
    } else if (s.head(subject) == verb) {
      int left = s.leftmost(subject);
      from = subject - left > LONGEST_SUBJECT ? subject : left;
    }
    if (subject > verb) {
      to = Math.max(to, s.rightmost(subject) + 1);
    }
    return new Place(subject, from, to);
  }
}
