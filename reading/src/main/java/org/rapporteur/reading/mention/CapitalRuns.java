package org.rapporteur.reading.mention;

import java.util.Set;
import org.rapporteur.reading.EntityType;
import org.rapporteur.reading.language.Upos;
import org.rapporteur.reading.world.Title;

/** Runs of capitalised words that look like a name: where they begin and how far they go. */
final class CapitalRuns {

  private static final Set<String> PARTICLES =
      Set.of(
          "al", "el", "bin", "ibn", "bint", "ben", "de", "da", "do", "dos", "das", "del", "di",
          "du", "van", "von", "der", "den", "la", "le", "ul", "ur", "abu", "ter", "y");

  private static final Set<String> NUMERALS =
      Set.of("ii", "iii", "iv", "v", "vi", "vii", "viii", "xvi", "xiv", "jr", "jr.", "sr", "sr.");

  private final Lexicon lexicon;

  CapitalRuns(Lexicon lexicon) {
    this.lexicon = lexicon;
  }

  /** Whether a name may begin here. */
  boolean starts(Line line, int t) {
    return named(line, t) || arabic(line, t) && line.name(t) == null;
  }

  /** Whether a capitalised proper noun stands here that nothing covers and no title or month is. */
  boolean named(Line line, int t) {
    return line.is(t, Upos.PROPN)
        && line.name(t) == null
        && line.capital(t)
        && !month(line, t)
        && !line.titled(t)
        && !portfolio(line, t)
        && lexicon.noun(line.low(t)) != Lexicon.Noun.TIME;
  }

  /** "al-Muhandis". */
  private static boolean arabic(Line line, int t) {
    return (line.is(t, "al") || line.is(t, "el")) && line.is(t + 1, "-") && line.capital(t + 2);
  }

  /** One past the run that begins at a token. */
  int end(Line line, int from) {
    int to = from + 1;
    while (to < line.size()) {
      int next = next(line, from, to);
      if (next < 0) {
        break;
      }
      to = next;
    }
    return to;
  }

  private int next(Line line, int from, int t) {
    if (line.name(t) != null) {
      return -1;
    }
    if (named(line, t)
        || NUMERALS.contains(line.low(t)) && line.capital(t)
        || initial(line, t)
        || mistagged(line, t)) {
      return t + 1;
    }
    boolean hyphen = line.is(t, "-") || line.is(t, "–");
    if (hyphen
        && line.s.begin(t) == line.s.end(t - 1)
        && t + 1 < line.size()
        && line.s.begin(t + 1) == line.s.end(t)
        && line.name(t + 1) == null
        && Character.isLetter(line.s.form(t + 1).charAt(0))
        && (line.capital(t + 1) || lexicon.noun(line.low(t + 1)) == null)) {
      return t + 2;
    }
    if (PARTICLES.contains(line.low(t))) {
      int after = line.is(t + 1, "-") ? t + 2 : t + 1;
      return line.capital(after) && line.name(after) == null ? after + 1 : -1;
    }
    boolean body = lexicon.cue(line.low(t - 1)) == EntityType.ORGANISATION;
    if (body && line.is(t, "of") && line.capital(t - 1)) {
      int after = line.is(t + 1, "the") ? t + 2 : t + 1;
      return named(line, after) && t - from < 6 ? after + 1 : -1;
    }
    return -1;
  }

  private static boolean initial(Line line, int t) {
    String form = t < line.size() ? line.s.form(t) : "";
    return line.capital(t) && (form.length() == 1 || form.length() == 2 && form.charAt(1) == '.');
  }

  /** A capitalised word in the middle of a sentence that the tagger took for none of a name. */
  private boolean mistagged(Line line, int t) {
    return line.capital(t)
        && !line.is(t, Upos.PROPN)
        && !line.titled(t)
        && !month(line, t)
        && lexicon.noun(line.low(t)) == null
        && lexicon.cue(line.low(t)) == null
        && (line.is(t, Upos.NOUN)
            || line.is(t, Upos.ADJ)
            || line.is(t, Upos.X)
            || line.is(t, Upos.VERB));
  }

  /** A capitalised common noun, title or letter, which is no name on its own. */
  boolean common(Line line, int t) {
    String low = line.low(t);
    String singular = low.endsWith("s") ? low.substring(0, low.length() - 1) : low;
    return lexicon.noun(low) != null
        || lexicon.noun(singular) != null
        || lexicon.cue(low) != null
        || line.title(t) != null && line.title(t, Title.Kind.COURTESY) == null
        || line.s.form(t).length() == 1;
  }

  /** "Minister of Information": what an office is about. */
  private static boolean portfolio(Line line, int t) {
    return line.title(t, Title.Kind.PORTFOLIO) != null
        && (line.is(t - 1, "of") || line.is(t - 1, "and") || line.titled(t + 1));
  }

  /** "May 8", "in March": the months that are also names or words. */
  private static boolean month(Line line, int t) {
    return (line.is(t, "may") || line.is(t, "march"))
        && (line.is(t + 1, Upos.NUM)
            || line.is(t - 1, Upos.NUM)
            || line.is(t - 1, Upos.ADP)
            || line.is(t - 1, "early")
            || line.is(t - 1, "late")
            || line.is(t - 1, "last"));
  }
}
