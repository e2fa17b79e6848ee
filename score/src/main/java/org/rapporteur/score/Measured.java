package org.rapporteur.score;

import java.util.List;

/**
 * What a gold file says about the engine.
 *
 * @param figures named figures
 * @param flaws the differences they stand on
 */
public record Measured(Figures figures, List<Flaw> flaws) {

  public Measured {
    flaws = List.copyOf(flaws);
  }
}
