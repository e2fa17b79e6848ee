package org.rapporteur.ledger.regime;

import java.util.List;
import org.rapporteur.ledger.link.Link;

/**
 * What else the ledger has about the event behind a finding.
 *
 * @param accounts claims that tell of it, the finding's own included
 * @param origins independent origins that tell it as having happened
 * @param sums what the ledger's claims add up to beside the paragraph's ceilings
 * @param contradictions accounts that cannot be right together with the finding's claim
 */
public record Support(int accounts, int origins, List<CapSum> sums, List<Link> contradictions) {

  /** Nothing was looked up. */
  public static final Support ALONE = new Support(1, 1, List.of(), List.of());

  public Support {
    sums = List.copyOf(sums);
    contradictions = List.copyOf(contradictions);
  }
}
