package org.rapporteur.ledger.regime;

import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.rapporteur.reading.Claim;
import org.rapporteur.reading.ClaimType;

/**
 * What a paragraph is about: claims of a type, perhaps of one mode.
 *
 * @param type type of claim
 * @param mode mode, null for any; a claim without a mode fits any
 */
public record Act(ClaimType type, @Nullable String mode) {

  boolean fits(Claim claim) {
    return claim.type() == type
        && (mode == null || claim.mode() == null || mode.equals(claim.mode()));
  }

  /** As regime files write it: {@code AID arms}. */
  @Override
  public String toString() {
    return mode == null ? type.name() : type.name() + " " + mode.toLowerCase(Locale.ROOT);
  }
}
