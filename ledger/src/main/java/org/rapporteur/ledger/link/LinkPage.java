package org.rapporteur.ledger.link;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A page of links.
 *
 * @param next cursor of the next page; null if there is none
 */
public record LinkPage(List<Link> links, @Nullable String next) {

  public LinkPage {
    links = List.copyOf(links);
  }
}
