package org.rapporteur.ledger.survey;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Counts by pairs of participants. */
final class Pairs {

  /**
   * The entities by their keys and how many claims join them.
   *
   * @param mutual whether both do it together; then {@code from} has the smaller key
   */
  record Pair(int from, int to, boolean mutual, Tally tally) {}

  private final Whos whos;
  private final Layer layer;
  private final boolean statesOnly;
  private final byte from;
  private final byte to;

  /** The pairs that the claim at hand joins: it counts once for each. */
  private long[] seen = new long[16];

  private int met;

  private Pairs(Rows rows, Layer layer, boolean statesOnly) {
    this.whos = rows.snapshot().whos();
    this.layer = layer;
    this.statesOnly = statesOnly;
    this.from = Columns.role(layer.from());
    this.to = Columns.role(layer.to());
  }

  /** The pairs that most claims join, the most first. */
  static List<Pair> most(Rows rows, Layer layer, boolean statesOnly, int limit) {
    Pairs pairs = new Pairs(rows, layer, statesOnly);
    Sums totals = new Sums(1);
    rows.each(
        (columns, row) -> {
          pairs.of(columns, row);
          for (int i = 0; i < pairs.met; i++) {
            totals.add(pairs.seen[i], 0);
          }
        });
    Sums chosen = new Sums(Sums.STANCES);
    totals.most(limit, chosen::reserve);
    rows.each(
        (columns, row) -> {
          pairs.of(columns, row);
          for (int i = 0; i < pairs.met; i++) {
            chosen.addReserved(pairs.seen[i], columns.stances[row]);
          }
        });
    List<Pair> most = new ArrayList<>();
    chosen.most(
        limit,
        (key, tally) ->
            most.add(new Pair((int) (key >>> 33), (int) (key >>> 1), (key & 1) == 1, tally)));
    return most;
  }

  /** Puts the pairs that a claim joins into {@link #seen}, each once. */
  private void of(Columns columns, int row) {
    met = 0;
    int end = columns.starts[row + 1];
    for (int f = columns.starts[row]; f < end; f++) {
      for (int t = columns.starts[row]; columns.roles[f] == from && t < end; t++) {
        if (columns.roles[t] == to) {
          pair(columns.entities[f], columns.entities[t], false);
        } else if (layer == Layer.ACTS && columns.roles[t] == from && f < t) {
          pair(columns.entities[f], columns.entities[t], true);
        }
      }
    }
  }

  private void pair(int first, int second, boolean mutual) {
    if (statesOnly && !(whos.state(first) && whos.state(second))) {
      return;
    }
    int a = whos.who(first);
    int b = whos.who(second);
    if (a == b || a == 0 || b == 0) {
      return;
    }
    boolean turned = mutual && b < a;
    long key = (long) (turned ? b : a) << 33 | (long) (turned ? a : b) << 1 | (mutual ? 1 : 0);
    for (int i = 0; i < met; i++) {
      if (seen[i] == key) {
        return;
      }
    }
    if (met == seen.length) {
      seen = Arrays.copyOf(seen, met * 2);
    }
    seen[met++] = key;
  }
}
