package org.rapporteur.ledger.survey;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * In which rows each entity takes part, as role, source, place or country: the lists by which
 * questions about entities are answered without looking at every claim.
 */
final class Postings {

  /** Rows of entity e stand from {@code starts[e]} up to {@code starts[e + 1]}, ascending. */
  private final int[] starts;

  private final int[] rows;

  /** As what, for each of those rows: see {@link RowTest#parts}. */
  private final short[] parts;

  /** The rows' types and stances, so that they need not be looked up all over the columns. */
  private final byte[] types;

  private final byte[] stances;

  /**
   * Some rows, ascending, from one place up to another.
   *
   * @param parts as what they have somebody; null if they are listed for something else
   */
  record Listed(
      int[] rows, short @Nullable [] parts, byte[] types, byte[] stances, int from, int to) {

    /** Rows of these columns. */
    static Listed of(Columns columns, int[] rows) {
      byte[] types = new byte[rows.length];
      byte[] stances = new byte[rows.length];
      for (int i = 0; i < rows.length; i++) {
        types[i] = columns.types[rows[i]];
        stances[i] = columns.stances[rows[i]];
      }
      return new Listed(rows, null, types, stances, 0, rows.length);
    }

    /** Those from one place up to another. */
    Listed part(int begin, int end) {
      return new Listed(rows, parts, types, stances, begin, end);
    }
  }

  private Postings(int[] starts, int[] rows, short[] parts, byte[] types, byte[] stances) {
    this.starts = starts;
    this.rows = rows;
    this.parts = parts;
    this.types = types;
    this.stances = stances;
  }

  /** As entities count by {@code whos}. */
  static Postings of(Columns columns, Whos whos) {
    int most = whos.greatest();
    int[] last = new int[most + 1];
    Arrays.fill(last, -1);
    int[] starts = new int[most + 2];
    each(
        columns,
        whos,
        (who, row, part) -> {
          if (last[who] != row) {
            last[who] = row;
            starts[who + 1]++;
          }
        });
    for (int k = 0; k <= most; k++) {
      starts[k + 1] += starts[k];
    }
    int[] rows = new int[starts[most + 1]];
    short[] parts = new short[rows.length];
    byte[] types = new byte[rows.length];
    byte[] stances = new byte[rows.length];
    int[] next = starts.clone();
    each(
        columns,
        whos,
        (who, row, part) -> {
          int at = next[who];
          if (at > starts[who] && rows[at - 1] == row) {
            at--;
          } else {
            next[who]++;
          }
          rows[at] = row;
          parts[at] |= (short) part;
          types[at] = columns.types[row];
          stances[at] = columns.stances[row];
        });
    return new Postings(starts, rows, parts, types, stances);
  }

  @FunctionalInterface
  private interface To {
    void posting(int who, int row, int part);
  }

  private static void each(Columns columns, Whos whos, To to) {
    for (int row = 0; row < columns.size; row++) {
      for (int i = columns.starts[row]; i < columns.starts[row + 1]; i++) {
        int who = whos.who(columns.entities[i]);
        if (who != 0) {
          to.posting(who, row, 1 << columns.roles[i]);
        }
      }
      int place = whos.who(columns.places[row]);
      if (place != 0) {
        to.posting(place, row, RowTest.PLACE);
      }
      int country = whos.who(columns.countries[row]);
      if (country != 0) {
        to.posting(country, row, RowTest.COUNTRY);
      }
    }
  }

  /** In how many rows each entity takes part. */
  int[] counts() {
    int[] counts = new int[starts.length - 1];
    for (int who = 0; who < counts.length; who++) {
      counts[who] = count(who);
    }
    return counts;
  }

  private int count(int who) {
    return who + 1 < starts.length ? starts[who + 1] - starts[who] : 0;
  }

  /** In how many rows some take part, those of several counted several times. */
  int count(int[] whos) {
    int count = 0;
    for (int who : whos) {
      count += count(who);
    }
    return count;
  }

  /** The rows of one entity, or of any of several, each once. */
  Listed rows(int[] whos) {
    if (whos.length == 1 && count(whos[0]) > 0) {
      return new Listed(rows, parts, types, stances, starts[whos[0]], starts[whos[0] + 1]);
    }
    // A row, its parts, type and stance in one number, to be sorted together.
    long[] joined = new long[count(whos)];
    int filled = 0;
    for (int who : whos) {
      for (int i = 0; i < count(who); i++) {
        int at = starts[who] + i;
        joined[filled++] =
            (long) rows[at] << 32 | types[at] << 24 | stances[at] << 16 | parts[at] & 0xffff;
      }
    }
    Arrays.sort(joined);
    int[] each = new int[filled];
    short[] as = new short[filled];
    byte[] type = new byte[filled];
    byte[] stance = new byte[filled];
    int kept = 0;
    for (long one : joined) {
      int row = (int) (one >> 32);
      if (kept == 0 || each[kept - 1] != row) {
        each[kept] = row;
        type[kept] = (byte) (one >> 24);
        stance[kept++] = (byte) (one >> 16);
      }
      as[kept - 1] |= (short) one;
    }
    return new Listed(each, as, type, stance, 0, kept);
  }
}
