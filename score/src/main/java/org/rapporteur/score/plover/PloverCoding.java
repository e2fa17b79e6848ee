package org.rapporteur.score.plover;

import java.util.EnumSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.rapporteur.reading.Claim;
import org.rapporteur.reading.ClaimType;

/**
 * Under which PLOVER event type a claim falls when it is compared with gold records.
 *
 * <p>PLOVER has no stance: an act that is announced or possible is taken as the intention,
 * cooperative ones as AGREE and hostile ones as THREATEN; what is demanded is the demand and what
 * is alleged the accusation, each of which is a claim of its own; cooperation that is refused is
 * REJECT. Offices, kin and the record's other extensions have no code.
 *
 * <p>These rules were written after the misses of the development records had been read, and from
 * memory of the codebook, not with it open. The export codes otherwise: it keeps every claim and
 * puts denial and possibility into PLOVER's auxiliary modes.
 */
public final class PloverCoding {

  private static final Set<ClaimType> EXTENSIONS = EnumSet.range(ClaimType.FIND, ClaimType.MEMBER);

  private static final Set<ClaimType> COOPERATIVE =
      EnumSet.of(
          ClaimType.CONSULT,
          ClaimType.COOPERATE,
          ClaimType.AID,
          ClaimType.SUPPORT,
          ClaimType.CONCEDE,
          ClaimType.RETREAT);

  private static final Set<ClaimType> HOSTILE =
      EnumSet.of(
          ClaimType.PROTEST,
          ClaimType.SANCTION,
          ClaimType.MOBILIZE,
          ClaimType.COERCE,
          ClaimType.ASSAULT);

  private PloverCoding() {}

  /** The type of the event that PLOVER sees in the claim, or null if it sees none. */
  public static @Nullable ClaimType type(Claim claim) {
    ClaimType type = claim.type();
    if (EXTENSIONS.contains(type)) {
      return null;
    }
    boolean cooperative = COOPERATIVE.contains(type);
    boolean hostile = HOSTILE.contains(type);
    return switch (claim.stance()) {
      case PLANNED, POSSIBLE -> cooperative ? ClaimType.AGREE : hostile ? ClaimType.THREATEN : type;
      case DEMANDED, ALLEGED -> cooperative || hostile ? null : type;
      case DENIED -> cooperative ? ClaimType.REJECT : hostile ? null : type;
      case ASSERTED, ESTIMATED -> type;
    };
  }
}
