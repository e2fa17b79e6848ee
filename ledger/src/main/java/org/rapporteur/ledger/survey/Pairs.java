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

  private final Rows rows;
  private final Layer layer;
  private final boolean statesOnly;
  private final Sums sums = new Sums();

  /** The pairs that the claim at hand has been counted for: it counts once for each. */
  private long[] seen = new long[16];

  private int met;

  private Pairs(Rows rows, Layer layer, boolean statesOnly) {
    this.rows = rows;
    this.layer = layer;
    this.statesOnly = statesOnly;
  }

  /** The pairs that most claims join, the most first. */
  static List<Pair> most(Rows rows, Layer layer, boolean statesOnly, int limit) {
    Pairs pairs = new Pairs(rows, layer, statesOnly);
    for (int i = 0; i < rows.count(); i++) {
      pairs.claim(rows.rows()[i]);
    }
    List<Pair> most = new ArrayList<>();
    pairs.sums.most(
        limit,
        (key, tally) ->
            most.add(new Pair((int) (key >>> 33), (int) (key >>> 1), (key & 1) == 1, tally)));
    return most;
  }

  private void claim(int row) {
    Columns columns = rows.snapshot().columns();
    byte from = Columns.role(layer.from());
    byte to = Columns.role(layer.to());
    met = 0;
    int end = columns.starts[row + 1];
    for (int f = columns.starts[row]; f < end; f++) {
      for (int t = columns.starts[row]; columns.roles[f] == from && t < end; t++) {
        if (columns.roles[t] == to) {
          pair(row, columns.entities[f], columns.entities[t], false);
        } else if (layer == Layer.ACTS && columns.roles[t] == from && f < t) {
          pair(row, columns.entities[f], columns.entities[t], true);
        }
      }
    }
  }

  private void pair(int row, int first, int second, boolean mutual) {
    Whos whos = rows.snapshot().whos();
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
    sums.add(key, rows.snapshot().columns().stances[row]);
  }
}
