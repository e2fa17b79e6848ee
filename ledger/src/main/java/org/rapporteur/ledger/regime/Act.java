package org.rapporteur.ledger.regime;

import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.rapporteur.reading.Claim;
import org.rapporteur.reading.ClaimType;

/**
 * What a paragraph is about: claims of a type, perhaps of one mode.
 *
 * @param type type of claim
 * @param mode mode, null for any; a claim without a mode fits arms and goods, which its item tells
 *     apart
 */
public record Act(ClaimType type, @Nullable String mode) {

  /** Modes of things, where a claim's item tells what its missing mode would. */
  private static final Set<String> OF_THINGS = Set.of("arms", "goods");

  boolean fits(Claim claim) {
    if (claim.type() != type) {
      return false;
    }
    return mode == null
        || (claim.mode() == null ? OF_THINGS.contains(mode) : mode.equals(claim.mode()));
  }

  /** As regime files write it: {@code AID arms}. */
  @Override
  public String toString() {
    return mode == null ? type.name() : type.name() + " " + mode.toLowerCase(Locale.ROOT);
  }
}
