package org.rapporteur.reading.quantity;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.rapporteur.reading.Quantity.Bound;

/**
 * Words beside a number that say how the truth relates to it.
 *
 * @param words lower-case words in order
 * @param bound what they say
 */
record Approximator(List<String> words, Bound bound) {

  private static final Map<String, List<Approximator>> BEFORE = new HashMap<>();
  private static final Map<String, List<Approximator>> AFTER = new HashMap<>();

  static {
    FactFile.read(
        Approximator.class,
        "approximators.tsv",
        3,
        fact -> {
          List<String> words = List.of(fact.field(0).split(" "));
          Bound bound = Bound.valueOf(fact.field(2).toUpperCase(Locale.ROOT).replace('-', '_'));
          Approximator approximator = new Approximator(words, bound);
          switch (fact.field(1)) {
            case "before" ->
                BEFORE
                    .computeIfAbsent(words.get(words.size() - 1), w -> new ArrayList<>())
                    .add(approximator);
            case "after" ->
                AFTER.computeIfAbsent(words.get(0), w -> new ArrayList<>()).add(approximator);
            default -> throw new IllegalArgumentException("before or after wanted");
          }
        });
  }

  /** The longest approximator that ends just before this atom. */
  static @Nullable Approximator before(Atoms atoms, int i) {
    return longest(BEFORE.get(atoms.word(i - 1)), atoms, i, true);
  }

  /** The longest approximator that begins at this atom. */
  static @Nullable Approximator after(Atoms atoms, int i) {
    return longest(AFTER.get(atoms.word(i)), atoms, i, false);
  }

  private static @Nullable Approximator longest(
      @Nullable List<Approximator> candidates, Atoms atoms, int i, boolean ends) {
    Approximator best = null;
    if (candidates != null) {
      for (Approximator candidate : candidates) {
        int from = ends ? i - candidate.words.size() : i;
        if (candidate.standsAt(atoms, from)
            && (best == null || candidate.words.size() > best.words.size())) {
          best = candidate;
        }
      }
    }
    return best;
  }

  private boolean standsAt(Atoms atoms, int from) {
    for (int w = 0; w < words.size(); w++) {
      if (!atoms.is(from + w, words.get(w))) {
        return false;
      }
    }
    return true;
  }
}
