package org.rapporteur.ledger.regime;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.LongConsumer;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.rapporteur.ledger.KeptClaim;
import org.rapporteur.ledger.Ledger;
import org.rapporteur.ledger.Page;
import org.rapporteur.ledger.link.Event;
import org.rapporteur.ledger.link.Link;
import org.rapporteur.ledger.link.LinkKind;
import org.rapporteur.ledger.search.Query;
import org.rapporteur.ledger.thing.Things;
import org.rapporteur.reading.world.World;

/**
 * Checks claims against regimes.
 *
 * <pre>{@code
 * Check check = new Check(Regimes.shipped());
 * check.each(ledger, Query.words("shells"), finding -> System.out.println(finding.statement()));
 * }</pre>
 */
public final class Check {

  private final Regimes regimes;
  private final Things things = Things.shipped();
  private final World world = World.shipped();

  public Check(Regimes regimes) {
    this.regimes = regimes;
  }

  /**
   * Findings of one claim on its own, the surest first, without what else the ledger has about it.
   *
   * @param asOf only rules made by this day; null for all
   */
  public List<Finding> claim(KeptClaim claim, @Nullable LocalDate asOf) {
    List<Finding> found = new ArrayList<>();
    PartyFit parties = new PartyFit(world, claim.article());
    for (Regime regime : regimes.all()) {
      for (Paragraph paragraph : regime.paragraphs()) {
        if (TimeFit.knownBy(paragraph.inForce(), asOf)) {
          Finding finding = new ParagraphFit(parties, things, claim, regime, paragraph).finding();
          if (finding != null) {
            found.add(finding);
          }
        }
      }
    }
    found.sort(Comparator.comparing(Finding::fit));
    return List.copyOf(found);
  }

  /** As {@link #claim(KeptClaim, LocalDate)}, with independent origins and contradictions. */
  public List<Finding> claim(Ledger ledger, KeptClaim claim, @Nullable LocalDate asOf) {
    return run(ledger, asOf).of(claim, finding -> true);
  }

  /** To check several claims, so that what they have in common is worked out once. */
  public Run run(Ledger ledger, @Nullable LocalDate asOf) {
    return new Run(ledger, asOf);
  }

  /** The check of several claims of a ledger. */
  public final class Run {

    private final Ledger ledger;
    private final @Nullable LocalDate asOf;
    private final CapSums sums;

    private Run(Ledger ledger, @Nullable LocalDate asOf) {
      this.ledger = ledger;
      this.asOf = asOf;
      this.sums = sums(ledger, asOf);
    }

    /**
     * Those findings of a claim that are wanted, the surest first, with independent origins and
     * contradictions; these are looked up for them alone.
     */
    public List<Finding> of(KeptClaim claim, Predicate<Finding> wanted) {
      List<Finding> found = claim(claim, asOf).stream().filter(wanted).toList();
      return found.isEmpty() ? found : supported(ledger, claim, asOf, found, sums);
    }
  }

  private CapSums sums(Ledger ledger, @Nullable LocalDate asOf) {
    return new CapSums(
        ledger,
        asOf,
        (claim, regime, paragraph) -> {
          PartyFit parties = new PartyFit(world, claim.article());
          Finding finding = new ParagraphFit(parties, things, claim, regime, paragraph).finding();
          return finding != null && finding.fit() == Fit.WITHIN;
        });
  }

  private static List<Finding> supported(
      Ledger ledger, KeptClaim claim, @Nullable LocalDate asOf, List<Finding> found, CapSums sums) {
    String id = claim.claim().id();
    Event event = ledger.compare(id, asOf).orElse(new Event(List.of(), List.of(), 1));
    List<Link> against =
        event.links().stream()
            .filter(link -> link.kind() == LinkKind.CONTRADICTS)
            .filter(link -> link.earlier().equals(id) || link.later().equals(id))
            .toList();
    int accounts = Math.max(1, event.accounts().size());
    return found.stream()
        .map(
            finding ->
                finding.with(new Support(accounts, event.origins(), sums.of(finding), against)))
        .toList();
  }

  /** Findings of all claims that answer a query, page by page, as of the query's day. */
  public void each(Ledger ledger, Query.Builder query, Consumer<Finding> to) {
    each(ledger, query, to, checked -> {});
  }

  /** As {@link #each(Ledger, Query.Builder, Consumer)}; {@code on} hears how many were checked. */
  public void each(Ledger ledger, Query.Builder query, Consumer<Finding> to, LongConsumer on) {
    long checked = 0;
    String next = null;
    Run run = run(ledger, query.build().asOf());
    do {
      Query asked = query.after(next).build();
      Page page = ledger.find(asked);
      for (KeptClaim claim : page.claims()) {
        run.of(claim, finding -> true).forEach(to);
        on.accept(++checked);
      }
      next = page.next();
    } while (next != null);
  }
}
