package org.rapporteur.reading.time;

import java.util.Locale;

/** Names of the rules that placed a phrase, and ISO 8601 durations. */
final class Rules {

  private Rules() {}

  static String name(Phrase phrase, Tense tense) {
    if (phrase instanceof Phrase.Range range) {
      return "range." + name(range.from(), tense);
    } else if (phrase instanceof Phrase.About about) {
      return "about." + name(about.phrase(), tense);
    } else if (phrase instanceof Phrase.Fixed) {
      return "date";
    } else if (phrase instanceof Phrase.DayOfYear) {
      return "day." + tense(tense);
    } else if (phrase instanceof Phrase.Month month) {
      return month.year() > 0 ? "month" : "month." + tense(tense);
    } else if (phrase instanceof Phrase.Weekday) {
      return "weekday." + tense(tense);
    } else if (phrase instanceof Phrase.Season season) {
      return season.year() > 0 ? "season" : "season." + tense(tense);
    } else if (phrase instanceof Phrase.Deictic) {
      return "from-publication";
    } else if (phrase instanceof Phrase.Distance) {
      return "distance";
    } else if (phrase instanceof Phrase.Stretch) {
      return "stretch";
    } else if (phrase instanceof Phrase.FromOther) {
      return "from-other";
    } else if (phrase instanceof Phrase.Length) {
      return "length";
    }
    return "year";
  }

  private static String tense(Tense tense) {
    return tense.name().toLowerCase(Locale.ROOT);
  }

  /** "P2D", "P24Y", "PT12H", "P20Y" for two decades. */
  static String duration(Phrase.Length length) {
    return switch (length.unit()) {
      case MINUTE -> "PT" + number(length.count()) + "M";
      case HOUR -> "PT" + number(length.count()) + "H";
      case DAY -> "P" + number(length.count()) + "D";
      case WEEKEND -> "P" + number(2 * length.count()) + "D";
      case WEEK -> "P" + number(length.count()) + "W";
      case FORTNIGHT -> "P" + number(2 * length.count()) + "W";
      case MONTH -> "P" + number(length.count()) + "M";
      case QUARTER -> "P" + number(3 * length.count()) + "M";
      case YEAR -> "P" + number(length.count()) + "Y";
      case DECADE -> "P" + number(10 * length.count()) + "Y";
      case CENTURY -> "P" + number(100 * length.count()) + "Y";
    };
  }

  private static String number(double count) {
    return count == Math.rint(count) ? Long.toString((long) count) : Double.toString(count);
  }
}
