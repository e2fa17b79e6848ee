package org.rapporteur.training;

import java.util.Arrays;
import java.util.List;
import org.rapporteur.reading.language.model.Actions;

/** Counts which relations fit which pairs of tags in which direction. */
final class Candidates {

  private final String[] tags;
  private final String[] labels;
  private final int[] coarse;
  private final int[][][] seen;
  private final int[][][] seenCoarse;
  private final int[][] seenDependent;

  Candidates(String[] tags, String[] labels) {
    this.tags = tags;
    this.labels = labels;
    coarse = new int[tags.length];
    String[] names = Arrays.stream(tags).map(Candidates::upos).distinct().toArray(String[]::new);
    for (int i = 0; i < tags.length; i++) {
      coarse[i] = Arrays.asList(names).indexOf(upos(tags[i]));
    }
    seen = new int[2][tags.length * tags.length][];
    seenCoarse = new int[2][names.length * names.length][];
    seenDependent = new int[names.length][labels.length];
  }

  private static String upos(String tag) {
    return tag.substring(0, tag.indexOf(' '));
  }

  void add(List<Example> examples) {
    for (Example e : examples) {
      for (int i = 0; i < e.size(); i++) {
        int head = e.heads()[i];
        int tag = e.tags()[i];
        int label = e.labels()[i];
        seenDependent[coarse[tag]][label]++;
        if (head >= 0) {
          int side = head > i ? 0 : 1;
          count(seen[side], e.tags()[head] * tags.length + tag, label);
          count(seenCoarse[side], pair(e.tags()[head], tag), label);
        }
      }
    }
  }

  private int pair(int head, int dependent) {
    return coarse[head] * seenDependent.length + coarse[dependent];
  }

  private void count(int[][] counts, int at, int label) {
    if (counts[at] == null) {
      counts[at] = new int[labels.length];
    }
    counts[at][label]++;
  }

  /** The example with relations that its tags allow: what cannot be reached cannot be learnt. */
  Example fit(Example e, Actions actions) {
    int[] fitted = e.labels().clone();
    for (int i = 0; i < e.size(); i++) {
      int head = e.heads()[i];
      if (head < 0) {
        continue;
      }
      int[] allowed =
          head > i
              ? actions.leftCandidates(e.tags()[head], e.tags()[i])
              : actions.rightCandidates(e.tags()[head], e.tags()[i]);
      int[] counts = seen[head > i ? 0 : 1][e.tags()[head] * tags.length + e.tags()[i]];
      int best = -1;
      boolean reachable = false;
      for (int action : allowed) {
        int label = Actions.label(action);
        reachable |= label == e.labels()[i];
        if (counts != null && (best < 0 || counts[label] > counts[best])) {
          best = label;
        }
      }
      if (!reachable && best >= 0) {
        fitted[i] = best;
      }
    }
    return new Example(e.forms(), e.tags(), e.others(), e.heads(), fitted);
  }

  Actions actions() {
    return new Actions(labels, tags.length, side(0), side(1));
  }

  private int[][] side(int side) {
    int[][] result = new int[tags.length * tags.length][];
    for (int head = 0; head < tags.length; head++) {
      for (int dependent = 0; dependent < tags.length; dependent++) {
        int at = head * tags.length + dependent;
        int[] own = likely(seen[side][at], side, 500);
        if (own.length == 0) {
          own = likely(seenCoarse[side][pair(head, dependent)], side, 20);
        }
        if (own.length == 0) {
          own = likely(seenDependent[coarse[dependent]], side, 5);
        }
        result[at] = own;
      }
    }
    return result;
  }

  private static int[] likely(int[] counts, int side, int part) {
    if (counts == null) {
      return new int[0];
    }
    int total = 0;
    for (int count : counts) {
      total += count;
    }
    int[] result = new int[counts.length];
    int n = 0;
    for (int label = 0; label < counts.length; label++) {
      if (counts[label] * part > total) {
        result[n++] = side == 0 ? Actions.left(label) : Actions.right(label);
      }
    }
    return Arrays.copyOf(result, n);
  }
}
