package org.rapporteur.reading.syntax;

import java.util.Set;
import org.rapporteur.reading.language.Sentence;

/** Nouns that tell when: where one stands as subject, object or topic, the tree is wrong. */
public final class TimeWords {

  private static final Set<String> WORDS =
      Set.of(
          "Monday",
          "Tuesday",
          "Wednesday",
          "Thursday",
          "Friday",
          "Saturday",
          "Sunday",
          "January",
          "February",
          "March",
          "April",
          "May",
          "June",
          "July",
          "August",
          "September",
          "October",
          "November",
          "December",
          "Jan.",
          "Feb.",
          "Aug.",
          "Sept.",
          "Oct.",
          "Nov.",
          "Dec.",
          "today",
          "yesterday",
          "tomorrow",
          "morning",
          "afternoon",
          "evening",
          "night",
          "weekend",
          "day",
          "week",
          "month",
          "year");

  private TimeWords() {}

  /** A weekday, month or the like. */
  public static boolean isTime(Sentence s, int token) {
    return WORDS.contains(s.form(token));
  }
}
