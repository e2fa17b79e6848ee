package org.rapporteur.ledger.days;

/**
 * Days from {@code low} to {@code high}, both included, counted from 1970-01-01.
 *
 * @param low first day; {@link #OPEN_LOW} if open
 * @param high last day; {@link #OPEN_HIGH} if open
 */
public record DayRange(long low, long high) {

  /** Before every day. */
  public static final long OPEN_LOW = -1_000_000;

  /** After every day. */
  public static final long OPEN_HIGH = 4_000_000;

  public DayRange {
    if (high < low) {
      throw new IllegalArgumentException("ends before it begins: " + low + " to " + high);
    }
  }

  public boolean overlaps(DayRange other) {
    return low <= other.high && other.low <= high;
  }

  /** Days between the two ranges; 0 if they touch or overlap. */
  public long gap(DayRange other) {
    return Math.max(0, Math.max(low - other.high, other.low - high));
  }

  /** How many days; open ranges count as very long. */
  public long length() {
    return high - low + 1;
  }

  public boolean open() {
    return low == OPEN_LOW || high == OPEN_HIGH;
  }
}
