package org.rapporteur.ledger.regime;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.rapporteur.ledger.KeptClaim;
import org.rapporteur.ledger.Ledger;
import org.rapporteur.ledger.Page;
import org.rapporteur.ledger.days.DayRange;
import org.rapporteur.ledger.days.EdtfDays;
import org.rapporteur.ledger.search.Query;
import org.rapporteur.reading.Quantity;
import org.rapporteur.reading.Stance;

/**
 * Adds up what the ledger tells beside the ceilings of paragraphs. Only what is told as done
 * counts: asserted, estimated or alleged; accounts that the ledger holds for one event count once,
 * with the widest interval that they give. Sums are kept for the run of one check.
 */
final class CapSums {

  private static final int PAGE = 200;
  private static final Set<Stance> TOLD = Set.of(Stance.ASSERTED, Stance.ESTIMATED, Stance.ALLEGED);

  /** Says whether a claim lies wholly within a paragraph. */
  @FunctionalInterface
  interface Within {
    boolean test(KeptClaim claim, Regime regime, Paragraph paragraph);
  }

  private record Key(String regime, String paragraph, Cap cap, DayRange period) {}

  private final Ledger ledger;
  private final @Nullable LocalDate asOf;
  private final Within within;
  private final Map<Key, CapSum> made = new HashMap<>();

  CapSums(Ledger ledger, @Nullable LocalDate asOf, Within within) {
    this.ledger = ledger;
    this.asOf = asOf;
    this.within = within;
  }

  /** The sums of the stretches of time in which the finding's act lies. */
  List<CapSum> of(Finding finding) {
    DayRange days = days(finding.claim());
    List<CapSum> sums = new ArrayList<>();
    for (Cap cap : finding.paragraph().caps()) {
      DayRange period = days == null ? null : cap.period(days, finding.paragraph().inForce());
      if (period != null) {
        Key key = new Key(finding.regime().id(), finding.paragraph().id(), cap, period);
        CapSum sum = made.get(key);
        if (sum == null) {
          sum = sum(finding, cap, period);
          made.put(key, sum);
        }
        if (sum.claims() > 0) {
          sums.add(sum);
        }
      }
    }
    return sums;
  }

  private static @Nullable DayRange days(KeptClaim claim) {
    return claim.claim().when() == null ? null : EdtfDays.of(claim.claim().when().edtf());
  }

  private CapSum sum(Finding finding, Cap cap, DayRange period) {
    double low = 0;
    double high = 0;
    int claims = 0;
    int deliveries = 0;
    int left = 0;
    Set<String> seen = new HashSet<>();
    for (KeptClaim claim : candidates(finding, period)) {
      Interval first = seen.contains(claim.claim().id()) ? null : amount(claim, cap);
      if (first == null) {
        left += seen.contains(claim.claim().id()) ? 0 : 1;
        continue;
      }
      double least = first.low();
      double most = first.high();
      for (KeptClaim account : accounts(claim)) {
        if (seen.add(account.claim().id())) {
          Interval interval = amount(account, cap);
          claims++;
          least = interval == null ? least : Math.min(least, interval.low());
          most = interval == null ? most : Math.max(most, interval.high());
        }
      }
      deliveries++;
      low += least;
      high += most;
    }
    return new CapSum(cap, period, claims, deliveries, low, high, left);
  }

  private record Interval(double low, double high) {}

  private static @Nullable Interval amount(KeptClaim claim, Cap cap) {
    Quantity quantity = claim.claim().quantity();
    Double ratio = quantity == null ? null : Units.ratio(quantity.unit(), cap.unit());
    if (quantity == null || ratio == null) {
      return null;
    }
    return new Interval(Math.max(0, quantity.low()) * ratio, quantity.high() * ratio);
  }

  /** Claims of the paragraph's kinds whose whole time lies in the period. */
  private List<KeptClaim> candidates(Finding finding, DayRange period) {
    Query.Builder query =
        Query.builder()
            .types(finding.paragraph().acts().stream().map(Act::type).collect(Collectors.toSet()))
            .stances(TOLD)
            .during(LocalDate.ofEpochDay(period.low()) + "/" + LocalDate.ofEpochDay(period.high()))
            .asOf(asOf)
            .limit(PAGE);
    List<KeptClaim> found = new ArrayList<>();
    String next = null;
    do {
      Page page = ledger.find(query.after(next).build());
      for (KeptClaim claim : page.claims()) {
        DayRange days = days(claim);
        if (days != null
            && period.low() <= days.low()
            && days.high() <= period.high()
            && within.test(claim, finding.regime(), finding.paragraph())) {
          found.add(claim);
        }
      }
      next = page.next();
    } while (next != null);
    return found;
  }

  /** The claim and the other accounts of its delivery that are told as done. */
  private List<KeptClaim> accounts(KeptClaim claim) {
    List<KeptClaim> all = new ArrayList<>();
    ledger.compare(claim.claim().id(), asOf).stream()
        .flatMap(event -> event.accounts().stream())
        .map(telling -> telling.claim())
        .filter(other -> TOLD.contains(other.claim().stance()))
        .forEach(all::add);
    if (all.stream().noneMatch(each -> Objects.equals(each.claim().id(), claim.claim().id()))) {
      all.add(claim);
    }
    return all;
  }
}
