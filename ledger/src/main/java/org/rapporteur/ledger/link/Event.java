package org.rapporteur.ledger.link;

import java.util.List;
import org.rapporteur.ledger.KeptClaim;

/**
 * All accounts of one event, for showing side by side.
 *
 * @param accounts the claims that tell of it, oldest publication first
 * @param links between them
 * @param origins how many independent origins tell it as having happened: accounts with the same
 *     last source, the same publisher's own voice or nearly equal words are one
 */
public record Event(List<Telling> accounts, List<Link> links, int origins) {

  public Event {
    accounts = List.copyOf(accounts);
    links = List.copyOf(links);
  }

  /**
   * One account.
   *
   * @param claim the claim
   * @param origin number of its origin among the event's accounts, from 1
   */
  public record Telling(KeptClaim claim, int origin) {}
}
