package org.rapporteur.desk.output;

import java.math.BigDecimal;
import java.util.Locale;
import org.rapporteur.reading.Quantity;

/** Numbers as people and spreadsheets write them. */
public final class Numbers {

  private Numbers() {}

  /** "1 article", "1,204 articles". */
  public static String count(long n, String what) {
    String many = what.endsWith("y") ? what.substring(0, what.length() - 1) + "ies" : what + "s";
    return String.format(Locale.ROOT, "%,d %s", n, n == 1 ? what : many);
  }

  /** 5000000, 2.5: no exponent, no needless fraction. */
  static String plain(double value) {
    if (Double.isNaN(value) || Double.isInfinite(value)) {
      return "";
    }
    return new BigDecimal(Double.toString(value)).stripTrailingZeros().toPlainString();
  }

  /** "nearly 5,000,000 projectiles": what the words bound, with the number in figures. */
  static String phrase(Quantity quantity) {
    String bound =
        switch (quantity.bound()) {
          case EXACT, DOZENS_LIKE -> "";
          case ABOUT -> "about ";
          case AT_LEAST -> "at least ";
          case AT_MOST -> "at most ";
          case MORE_THAN -> "more than ";
          case LESS_THAN -> "less than ";
          case NEARLY -> "nearly ";
        };
    // "Dozens" is no number near twelve: all that the word may mean is told.
    boolean vague = quantity.bound() == Quantity.Bound.DOZENS_LIKE;
    String high = vague ? " to " + figures(quantity.high()) : "";
    return (bound + figures(quantity.value()) + high + " " + units(quantity)).strip();
  }

  private static String figures(double value) {
    return value == Math.rint(value)
        ? String.format(Locale.ROOT, "%,d", (long) value)
        : plain(value);
  }

  /** "shell" counts one; codes such as USD, words that end in s and percent stay as they are. */
  private static String units(Quantity quantity) {
    String unit = quantity.unit() == null ? "" : quantity.unit();
    boolean word = !unit.isEmpty() && Character.isLowerCase(unit.charAt(unit.length() - 1));
    if (quantity.value() == 1 || !word || unit.endsWith("s") || unit.equals("percent")) {
      return unit;
    }
    if (unit.equals("person")) {
      return "people";
    }
    String stem = unit.replaceFirst("([^aeiou])y$", "$1ie");
    return stem + (unit.matches(".*(ch|sh|x)") ? "es" : "s");
  }
}
