package org.rapporteur.ledger.link;

import java.util.Locale;

/** How two claims of different articles relate. */
public enum LinkKind {
  /** Compatible accounts from different origins. */
  CORROBORATES,
  /** Compatible accounts that have one origin: they count once. */
  REPEATS,
  /** Accounts of one event that cannot both be right. */
  CONTRADICTS,
  /** A later, different account from the same origin. */
  REVISES,
  /** The later claim tells that what the earlier planned has happened. */
  FOLLOWS;

  /** The word used in every public format, such as {@code corroborates}. */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }
}
