package org.rapporteur.ledger.link;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.rapporteur.ledger.days.DayRange;

/**
 * Where to look for accounts of the same event: hashes of its type with two of its participants and
 * places, by period. Accounts that share no such pair are never compared, so the cost of a new
 * claim does not grow with the ledger.
 */
final class Blocks {

  private static final int DAYS = 32;
  private static final int PAIRS = 10;
  private static final long ALWAYS = 0;

  private Blocks() {}

  /** Hashes under which an account is kept and looked for. */
  static List<Long> pairs(Account account) {
    TreeSet<Long> all = new TreeSet<>(account.partiesAsStates());
    if (account.place() != 0) {
      all.add(account.place());
    }
    List<Long> anchors = List.copyOf(all);
    Set<Long> pairs = new TreeSet<>();
    if (account.place() != 0) {
      pairs.add(hash(account.type().ordinal(), account.place(), account.place()));
    }
    for (long struck : new TreeSet<>(account.struck())) {
      pairs.add(hash(account.type().ordinal(), struck, struck));
    }
    if (anchors.size() == 1) {
      pairs.add(hash(account.type().ordinal(), anchors.get(0), anchors.get(0)));
    }
    for (int i = 0; i < anchors.size(); i++) {
      for (int j = i + 1; j < anchors.size() && pairs.size() < PAIRS; j++) {
        pairs.add(hash(account.type().ordinal(), anchors.get(i), anchors.get(j)));
      }
    }
    return new ArrayList<>(pairs);
  }

  /** The first and last period of an account; relations have one for all time. */
  static DayRange periods(Account account) {
    if (account.relation()) {
      return new DayRange(ALWAYS, ALWAYS);
    }
    DayRange window = account.window();
    return new DayRange(Math.floorDiv(window.low(), DAYS), Math.floorDiv(window.high(), DAYS));
  }

  /** Mixes three numbers well enough that different ones seldom meet. */
  private static long hash(long type, long one, long other) {
    long mixed = type * 0x9E3779B97F4A7C15L + one;
    mixed = (mixed ^ (mixed >>> 30)) * 0xBF58476D1CE4E5B9L + other;
    mixed = (mixed ^ (mixed >>> 27)) * 0x94D049BB133111EBL;
    return mixed ^ (mixed >>> 31);
  }
}
