package org.rapporteur.ledger.link;

import org.jspecify.annotations.Nullable;

/**
 * A number of an account.
 *
 * @param low smallest value, negative infinity if open
 * @param high largest value, infinity if open
 * @param unit what is counted, if told
 */
record Interval(double low, double high, @Nullable String unit) {

  /** Round numbers of this size are as told, not as counted. */
  private static final double ROUND = 1000;

  private static final double ROUNDING = 0.05;

  /** The interval that a number may stand for: round thousands are allowed five per cent. */
  Interval widened() {
    boolean round = low == high && low >= ROUND && low % 100 == 0;
    return round ? new Interval(low * (1 - ROUNDING), high * (1 + ROUNDING), unit) : this;
  }

  boolean comparable(Interval other) {
    return unit == null || other.unit == null || unit.equalsIgnoreCase(other.unit);
  }

  boolean disjoint(Interval other) {
    Interval a = widened();
    Interval b = other.widened();
    return a.high < b.low || b.high < a.low;
  }

  /** How far apart two disjoint intervals are, as a part of the larger; 0 to 1. */
  double distance(Interval other) {
    double below = Math.min(high, other.high);
    double above = Math.max(low, other.low);
    return above <= 0 ? 1 : Math.min(1, (above - below) / above);
  }

  boolean exact() {
    return low == high;
  }

  @Override
  public String toString() {
    String number;
    if (low == high) {
      number = plain(low);
    } else if (Double.isInfinite(high)) {
      number = "at least " + plain(low);
    } else if (Double.isInfinite(low)) {
      number = "at most " + plain(high);
    } else {
      number = plain(low) + " to " + plain(high);
    }
    if (unit == null) {
      return number;
    }
    return number + " " + (unit.equals("person") && high != 1 ? "people" : unit);
  }

  private static String plain(double value) {
    return value == Math.rint(value) ? String.format("%,d", (long) value) : Double.toString(value);
  }
}
