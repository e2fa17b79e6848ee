package org.rapporteur.reading.language.names;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.rapporteur.reading.language.NameSpan;
import org.rapporteur.reading.language.NameType;

/**
 * One name, one type: what a document calls by the same words is, in all its places, of the type
 * that most of them have.
 */
public final class Agreement {

  private final Map<String, Map<NameType, Integer>> seen = new HashMap<>();

  /**
   * Changes types of names that stand alone against others of the same words.
   *
   * @param sentences the tokens of a document's sentences
   * @param names the names of each sentence
   */
  public static List<List<NameSpan>> reach(List<String[]> sentences, List<List<NameSpan>> names) {
    Agreement agreement = new Agreement();
    for (int i = 0; i < names.size(); i++) {
      for (NameSpan name : names.get(i)) {
        agreement
            .seen
            .computeIfAbsent(words(sentences.get(i), name), w -> new EnumMap<>(NameType.class))
            .merge(name.type(), 1, Integer::sum);
      }
    }
    if (agreement.seen.values().stream().allMatch(types -> types.size() == 1)) {
      return names;
    }
    List<List<NameSpan>> result = new ArrayList<>(names.size());
    for (int i = 0; i < names.size(); i++) {
      String[] forms = sentences.get(i);
      result.add(names.get(i).stream().map(name -> agreement.settled(forms, name)).toList());
    }
    return result;
  }

  private NameSpan settled(String[] forms, NameSpan name) {
    Map<NameType, Integer> types = seen.getOrDefault(words(forms, name), Map.of());
    NameType best = name.type();
    for (Map.Entry<NameType, Integer> type : types.entrySet()) {
      if (type.getValue() > types.getOrDefault(best, 0)) {
        best = type.getKey();
      }
    }
    return best == name.type() ? name : new NameSpan(name.from(), name.to(), best);
  }

  private static String words(String[] forms, NameSpan name) {
    return String.join(" ", Arrays.asList(forms).subList(name.from(), name.to()))
        .toLowerCase(Locale.ROOT);
  }
}
