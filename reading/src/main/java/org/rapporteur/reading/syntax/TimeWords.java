package org.rapporteur.reading.syntax;

import java.util.HashSet;
import java.util.Set;
import java.util.regex.Pattern;
import org.rapporteur.reading.language.Sentence;
import org.rapporteur.reading.language.Upos;
import org.rapporteur.reading.quantity.FactFile;

/** Nouns that tell when: where one stands as subject, object or topic, the tree is wrong. */
public final class TimeWords {

  private static final Set<String> WORDS = new HashSet<>();

  static {
    FactFile.read(TimeWords.class, "time-words.tsv", 1, fact -> WORDS.add(fact.field(0)));
  }

  private static final Pattern YEAR = Pattern.compile("(?:19|20)\\d\\d");

  private TimeWords() {}

  /** A weekday, month or the like, or the number of a day or year: "3 May", "2021". */
  public static boolean isTime(Sentence s, int token) {
    return WORDS.contains(s.form(token)) || s.upos(token) == Upos.NUM && isDate(s, token);
  }

  private static boolean isDate(Sentence s, int token) {
    if (YEAR.matcher(s.form(token)).matches()) {
      return true;
    }
    for (int child : s.dependents(token)) {
      if (WORDS.contains(s.form(child))) {
        return true;
      }
    }
    return false;
  }
}
