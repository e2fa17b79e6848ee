package org.rapporteur.ledger.regime;

import java.util.List;
import java.util.Set;

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

  /** How a party is meant. */
  public enum Meant {
    ITSELF,
    /** The armed groups of a state and not the state. */
    GROUPS,
    /** An organisation and its members. */
    MEMBERS
  }

  /**
   * One party.
   *
   * @param name a state's id, an entity's id or name
   * @param meant how
   * @param members ids of the member states, if those are meant
   */
  public record Party(String name, Meant meant, Set<String> members) {

    public Party {
      members = Set.copyOf(members);
    }

    /** Whether armed groups are meant. */
    boolean groupsOnly() {
      return meant == Meant.GROUPS;
    }

    /** Whether the state of this id is the party or one of its members. */
    boolean isState(String id) {
      return name.equals(id) || members.contains(id);
    }

    @Override
    public String toString() {
      return switch (meant) {
        case ITSELF -> name;
        case GROUPS -> "armed groups of " + name;
        case MEMBERS -> "members of " + name;
      };
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
