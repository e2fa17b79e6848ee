package org.rapporteur.reading.language.names;

import java.util.Arrays;
import java.util.List;
import org.rapporteur.reading.language.NameSpan;
import org.rapporteur.reading.language.NameType;

/**
 * Labels of tokens: outside; begin, inside, last and unit of a person, place or organisation; begin
 * and inside of anything else with a name.
 */
public final class NameLabels {

  /** Number of labels. */
  public static final int COUNT = 15;

  public static final int OUTSIDE = 0;

  private static final int MISC_BEGIN = 13;
  private static final int MISC_INSIDE = 14;
  private static final NameType[] TYPES = {NameType.PER, NameType.LOC, NameType.ORG};

  /** {@code PREVIOUS[label]}: the labels that may stand before it. */
  static final int[][] PREVIOUS = new int[COUNT][];

  static {
    for (int label = 0; label < COUNT; label++) {
      int[] found = new int[COUNT];
      int count = 0;
      for (int before = 0; before < COUNT; before++) {
        if (mayFollow(before, label)) {
          found[count++] = before;
        }
      }
      PREVIOUS[label] = Arrays.copyOf(found, count);
    }
  }

  private NameLabels() {}

  private static int part(int label) {
    return (label - 1) & 3;
  }

  private static boolean isMisc(int label) {
    return label >= MISC_BEGIN;
  }

  /** Whether {@code label} may stand right after {@code before}. */
  public static boolean mayFollow(int before, int label) {
    boolean open = before != OUTSIDE && !isMisc(before) && part(before) < 2;
    if (label == MISC_INSIDE) {
      return isMisc(before);
    }
    boolean goesOn = label != OUTSIDE && !isMisc(label) && (part(label) == 1 || part(label) == 2);
    return open ? goesOn && (label - 1) / 4 == (before - 1) / 4 : !goesOn;
  }

  /** Whether a sentence may begin with this label. */
  public static boolean mayBegin(int label) {
    return mayFollow(OUTSIDE, label);
  }

  /** Whether a sentence may end with this label. */
  public static boolean mayEnd(int label) {
    return label == OUTSIDE || isMisc(label) || part(label) >= 2;
  }

  /** Labels of a sentence with these names. */
  public static int[] of(List<NameSpan> names, int size) {
    int[] labels = new int[size];
    for (NameSpan name : names) {
      int base = 1 + 4 * name.type().ordinal();
      for (int i = name.from(); i < name.to(); i++) {
        if (name.type() == NameType.MISC) {
          labels[i] = i == name.from() ? MISC_BEGIN : MISC_INSIDE;
        } else if (name.to() - name.from() == 1) {
          labels[i] = base + 3;
        } else {
          labels[i] = base + (i == name.from() ? 0 : i == name.to() - 1 ? 2 : 1);
        }
      }
    }
    return labels;
  }

  /** Adds the names that a valid sequence of labels tells of. */
  public static void names(int[] labels, int size, List<NameSpan> out) {
    for (int i = 0; i < size; ) {
      int label = labels[i];
      int from = i++;
      if (label == OUTSIDE) {
        continue;
      }
      if (isMisc(label)) {
        while (i < size && labels[i] == MISC_INSIDE) {
          i++;
        }
        out.add(new NameSpan(from, i, NameType.MISC));
      } else {
        while (i < size && part(labels[i - 1]) < 2) {
          i++;
        }
        out.add(new NameSpan(from, i, TYPES[(label - 1) / 4]));
      }
    }
  }
}
