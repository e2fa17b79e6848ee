package org.rapporteur.ledger.entity;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.rapporteur.ledger.KeptClaim;
import org.rapporteur.reading.Stance;

/**
 * What the ledger knows about an entity.
 *
 * @param entity who or what
 * @param names every name and id it was resolved from
 * @param seen the words that named it most often of late, with how often
 * @param offices offices it holds or, of a state or body, that are held in it
 * @param kin relatives
 * @param memberships what it belongs to, or who belongs to it
 * @param actsByType how many claims of each type have it as actor
 * @param acts latest claims in which it acts
 * @param received latest claims in which something is done to or with it
 * @param statements latest claims that go back to it as a source
 * @param statementCount how many claims go back to it
 * @param counterparts with whom it acts most of late, with how often
 */
public record Dossier(
    Known entity,
    List<Known> names,
    Map<String, Long> seen,
    List<Tie> offices,
    List<Tie> kin,
    List<Tie> memberships,
    Map<String, Long> actsByType,
    List<KeptClaim> acts,
    List<KeptClaim> received,
    List<KeptClaim> statements,
    long statementCount,
    Map<String, Long> counterparts) {

  /**
   * An office, kinship or membership, as all claims together tell it.
   *
   * @param one person or member
   * @param what the office or kin word; empty for memberships
   * @param other organisation or relative
   * @param told the time that the claims tell, EDTF, if any
   * @param firstReported first day it was reported
   * @param lastReported last day it was reported
   * @param ended day on which leaving it was reported, if it was
   * @param stance how surely it is told: asserted if any claim asserts it
   * @param claims ids of the claims that say so, the latest first
   */
  public record Tie(
      String one,
      String what,
      String other,
      @Nullable String told,
      String firstReported,
      String lastReported,
      @Nullable String ended,
      Stance stance,
      List<String> claims) {}
}
