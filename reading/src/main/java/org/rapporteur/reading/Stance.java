package org.rapporteur.reading;

import java.util.Locale;

/** What a text's words commit to about a claim. */
public enum Stance {
  /** Told as having happened or as being so, by the text or by a source it names. */
  ASSERTED,
  /** Told as somebody's estimate or belief. */
  ESTIMATED,
  /** Told as an accusation or a claim that the text does not share. */
  ALLEGED,
  /** May be: modals, conditions, questions. */
  POSSIBLE,
  /** Is to happen; never counted as done. */
  PLANNED,
  /** Is asked for; never counted as done. */
  DEMANDED,
  /** Told as not having happened, or denied by somebody. */
  DENIED;

  /** The word used in every public format, such as {@code planned}. */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }
}
