package org.rapporteur.reading.language.model;

/** Takes in the weights of features as they are read, in the form that {@link Weights} use. */
final class WeightTable {

  /** Features put in by one call: Java compiles what is called often sooner than what loops. */
  private static final int STRETCH = 1 << 7;

  final long[] entries;
  final long[] present;
  final short[] runs;
  final long[] rows;
  final int shift;
  final int width;
  private int run;
  private int row;
  private int pair;

  /**
   * @param features how many there will be
   * @param outcomes how many outcomes
   * @param runPairs room that runs take, in pairs
   * @param rowCount how many rows
   */
  WeightTable(int features, int outcomes, int runPairs, int rowCount) {
    width = ((outcomes - 1) / Weights.LANES + Weights.STEP) / Weights.STEP * Weights.STEP;
    runs = new short[runPairs];
    rows = new long[rowCount * width];
    int room = Integer.highestOneBit(Math.max(64, features)) * 2;
    if (features > room * 0.7) {
      room *= 2;
    }
    entries = new long[room];
    shift = Integer.numberOfLeadingZeros(room) + 1;
    int bits = Math.min(23, Integer.numberOfTrailingZeros(room) + 2);
    present = new long[1 << (bits - 6)];
  }

  static WeightTable of(WeightList list) {
    WeightList ordered = list.byKind();
    int size = list.features().length;
    WeightTable table = new WeightTable(size, list.mostOutcome() + 1, list.runPairs(), list.rows());
    table.add(ordered, size);
    return table;
  }

  /** Those met most should come first, so that they are found at once. */
  void add(WeightList list, int size) {
    pair = 0;
    for (int i = 0; i < size; i += STRETCH) {
      add(list, i, Math.min(i + STRETCH, size));
    }
  }

  private void add(WeightList list, int begin, int end) {
    byte[] outcomes = list.outcomes();
    byte[] values = list.values();
    int from = pair;
    for (int i = begin; i < end; i++) {
      int pairs = list.counts()[i] & 0xFF;
      long rest;
      if (pairs <= 2) {
        int second = pairs == 2 ? pair(outcomes[from + 1], values[from + 1]) : 0;
        rest = (long) pair(outcomes[from], values[from]) << 16 | second;
      } else if (pairs <= WeightList.MANY) {
        rest = Weights.ELSEWHERE | (long) pairs << Weights.LENGTH | addRun(list, from, pairs);
      } else {
        rest = Weights.ELSEWHERE | Weights.ROW | addRow(list, from, pairs);
      }
      put(list.features()[i], rest);
      from += pairs;
    }
    pair = from;
  }

  private static int pair(int outcome, int value) {
    return outcome << 8 | value & 0xFF;
  }

  private int addRun(WeightList list, int from, int pairs) {
    int place = run;
    byte[] outcomes = list.outcomes();
    byte[] values = list.values();
    short[] to = runs;
    for (int k = 0; k < pairs; k++) {
      to[place + k] = (short) (Weights.LANE[outcomes[from + k]] | values[from + k] & 0xFF);
    }
    run += (pairs + 3) & ~3;
    return place;
  }

  private int addRow(WeightList list, int from, int pairs) {
    int place = row;
    for (int k = from; k < from + pairs; k++) {
      int outcome = list.outcomes()[k];
      rows[place + Weights.WORD[outcome]] += (long) list.values()[k] << Weights.SHIFT[outcome];
    }
    row += width;
    return place;
  }

  private void put(int feature, long rest) {
    present[feature >> 6 & present.length - 1] |= 1L << feature;
    long[] all = entries;
    int at = feature >>> shift;
    while (all[at] != 0) {
      at = at + 1 & all.length - 1;
    }
    all[at] = (long) feature << 32 | rest;
  }
}
