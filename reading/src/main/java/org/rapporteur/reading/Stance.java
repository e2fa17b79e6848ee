package org.rapporteur.reading;

import java.util.Locale;

/** What a text's words commit to about a claim. */
public enum Stance {
  ASSERTED,
  ESTIMATED,
  ALLEGED,
  POSSIBLE,
  PLANNED,
  DEMANDED,
  DENIED;

  /** The word used in every public format, such as {@code planned}. */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }
}
