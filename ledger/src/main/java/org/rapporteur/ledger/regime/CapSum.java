package org.rapporteur.ledger.regime;

import java.time.LocalDate;
import org.rapporteur.ledger.days.DayRange;

/**
 * What the ledger's claims about one stretch of time add up to, beside a ceiling.
 *
 * @param cap the ceiling
 * @param period the days it was added up for
 * @param claims how many claims tell an amount that could be added
 * @param deliveries how many deliveries they tell of: accounts of one event count once
 * @param low the least that the words allow, in the cap's unit
 * @param high the most that the words allow; infinite if they set no end
 * @param left claims under the same paragraph and time whose amount could not be added
 */
public record CapSum(
    Cap cap, DayRange period, int claims, int deliveries, double low, double high, int left) {

  /** Sum and ceiling in one conditional sentence. */
  public String sentence() {
    String days = LocalDate.ofEpochDay(period.low()) + " to " + LocalDate.ofEpochDay(period.high());
    String amount =
        low == high ? Cap.number(low) : "between " + Cap.number(low) + " and " + Cap.number(high);
    String verdict =
        low > cap.amount() ? "above" : high > cap.amount() ? "perhaps above" : "not above";
    return "If the "
        + deliveries
        + (deliveries == 1 ? " delivery" : " deliveries")
        + " that the ledger has from "
        + days
        + " happened as told ("
        + claims
        + (claims == 1 ? " claim" : " claims")
        + "), they add up to "
        + amount
        + " "
        + cap.unit()
        + "s, "
        + verdict
        + " the ceiling of "
        + cap
        + " for all together"
        + (left == 0
            ? "."
            : "; " + left + (left == 1 ? " claim" : " claims") + " could not be added.");
  }
}
