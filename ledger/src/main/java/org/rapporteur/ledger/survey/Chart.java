package org.rapporteur.ledger.survey;

import java.util.List;

/**
 * A timeline.
 *
 * @param step how long its periods are
 * @param cells those with claims, by row as first met and then by time
 */
public record Chart(Step step, List<Cell> cells) {

  public Chart {
    cells = List.copyOf(cells);
  }
}
