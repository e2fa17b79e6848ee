package org.rapporteur.ledger.survey;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A page of entities.
 *
 * @param next cursor of the next page; null if there is none
 */
public record CountedPage(List<Counted> entities, @Nullable String next) {

  public CountedPage {
    entities = List.copyOf(entities);
  }
}
