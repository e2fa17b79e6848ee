package org.rapporteur.ledger.survey;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * In which rows each entity row takes part, as role, source, place or country: the lists by which
 * questions about entities are answered without looking at every claim.
 */
final class Postings {

  /** Rows of entity row k stand from {@code starts[k]} up to {@code starts[k + 1]}, ascending. */
  private final int[] starts;

  private final int[] rows;

  /** As what, for each of those rows: see {@link RowTest#parts}. */
  private final short[] parts;

  private final Columns columns;

  /** How many claims each entity has, as people had merged them; null until asked for. */
  private @Nullable Remembered counted;

  private record Remembered(long decision, Counts counts) {}

  /** Some rows and as what they have somebody, from one place up to another, the rows ascending. */
  record Listed(int[] rows, short[] parts, int from, int to) {}

  private Postings(Columns columns, int[] starts, int[] rows, short[] parts) {
    this.columns = columns;
    this.starts = starts;
    this.rows = rows;
    this.parts = parts;
  }

  static Postings of(Columns columns) {
    int all = columns.starts[columns.size];
    int most = 0;
    for (int i = 0; i < all; i++) {
      most = Math.max(most, columns.entities[i]);
    }
    for (int row = 0; row < columns.size; row++) {
      most = Math.max(most, Math.max(columns.places[row], columns.countries[row]));
    }
    int[] last = new int[most + 1];
    Arrays.fill(last, -1);
    int[] starts = new int[most + 2];
    each(
        columns,
        (entity, row, part) -> {
          if (last[entity] != row) {
            last[entity] = row;
            starts[entity + 1]++;
          }
        });
    for (int k = 0; k <= most; k++) {
      starts[k + 1] += starts[k];
    }
    int[] rows = new int[starts[most + 1]];
    short[] parts = new short[rows.length];
    int[] next = starts.clone();
    each(
        columns,
        (entity, row, part) -> {
          int at = next[entity];
          if (at > starts[entity] && rows[at - 1] == row) {
            at--;
          } else {
            next[entity]++;
          }
          rows[at] = row;
          parts[at] |= (short) part;
        });
    return new Postings(columns, starts, rows, parts);
  }

  @FunctionalInterface
  private interface To {
    void posting(int entity, int row, int part);
  }

  private static void each(Columns columns, To to) {
    for (int row = 0; row < columns.size; row++) {
      for (int i = columns.starts[row]; i < columns.starts[row + 1]; i++) {
        to.posting(columns.entities[i], row, 1 << columns.roles[i]);
      }
      if (columns.places[row] > 0) {
        to.posting(columns.places[row], row, RowTest.PLACE);
      }
      if (columns.countries[row] > 0) {
        to.posting(columns.countries[row], row, RowTest.COUNTRY);
      }
    }
  }

  /** In how many rows an entity row takes part. */
  int count(int entity) {
    return entity + 1 < starts.length ? starts[entity + 1] - starts[entity] : 0;
  }

  /**
   * In how many of these rows each entity takes part.
   *
   * @param decision the last decision about entities that {@code whos} knows of
   */
  synchronized Counts counts(Whos whos, long decision) {
    Remembered known = counted;
    if (known == null || known.decision() != decision) {
      known = new Remembered(decision, Counts.of(columns, whos));
      counted = known;
    }
    return known.counts();
  }

  /** The rows of one entity row, or of several, each once. */
  Listed rows(int[] of) {
    if (of.length == 1 && count(of[0]) > 0) {
      return new Listed(rows, parts, starts[of[0]], starts[of[0] + 1]);
    }
    int all = 0;
    for (int entity : of) {
      all += count(entity);
    }
    // A row and its parts in one number, to be sorted together.
    long[] joined = new long[all];
    int filled = 0;
    for (int entity : of) {
      for (int i = 0; i < count(entity); i++) {
        int at = starts[entity] + i;
        joined[filled++] = (long) rows[at] << Short.SIZE | parts[at];
      }
    }
    Arrays.sort(joined);
    int[] each = new int[all];
    short[] as = new short[all];
    int kept = 0;
    for (long one : joined) {
      int row = (int) (one >> Short.SIZE);
      if (kept == 0 || each[kept - 1] != row) {
        each[kept++] = row;
      }
      as[kept - 1] |= (short) one;
    }
    return new Listed(each, as, 0, kept);
  }
}
