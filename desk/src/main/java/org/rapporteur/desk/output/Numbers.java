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

  /** "nearly 5,000,000 projectile": what the words bound, with the number in figures. */
  static String phrase(Quantity quantity) {
    String figures =
        quantity.value() == Math.rint(quantity.value())
            ? String.format(Locale.ROOT, "%,d", (long) quantity.value())
            : plain(quantity.value());
    String bound =
        switch (quantity.bound()) {
          case EXACT -> "";
          case ABOUT, DOZENS_LIKE -> "about ";
          case AT_LEAST -> "at least ";
          case AT_MOST -> "at most ";
          case MORE_THAN -> "more than ";
          case LESS_THAN -> "less than ";
          case NEARLY -> "nearly ";
        };
    return bound + figures + (quantity.unit() == null ? "" : " " + quantity.unit());
  }
}
