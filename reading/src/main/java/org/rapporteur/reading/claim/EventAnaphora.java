package org.rapporteur.reading.claim;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.rapporteur.reading.Claim;
import org.rapporteur.reading.ClaimType;
import org.rapporteur.reading.Role;

/**
 * "The attack", "the visit": a noun that names an event again takes who took part, when and where
 * from the last claim of its type.
 */
final class EventAnaphora {

  /**
   * Farther back than this, another event of the type is as likely meant. Sentences' characters.
   */
  private static final int FARTHEST = 1500;

  private final Map<ClaimType, Claim> last = new EnumMap<>(ClaimType.class);
  private final Map<String, Claim> lastOfMode = new HashMap<>();

  /** Remembers a claim that later nouns may refer to. */
  void met(Claim claim) {
    if (!claim.roles().isEmpty()) {
      last.put(claim.type(), claim);
      lastOfMode.put(claim.type() + " " + claim.mode(), claim);
    }
  }

  /** The claim that a noun of this type at this offset refers to. */
  @Nullable Claim antecedent(ClaimType type, @Nullable String mode, int offset) {
    // "the trip" is the visit told before, not the meeting told since.
    Claim same = mode == null ? null : lastOfMode.get(type + " " + mode);
    Claim claim = same == null ? last.get(type) : same;
    return claim != null && offset - claim.trigger().end() <= FARTHEST ? claim : null;
  }

  /** The participants of the event that is named again, where the text stands that names them. */
  static List<Role> inherited(Claim antecedent) {
    return antecedent.roles().stream()
        .filter(role -> !role.name().equals("topic"))
        .map(role -> new Role(role.name(), role.span(), role.entity(), "anaphor+" + role.rule()))
        .toList();
  }
}
