package org.rapporteur.reading.claim;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.rapporteur.reading.Role;
import org.rapporteur.reading.Span;
import org.rapporteur.reading.language.Sentence;
import org.rapporteur.reading.quantity.FactFile;

/**
 * The PLOVER contexts of a claim: of what spheres the words of its trigger and its roles are.
 * Loaded from {@code contexts.tsv}.
 */
final class Contexts {

  /** More than these are no longer what a claim is about. */
  private static final int MOST = 3;

  private static final Map<String, List<String>> BY_WORD = load();

  private Contexts() {}

  private static Map<String, List<String>> load() {
    Map<String, List<String>> contexts = new HashMap<>();
    FactFile.read(
        Contexts.class,
        "contexts.tsv",
        2,
        fact ->
            contexts.computeIfAbsent(fact.field(0), word -> new ArrayList<>()).add(fact.field(1)));
    return contexts;
  }

  /** Contexts by how many words tell them, at most three. */
  static List<String> of(Sentence s, Span trigger, List<Role> roles) {
    Map<String, Integer> counts = new TreeMap<>();
    for (int t = 0; t < s.size(); t++) {
      Span token = s.span(t, t + 1);
      boolean told =
          token.overlaps(trigger) || roles.stream().anyMatch(role -> role.span().overlaps(token));
      List<String> contexts = told ? BY_WORD.get(s.lemma(t).toLowerCase(Locale.ROOT)) : null;
      if (contexts != null) {
        contexts.forEach(context -> counts.merge(context, 1, Integer::sum));
      }
    }
    return counts.entrySet().stream()
        .sorted(Map.Entry.<String, Integer>comparingByValue(Comparator.reverseOrder()))
        .limit(MOST)
        .map(Map.Entry::getKey)
        .toList();
  }
}
