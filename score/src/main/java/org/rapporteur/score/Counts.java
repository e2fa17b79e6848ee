package org.rapporteur.score;

/** True positives, false positives and false negatives, and what follows from them. */
public final class Counts {

  private int right;
  private int spurious;
  private int missed;

  public void addRight(int n) {
    right += n;
  }

  public void addSpurious(int n) {
    spurious += n;
  }

  public void addMissed(int n) {
    missed += n;
  }

  public int right() {
    return right;
  }

  public int spurious() {
    return spurious;
  }

  public int missed() {
    return missed;
  }

  public double precision() {
    return ratio(right, right + spurious);
  }

  public double recall() {
    return ratio(right, right + missed);
  }

  public double f1() {
    return ratio(2.0 * right, 2.0 * right + spurious + missed);
  }

  private static double ratio(double part, double whole) {
    return whole == 0 ? 0 : part / whole;
  }
}
