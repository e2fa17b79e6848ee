package org.rapporteur.ledger.review;

import java.util.Locale;

/**
 * What a person decided about a claim.
 *
 * @param claim the claim's id
 * @param action what was decided
 * @param field the field that was edited; empty else
 * @param value its new value, or the id of the other claim of a merge or split; empty else
 * @param by who decided
 * @param at when, ISO 8601
 * @param note why, if said
 */
public record Review(
    String claim, Action action, String field, String value, String by, String at, String note) {

  /** What can be decided. */
  public enum Action {
    ACCEPT,
    EDIT,
    REJECT,
    /** The claim and the other tell the same: they count once. */
    MERGE,
    /** They do not. */
    SPLIT;

    /** The word used in every public format, such as {@code accept}. */
    public String word() {
      return name().toLowerCase(Locale.ROOT);
    }
  }
}
