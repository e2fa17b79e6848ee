package org.rapporteur.score;

import java.util.List;

/**
 * What a gold file says about the engine.
 *
 * @param figures named figures
 * @param flaws the differences they stand on
 * @param table a table for people that single figures do not tell; empty if there is none
 */
public record Measured(Figures figures, List<Flaw> flaws, String table) {

  public Measured {
    flaws = List.copyOf(flaws);
  }

  public Measured(Figures figures, List<Flaw> flaws) {
    this(figures, flaws, "");
  }
}
