package org.rapporteur.training;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.rapporteur.reading.language.model.FeatureRow;
import org.rapporteur.reading.language.model.Scorer;
import org.rapporteur.reading.language.model.TagFeatures;
import org.rapporteur.reading.language.model.TagModel;
import org.rapporteur.reading.language.model.WordClasses;
import org.rapporteur.reading.language.model.Words;

/** Trains the tagger. */
final class TagTrainer {

  /** Words seen less often are as good as unknown. */
  private static final int KNOWN = 3;

  /** Words seen this often have shown all the tags they have. */
  private static final int CLOSED = 12;

  /** A tag is open when this many rare words have it. */
  private static final int OPEN = 60;

  private final String[] tags;
  private final WordClasses clusters;
  private final WordClasses dictionary;
  private final int least;
  private final int bits;

  TagTrainer(String[] tags, WordClasses clusters, WordClasses dictionary, int least, int bits) {
    this.least = least;
    this.bits = bits;
    this.tags = tags;
    this.dictionary = dictionary;
    this.clusters = clusters;
  }

  TagModel train(List<Example> examples, int epochs, long seed) {
    TagModel lexicon = lexicon(examples);
    Words words = new Words();
    TagFeatures features = new TagFeatures(words, lexicon);
    FeatureRow row = new FeatureRow();
    int[] scores = new int[Scorer.MOST_OUTCOMES];
    KnownFeatures known = new KnownFeatures(least, bits + 2);
    for (Example example : examples) {
      words.fill(example.forms());
      features.fill();
      for (int i = 0; i < example.size(); i++) {
        features.extract(
            i, i < 1 ? -1 : example.tags()[i - 1], i < 2 ? -1 : example.tags()[i - 2], row);
        known.count(row);
      }
    }
    LearningWeights weights = new LearningWeights(bits - 2, bits + 3, known);
    Order order = new Order(seed);
    for (int epoch = 0; epoch < epochs; epoch++) {
      for (int at : order.shuffled(examples.size())) {
        Example example = examples.get(at);
        words.fill(example.forms());
        features.fill();
        int before = -1;
        int two = -1;
        for (int i = 0; i < example.size(); i++) {
          int[] candidates = lexicon.classTags()[features.ambiguityClass(i)];
          int gold = example.tags()[i];
          int best = candidates[0];
          if (candidates.length > 1) {
            features.extract(i, before, two, row);
            Arrays.fill(scores, 0);
            weights.add(row, candidates, candidates.length, scores);
            int top = Integer.MIN_VALUE;
            for (int c = 0; c < candidates.length; c++) {
              if (scores[candidates[c]] > top) {
                top = scores[candidates[c]];
                best = candidates[c];
              }
            }
            if (best != gold && contains(candidates, gold)) {
              weights.update(row, gold, 1);
              weights.update(row, best, -1);
            }
            weights.tick();
          }
          two = before;
          before = best;
        }
      }
    }
    return new TagModel(
        tags,
        lexicon.classTags(),
        lexicon.ambiguity(),
        clusters,
        dictionary,
        weights.average(tags.length, Settings.TAG_SCALE, Settings.TAG_DROP));
  }

  /** A gold tag the lexicon rules out can never be learnt: to push for it would only do harm. */
  private static boolean contains(int[] candidates, int tag) {
    for (int candidate : candidates) {
      if (candidate == tag) {
        return true;
      }
    }
    return false;
  }

  private TagModel lexicon(List<Example> examples) {
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
        (row, candidates, count, sums) -> {});
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
