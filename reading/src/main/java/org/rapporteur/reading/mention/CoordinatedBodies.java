package org.rapporteur.reading.mention;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.IntPredicate;
import org.rapporteur.reading.EntityType;
import org.rapporteur.reading.language.Upos;
import org.rapporteur.reading.world.Title;

/**
 * Bodies whose names hold an "and": "Ministry of Trade and Industry", "the Foreign Affairs and
 * Defence Committee". Two bodies are told by a word for each: "the Trade Ministry and the Industry
 * Council".
 */
final class CoordinatedBodies {

  /** Words between "and" and the word for the body, at most. */
  private static final int NEAR = 3;

  private final Lexicon lexicon;

  CoordinatedBodies(Lexicon lexicon) {
    this.lexicon = lexicon;
  }

  /** First token and one past the last of each; {@code taken} tells tokens of other names. */
  List<int[]> find(Line line, IntPredicate taken) {
    List<int[]> found = new ArrayList<>();
    for (int t = 0; t < line.size(); t++) {
      if (!body(line, t)) {
        continue;
      }
      int end = behind(line, t, taken);
      int from = end < 0 ? before(line, t, taken) : t;
      if (end > 0 || from >= 0) {
        found.add(new int[] {from, end > 0 ? end : t + 1});
      }
    }
    return found;
  }

  private boolean body(Line line, int t) {
    return line.capital(t)
        && lexicon.cue(line.low(t)) == EntityType.ORGANISATION
        && !line.s.xpos(t).endsWith("S");
  }

  /** "of Trade, Tourism and Industry": one past it; -1 if no "and" joins its last part. */
  private int behind(Line line, int body, IntPredicate taken) {
    int t = line.is(body + 1, "of") || line.is(body + 1, "for") ? body + 2 : -1;
    boolean and = false;
    while (t > 0 && t < line.size()) {
      t = line.is(t, "the") ? t + 1 : t;
      int end = t;
      while (word(line, end, taken)) {
        end++;
      }
      boolean known = line.title(t, Title.Kind.PORTFOLIO) != null || line.is(t, Upos.NOUN);
      if (end == t || !known && !and) {
        return -1;
      }
      if (and) {
        String last = line.s.lemma(end - 1).toLowerCase(Locale.ROOT);
        return known || lexicon.noun(last) != null ? end : -1;
      }
      and = line.is(end, "and") || line.is(end, "&");
      t = and || line.is(end, ",") ? end + 1 : -1;
    }
    return -1;
  }

  /** Where the parts before a body's word begin: "Oversight and Reform Committee"; else -1. */
  private int before(Line line, int body, IntPredicate taken) {
    int and = body - 1;
    while (and > body - 1 - NEAR && word(line, and, taken)) {
      and--;
    }
    boolean joined = and < body - 1 && (line.is(and, "and") || line.is(and, "&"));
    if (!joined || !word(line, and - 1, taken) || body(line, and - 1)) {
      return -1;
    }
    int from = and - 1;
    while (word(line, from - 1, taken) && !body(line, from - 1)) {
      from--;
    }
    return line.is(from, Upos.PROPN) || line.title(from, Title.Kind.PORTFOLIO) != null ? from : -1;
  }

  private static boolean word(Line line, int t, IntPredicate taken) {
    return line.capital(t)
        && !line.is(t, Upos.DET)
        && !line.is(t, Upos.PRON)
        && (!line.titled(t) || line.title(t, Title.Kind.PORTFOLIO) != null)
        && !taken.test(t);
  }
}
