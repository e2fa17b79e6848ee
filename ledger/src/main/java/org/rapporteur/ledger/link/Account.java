package org.rapporteur.ledger.link;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.rapporteur.ledger.days.DayRange;
import org.rapporteur.reading.ClaimType;
import org.rapporteur.reading.Stance;

/**
 * What of a claim is compared with other claims.
 *
 * @param key the ledger's key: in order of publication
 * @param id the claim's id
 * @param article key of its article
 * @param type type
 * @param mode mode, if any
 * @param stance stance
 * @param days days of the event as the words tell them, if they do
 * @param told whether words or the text's own dates tell the time, not only its publication
 * @param published day by which it was known
 * @param timed whether its article tells when it was published
 * @param who participants by role, as entity keys
 * @param groups participants that are loosely described groups
 * @param said words of roles that hold no entity: item, topic, kin, office
 * @param numbers numbers by what they count: item, killed, injured
 * @param place key of the place, 0 if none
 * @param struck places to which something is done
 * @param country key of the country, 0 if none
 * @param states of participants that act for a state, its key
 * @param origin who is behind the claim in the end: last source, else publisher, else article
 * @param cluster key of the group of nearly equal texts that its article belongs to
 * @param sentence words of its sentence
 */
record Account(
    long key,
    String id,
    long article,
    ClaimType type,
    @Nullable String mode,
    Stance stance,
    @Nullable DayRange days,
    boolean told,
    long published,
    boolean timed,
    Map<String, Set<Long>> who,
    Set<Long> groups,
    Map<String, Set<String>> said,
    Map<String, Interval> numbers,
    long place,
    Set<Long> struck,
    long country,
    Map<Long, Long> states,
    String origin,
    long cluster,
    Set<String> sentence) {

  private static final List<String> PARTIES =
      List.of("actor", "recipient", "person", "relative", "member", "organisation");

  private static final int YEAR = 366;

  Set<Long> role(String name) {
    return who.getOrDefault(name, Set.of());
  }

  Set<String> words(String role) {
    return said.getOrDefault(role, Set.of());
  }

  /** All places it names as where it happened or to what it was done; no states. */
  Set<Long> places() {
    Set<Long> all = new HashSet<>(struck);
    if (place != 0 && place != country) {
      all.add(place);
    }
    return all;
  }

  /** Everybody who takes part, with the state in the stead of a body that acts for it. */
  Set<Long> partiesAsStates() {
    Set<Long> all = new HashSet<>();
    parties().forEach(party -> all.add(states.getOrDefault(party, party)));
    return all;
  }

  /** Everybody who takes part. */
  Set<Long> parties() {
    Set<Long> all = new HashSet<>();
    for (String role : PARTIES) {
      all.addAll(role(role));
    }
    return all;
  }

  /** Whether the time is told to the month or better. */
  boolean dated() {
    return told && days != null && !days.open() && days.length() <= 31;
  }

  /** Whether anything tells when the event was: its own time, or that of the report. */
  boolean placeable() {
    return timed || dated();
  }

  boolean planned() {
    return stance == Stance.PLANNED;
  }

  boolean denied() {
    return stance == Stance.DENIED;
  }

  /** Whether it tells of something as having happened, however certainly. */
  boolean happened() {
    return stance == Stance.ASSERTED || stance == Stance.ESTIMATED || stance == Stance.ALLEGED;
  }

  /** Whether it tells of a relation that holds, rather than of an event. */
  boolean relation() {
    return type == ClaimType.KIN || type == ClaimType.OFFICE || type == ClaimType.MEMBER;
  }

  /** The days in which the event must lie: as told, else from when the report was published. */
  DayRange window() {
    DayRange range = days;
    if (range != null && dated()) {
      return range;
    }
    if (planned()) {
      boolean told = range != null && !range.open() && range.high() >= published;
      long last = told && range != null ? Math.min(range.high(), published + YEAR) : 0;
      return new DayRange(published, Math.max(published + 90, last));
    }
    return new DayRange(published - 14, published + 1);
  }
}
