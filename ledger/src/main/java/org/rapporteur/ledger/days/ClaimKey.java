package org.rapporteur.ledger.days;

/**
 * The ledger's internal key of a claim: the day by which it was known, then a running number. So
 * the order of keys is the order of publication, and "known by a day" is a range of keys.
 */
public final class ClaimKey {

  private static final int SHIFT = 36;
  private static final long EPOCH = 1_000_000;

  private ClaimKey() {}

  /** The first key of a day counted from 1970-01-01. */
  public static long first(long day) {
    long bounded = Math.max(-EPOCH, Math.min(day, EPOCH * 4));
    return (bounded + EPOCH) << SHIFT;
  }

  /** The day of a key. */
  public static long day(long key) {
    return (key >> SHIFT) - EPOCH;
  }
}
