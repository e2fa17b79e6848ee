package org.rapporteur.training;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.rapporteur.reading.language.model.TagModel;
import org.rapporteur.reading.language.model.WordClasses;
import org.rapporteur.reading.language.model.Words;

/** Which tags words were seen with, and which a word may have that was seldom or never seen. */
final class TagLexicon {

  /** Words seen less often are as good as unknown. */
  private static final int KNOWN = 4;

  /** Words seen this often have shown all the tags they have. */
  private static final int CLOSED = 60;

  /** A tag is open when this many rare words have it. */
  private static final int OPEN = 14;

  private final String[] tags;
  private final WordClasses clusters;
  private final WordClasses dictionary;

  TagLexicon(String[] tags, WordClasses clusters, WordClasses dictionary) {
    this.tags = tags;
    this.clusters = clusters;
    this.dictionary = dictionary;
  }

  /** The lexicon as a model without weights. */
  TagModel model(List<Example> examples) {
    Map<Integer, int[]> counts = new TreeMap<>();
    for (Example example : examples) {
      for (int i = 0; i < example.size(); i++) {
        counts
            .computeIfAbsent(Words.formHash(example.forms()[i]), hash -> new int[tags.length])[
            example.tags()[i]]++;
      }
    }
    int[] rare = new int[tags.length];
    for (int[] seen : counts.values()) {
      if (total(seen) < KNOWN) {
        for (int t = 0; t < tags.length; t++) {
          rare[t] += seen[t];
        }
      }
    }
    List<Integer> open = new ArrayList<>();
    for (int t = 0; t < tags.length; t++) {
      if (rare[t] >= OPEN && !tags[t].startsWith("X ")) {
        open.add(t);
      }
    }
    if (open.isEmpty()) {
      IntStream.range(0, tags.length).forEach(open::add);
    }
    Map<String, Integer> numbers = new TreeMap<>();
    List<int[]> classTags = new ArrayList<>();
    classTags.add(array(open));
    List<Integer> hashes = new ArrayList<>();
    List<Integer> classes = new ArrayList<>();
    for (Map.Entry<Integer, int[]> entry : counts.entrySet()) {
      int[] seen = entry.getValue();
      int total = total(seen);
      if (total < KNOWN) {
        continue;
      }
      List<Integer> own = new ArrayList<>();
      for (int t = 0; t < tags.length; t++) {
        if (seen[t] * 400 > total) {
          own.add(t);
        }
      }
      boolean closed = total >= CLOSED;
      String key = own + (closed ? "!" : "");
      Integer number = numbers.get(key);
      if (number == null) {
        number = classTags.size();
        numbers.put(key, number);
        List<Integer> allowed = new ArrayList<>(own);
        if (!closed) {
          open.stream().filter(t -> !own.contains(t)).forEach(allowed::add);
          Collections.sort(allowed);
        }
        classTags.add(array(allowed));
      }
      hashes.add(entry.getKey());
      classes.add(number);
    }
    return new TagModel(
        tags,
        classTags.toArray(new int[0][]),
        new WordClasses(array(hashes), array(classes)),
        clusters,
        dictionary,
        (row, candidates, count, sums) -> {},
        0);
  }

  private static int total(int[] counts) {
    int total = 0;
    for (int count : counts) {
      total += count;
    }
    return total;
  }

  static int[] array(List<Integer> list) {
    return list.stream().mapToInt(Integer::intValue).toArray();
  }
}
