package org.rapporteur.ledger.link;

import java.util.EnumSet;
import java.util.HashSet;
import java.util.Set;
import org.rapporteur.reading.ClaimType;

/**
 * What holds two accounts together, and what keeps them apart, time left aside.
 *
 * @param shared how many of participants, place, words and numbers they share
 * @param parties whether the main participants are shared, none of them against each other
 * @param samePlace whether both name the same place
 * @param otherActor whether both name actors, all different
 * @param apart whether something says that these are two events
 */
record Anchors(int shared, boolean parties, boolean samePlace, boolean otherActor, boolean apart) {

  private static final Set<ClaimType> SYMMETRIC =
      EnumSet.of(ClaimType.CONSULT, ClaimType.AGREE, ClaimType.COOPERATE);

  /** Types whose modes tell different acts. */
  private static final Set<ClaimType> BY_MODE =
      EnumSet.of(
          ClaimType.AID,
          ClaimType.RETREAT,
          ClaimType.SANCTION,
          ClaimType.APPOINT,
          ClaimType.COERCE);

  /** Types whose acts are known by where and when they were. */
  private static final Set<ClaimType> AT_A_PLACE = EnumSet.of(ClaimType.ASSAULT, ClaimType.PROTEST);

  private static final double SAME_WORDS = 0.3;

  static Anchors of(Account a, Account b) {
    boolean apart = a.type() != b.type() || otherMode(a, b);
    int shared = 0;
    boolean otherActor = false;
    boolean parties;
    if (SYMMETRIC.contains(a.type())) {
      Set<Long> both = common(a.parties(), b.parties());
      shared += both.size();
      int smaller = Math.min(a.parties().size(), b.parties().size());
      parties = both.size() >= 2 || (both.size() == 1 && smaller == 1);
    } else {
      int actor = match(a, b, "actor");
      int recipient = match(a, b, "recipient");
      int person = match(a, b, "person");
      otherActor = actor < 0;
      apart |= person < 0 || (recipient < 0 && !loose(a, b));
      shared += Math.max(0, actor) + Math.max(0, recipient) + 2 * Math.max(0, person);
      parties = actor >= 0 && recipient >= 0 && actor + recipient + person > 0;
    }
    boolean sameTown = !common(a.places(), b.places()).isEmpty();
    boolean samePlace = sameTown || (a.place() != 0 && a.place() == b.place());
    shared += samePlace ? 1 : 0;
    apart |= otherPlace(a, b);
    int words = words(a, b);
    shared += Math.max(0, words);
    boolean sameDay = a.dated() && b.dated() && a.window().gap(b.window()) == 0;
    apart |= words < 0 && !(samePlace && sameDay);
    // Two attacks on one town on one day are rarer than two reports of one.
    boolean exact = sameDay && a.window().length() <= 2 && b.window().length() <= 2;
    shared += sameTown && exact && AT_A_PLACE.contains(a.type()) ? 1 : 0;
    shared += sameNumber(a, b) ? 1 : 0;
    return new Anchors(shared, parties, samePlace, otherActor, apart);
  }

  private static boolean otherMode(Account a, Account b) {
    return BY_MODE.contains(a.type())
        && a.mode() != null
        && b.mode() != null
        && !a.mode().equals(b.mode());
  }

  /** 1 if a role's holders meet, -1 if both have holders and none meet, else 0. */
  private static int match(Account a, Account b, String role) {
    Set<Long> one = a.role(role);
    Set<Long> other = b.role(role);
    if (one.isEmpty() || other.isEmpty()) {
      return 0;
    }
    return common(asStates(a, one), asStates(b, other)).isEmpty() ? -1 : 1;
  }

  private static Set<Long> asStates(Account account, Set<Long> holders) {
    Set<Long> states = new HashSet<>(holders);
    holders.forEach(holder -> states.add(account.states().getOrDefault(holder, holder)));
    return states;
  }

  /** Whether the recipients of either are only described, as "civilians" are. */
  private static boolean loose(Account a, Account b) {
    return a.groups().containsAll(a.role("recipient"))
        || b.groups().containsAll(b.role("recipient"));
  }

  private static boolean otherPlace(Account a, Account b) {
    return a.place() != 0
        && b.place() != 0
        && a.place() != b.place()
        && common(a.places(), b.places()).isEmpty()
        && a.place() != b.country()
        && b.place() != a.country();
  }

  private static int words(Account a, Account b) {
    int best = 0;
    boolean against = false;
    for (String role : new String[] {"item", "topic"}) {
      Set<String> one = a.words(role);
      Set<String> other = b.words(role);
      if (!one.isEmpty() && !other.isEmpty()) {
        boolean same = ContentWords.overlap(one, other) >= SAME_WORDS;
        best = same ? 1 : best;
        against |= !same;
      }
    }
    return best > 0 ? 1 : against ? -1 : 0;
  }

  private static boolean sameNumber(Account a, Account b) {
    for (String of : a.numbers().keySet()) {
      Interval one = a.numbers().get(of);
      Interval other = b.numbers().get(of);
      if (one != null && other != null && one.comparable(other) && !one.disjoint(other)) {
        return true;
      }
    }
    return false;
  }

  private static Set<Long> common(Set<Long> a, Set<Long> b) {
    Set<Long> both = new HashSet<>(a);
    both.retainAll(b);
    return both;
  }
}
