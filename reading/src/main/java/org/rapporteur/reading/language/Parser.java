package org.rapporteur.reading.language;

import java.util.HashMap;
import java.util.Map;
import org.rapporteur.reading.language.model.ParseDecoder;
import org.rapporteur.reading.language.model.ParseModel;

/** Builds the dependency tree of one tagged sentence. Thread-safe. */
public final class Parser {

  private final Map<String, int[]> tagNumbers = new HashMap<>();
  private final int[] otherTags = new int[Upos.values().length];
  private final String[] relations;
  private final ThreadLocal<Desk> desks;

  /** Buffers of one thread. */
  private static final class Desk {
    final ParseDecoder decoder;
    int[] tags = {};
    int[] labels = {};

    Desk(ParseModel model) {
      decoder = new ParseDecoder(model);
    }
  }

  Parser(ParseModel model) {
    String[] tags = model.tags();
    for (int i = 0; i < tags.length; i++) {
      int space = tags[i].indexOf(' ');
      Upos upos = Upos.valueOf(tags[i].substring(0, space));
      int number = i;
      otherTags[upos.ordinal()] = i;
      tagNumbers.computeIfAbsent(tags[i].substring(space + 1), xpos -> unknown())[upos.ordinal()] =
          number;
    }
    relations = model.actions().labels();
    desks = ThreadLocal.withInitial(() -> new Desk(model));
  }

  private static int[] unknown() {
    int[] numbers = new int[Upos.values().length];
    java.util.Arrays.fill(numbers, -1);
    return numbers;
  }

  private int tagNumber(Upos upos, String xpos) {
    int[] numbers = tagNumbers.get(xpos);
    int number = numbers == null ? -1 : numbers[upos.ordinal()];
    return number < 0 ? otherTags[upos.ordinal()] : number;
  }

  /**
   * Parses one sentence into a tree with exactly one root.
   *
   * @param forms the tokens as written
   * @param upos their universal tags
   * @param xpos their Penn Treebank tags
   * @param others numbers of other tags they may have, as the model's tagger gives them, or -1
   * @param heads filled with the index of each token's head, -1 for the root
   * @param relations filled with relations (shared strings), subtypes included: {@code nsubj:pass}
   */
  public void parse(
      String[] forms, Upos[] upos, String[] xpos, int[] others, int[] heads, String[] relations) {
    Desk desk = desks.get();
    int n = forms.length;
    if (desk.tags.length < n) {
      desk.tags = new int[n * 2];
      desk.labels = new int[n * 2];
    }
    for (int i = 0; i < n; i++) {
      desk.tags[i] = tagNumber(upos[i], xpos[i]);
    }
    desk.decoder.parse(forms, desk.tags, others, heads, desk.labels);
    for (int i = 0; i < n; i++) {
      relations[i] = this.relations[desk.labels[i]];
    }
    SingleRoot.mend(heads, relations);
    InvertedCondition.mend(forms, upos, heads, relations);
    ComplementFaults.mend(forms, upos, heads, relations);
    RelationFaults.mend(forms, upos, heads, relations);
    AppositionFaults.mend(forms, upos, heads, relations);
    OpenRelative.mend(forms, upos, heads, relations);
  }
}
