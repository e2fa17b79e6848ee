package org.rapporteur.ledger.regime;

import java.util.Locale;

/** How a claim stands to a paragraph whose act and whose party it names. */
public enum Fit {
  /** All that the paragraph asks is told. */
  WITHIN,
  /** Something that the paragraph asks is not told. */
  UNCERTAIN,
  /** All is told, and an exception covers it. */
  EXCEPTED;

  /** The word used in every public format. */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }
}
