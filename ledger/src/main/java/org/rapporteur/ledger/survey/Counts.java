package org.rapporteur.ledger.survey;

import java.util.Arrays;

/** In how many claims each entity takes part. */
final class Counts {

  private int[] claims;

  /** The entities of the row at hand. */
  private int[] met = new int[16];

  private Counts(int[] claims) {
    this.claims = claims;
  }

  /** Those of a snapshot. */
  static Counts of(Snapshot snapshot) {
    Counts counts = new Counts(snapshot.postings().counts());
    Columns columns = snapshot.columns();
    for (int row = snapshot.gone().nextSetBit(0);
        row >= 0;
        row = snapshot.gone().nextSetBit(row + 1)) {
      counts.add(columns, row, snapshot.whos(), -1);
    }
    for (int row = 0; row < snapshot.fresh().size; row++) {
      counts.add(snapshot.fresh(), row, snapshot.whos(), 1);
    }
    return counts;
  }

  private void add(Columns columns, int row, Whos whos, int by) {
    int count = 0;
    int begin = columns.starts[row];
    int parts = columns.starts[row + 1] - begin;
    if (parts + 2 > met.length) {
      met = new int[parts + 2];
    }
    for (int i = 0; i < parts + 2; i++) {
      int entity =
          i < parts
              ? columns.entities[begin + i]
              : i == parts ? columns.places[row] : columns.countries[row];
      int who = whos.who(entity);
      boolean before = who == 0;
      for (int j = 0; j < count && !before; j++) {
        before = met[j] == who;
      }
      if (!before) {
        met[count++] = who;
        if (who >= claims.length) {
          claims = Arrays.copyOf(claims, who + who / 2 + 1);
        }
        claims[who] += by;
      }
    }
  }

  int of(long who) {
    return who < claims.length ? claims[(int) who] : 0;
  }
}
