package org.rapporteur.ledger.regime;

import java.util.List;

/**
 * Who may stand on one side of an act.
 *
 * @param named the parties meant; or those left out, if {@code others}
 * @param others whether everybody but those named is meant; with nobody named: everybody
 */
public record Parties(List<Party> named, boolean others) {

  /** Everybody. */
  public static final Parties ANYBODY = new Parties(List.of(), true);

  public Parties {
    named = List.copyOf(named);
  }

  /** Whether it says anything about who. */
  public boolean anybody() {
    return others && named.isEmpty();
  }

  /** Whether it names those whom the paragraph is about, rather than leaving somebody out. */
  public boolean targeted() {
    return !others;
  }

  /**
   * One party.
   *
   * @param name a state's id, an entity's id or name
   * @param groupsOnly whether its armed groups are meant and not itself
   */
  public record Party(String name, boolean groupsOnly) {

    @Override
    public String toString() {
      return groupsOnly ? "armed groups of " + name : name;
    }
  }

  @Override
  public String toString() {
    if (anybody()) {
      return "anybody";
    }
    String names = String.join(" or ", named.stream().map(Party::toString).toList());
    return others ? "anybody but " + names : names;
  }
}
