package org.rapporteur.reading.claim;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.rapporteur.reading.EntityType;
import org.rapporteur.reading.Mention;
import org.rapporteur.reading.language.Sentence;
import org.rapporteur.reading.language.Upos;
import org.rapporteur.reading.mention.Mentions;
import org.rapporteur.reading.syntax.TimeWords;

/** Who holds an office, by the words before it: "Ana Ruiz (born 1950) is", "who served as". */
final class Holders {

  /**
   * A holder's words.
   *
   * @param from first token
   * @param to one past the last
   * @param mention what the words are, if they were found to be something
   */
  record Holder(int from, int to, @Nullable Mention mention) {}

  private static final Set<String> SUBJECTS = Set.of("he", "she", "i");
  private static final Set<String> OWNERS = Set.of("his", "her", "my");

  private static final Set<String> TURNING = Set.of("become", "remain", "be");

  /** How far before an office its holder may stand. */
  private static final int FAR = 45;

  private final Sentence s;
  private final Mentions mentions;

  Holders(Sentence s, Mentions mentions) {
    this.s = s;
    this.mentions = mentions;
  }

  /**
   * Who holds the offices of a list.
   *
   * @param from the list's first token
   * @param end one past the list's bodies
   * @param chained the holder of the list before, if the two are joined
   */
  @Nullable Holder of(int from, int end, @Nullable Holder chained) {
    Holder told = is(end);
    if (told != null) {
      return told;
    }
    int p = from - 1;
    while (p >= 0 && isLight(p)) {
      p--;
    }
    if (p < 0) {
      return behind(end);
    }
    String lemma = s.lemma(p);
    boolean joint = s.form(p).equals(",") || lemma.equals("and") || s.form(p).equals(";");
    if (joint && chained != null) {
      return chained;
    }
    if (s.form(p).equals(",") || s.form(p).equals(")") || s.upos(p) == Upos.PROPN) {
      return beside(s.form(p).equals(",") ? p - 1 : p);
    }
    boolean is = TURNING.contains(lemma) || s.is(p, "cop");
    boolean predicate = s.upos(p) == Upos.NOUN && lemma.equals("and");
    if (is || joint && isPredicate(p) || predicate) {
      return before(p);
    }
    if (lemma.equals("as")) {
      Holder owner = owner(p);
      return owner != null ? owner : before(p);
    }
    if (lemma.equals("of") && p > 0 && Positions.isRole(s, p - 1)) {
      Holder owner = owner(p);
      return owner != null ? owner : before(p);
    }
    return null;
  }

  /** "until March 2009 the", "also a". */
  private boolean isLight(int t) {
    boolean date =
        TimeWords.isTime(s, t) || s.lemma(t).equals("until") || s.lemma(t).equals("since");
    return s.is(t, "det") && s.upos(t) == Upos.DET || Positions.isBeside(s, t) || date;
  }

  /** "The chief executive is Ana Ruiz". */
  private @Nullable Holder is(int end) {
    boolean be = end + 1 < s.size() && s.lemma(end).equals("be");
    int at = be && s.is(end + 1, "advmod") ? end + 2 : end + 1;
    Mention next = be && at < s.size() ? mentions.covering(s.index(), at) : null;
    return next != null && isPerson(next) && next.from() == at ? holder(next) : null;
  }

  /** "is a developer, and founder of": the list goes on from what somebody is. */
  private boolean isPredicate(int p) {
    for (int t = p - 1; t >= 0 && t > p - 12; t--) {
      if (s.is(t, "cop") || s.lemma(t).equals("be") || s.lemma(t).equals("become")) {
        return true;
      }
      if (s.upos(t) == Upos.VERB || s.form(t).equals(";")) {
        return false;
      }
    }
    return false;
  }

  /** "in her role as". */
  private @Nullable Holder owner(int as) {
    for (int t = as - 1; t >= 0 && t > as - 6; t--) {
      if (Positions.isRole(s, t)) {
        for (int o = t - 1; o >= 0 && o > t - 4; o--) {
          if (OWNERS.contains(s.lemma(o))
              || OWNERS.contains(s.form(o).toLowerCase(java.util.Locale.ROOT))) {
            return new Holder(o, o + 1, mentions.covering(s.index(), o));
          }
        }
      }
    }
    return null;
  }

  /** "The former president of Delco, Adams said". */
  private @Nullable Holder behind(int end) {
    if (end >= s.size() || !s.form(end).equals(",")) {
      return null;
    }
    Mention next = end + 1 < s.size() ? mentions.covering(s.index(), end + 1) : null;
    return next != null && isPerson(next) && next.from() <= end + 1 ? holder(next) : null;
  }

  /** "Ana Ruiz, the founder", "Ana Ruiz (born 1950), founder". */
  private @Nullable Holder beside(int last) {
    int t = unbracketed(last);
    Mention mention = t < 0 ? null : mentions.covering(s.index(), t);
    boolean ends = mention != null && mention.to() == t + 1 && isPerson(mention);
    return ends && mention != null ? holder(mention) : null;
  }

  private int unbracketed(int last) {
    int t = last;
    if (t >= 0 && s.form(t).equals(")")) {
      while (t >= 0 && !s.form(t).equals("(")) {
        t--;
      }
      t--;
    }
    return t;
  }

  /** The nearest word before that can be a subject: "he", or a name that nothing governs. */
  @Nullable Holder before(int p) {
    int depth = 0;
    for (int t = p - 1; t >= 0 && t > p - FAR; t--) {
      String form = s.form(t);
      if (form.equals(")")) {
        depth++;
      } else if (form.equals("(")) {
        depth--;
      }
      if (depth > 0) {
        continue;
      }
      if (SUBJECTS.contains(form.toLowerCase(java.util.Locale.ROOT))) {
        return new Holder(t, t + 1, mentions.covering(s.index(), t));
      }
      Mention mention = mentions.covering(s.index(), t);
      if (mention != null && mention.to() == t + 1 && isPerson(mention)) {
        if (isFree(mention)) {
          return holder(mention);
        }
        t = mention.from();
      }
    }
    return null;
  }

  /** A person's name; also one that a place has, where it is the subject of being somebody. */
  private boolean isPerson(Mention mention) {
    boolean subject =
        mention.type() == EntityType.PLACE && mention.from() == 0 && s.is(mention.head(), "nsubj");
    return mention.kind() == Mention.Kind.NAME
        && (mention.type() == EntityType.PERSON || subject)
        && !TimeWords.isTime(s, mention.from());
  }

  /** Not "of Ana Ruiz", not "Ana Ruiz's". */
  private boolean isFree(Mention mention) {
    int before = mention.from() - 1;
    boolean governed = before >= 0 && (s.upos(before) == Upos.ADP || s.upos(before) == Upos.VERB);
    boolean owns =
        mention.to() < s.size() && s.form(mention.to()).startsWith("’")
            || mention.to() < s.size() && s.form(mention.to()).startsWith("'");
    boolean inside = mention.head() >= 0 && s.is(mention.head(), "compound");
    return !governed && !owns && !inside;
  }

  private static Holder holder(Mention mention) {
    return new Holder(mention.from(), mention.to(), mention);
  }
}
