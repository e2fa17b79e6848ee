package org.rapporteur.ledger.survey;

import java.util.EnumMap;
import java.util.Map;
import org.rapporteur.reading.Stance;

/** How many claims there are of each stance. */
public final class Tally {

  private final Map<Stance, Long> counts = new EnumMap<>(Stance.class);

  void add(Stance stance, long claims) {
    counts.merge(stance, claims, Long::sum);
  }

  void add(Tally other) {
    other.counts.forEach(this::add);
  }

  /** How many claims of any stance. */
  public long total() {
    return counts.values().stream().mapToLong(Long::longValue).sum();
  }

  /** The counts, without those that are 0. */
  public Map<Stance, Long> byStance() {
    return Map.copyOf(counts);
  }

  public long of(Stance stance) {
    return counts.getOrDefault(stance, 0L);
  }
}
