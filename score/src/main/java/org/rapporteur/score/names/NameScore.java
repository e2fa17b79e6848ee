package org.rapporteur.score.names;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.rapporteur.reading.language.NameSpan;
import org.rapporteur.reading.language.NameType;
import org.rapporteur.score.Counts;
import org.rapporteur.score.Figures;

/** Scores names on gold tokens: a name is right if its first and last token and its type are. */
public final class NameScore {

  /** Types that count; other names are neither asked for nor held against the tagger. */
  private static final List<NameType> SCORED = List.of(NameType.PER, NameType.LOC, NameType.ORG);

  private static final double NANO = 1e-9;

  private NameScore() {}

  /**
   * Precision, recall and F1 for each type and for all, and tokens a second of this thread's CPU
   * time in the second of two rounds.
   *
   * @param gold documents with their sentences
   * @param tagger finds the names of a document's sentences, given their tokens
   */
  public static Figures score(
      List<List<NamedSentence>> gold, Function<List<String[]>, List<List<NameSpan>>> tagger) {
    ThreadMXBean clock = ManagementFactory.getThreadMXBean();
    Map<NameType, Counts> byType = new EnumMap<>(NameType.class);
    SCORED.forEach(type -> byType.put(type, new Counts()));
    Counts all = new Counts();
    long tokens = 0;
    long nanos = 0;
    for (int round = 0; round < 2; round++) {
      tokens = 0;
      nanos = 0;
      for (List<NamedSentence> document : gold) {
        List<String[]> sentences =
            document.stream().map(s -> s.forms().toArray(String[]::new)).toList();
        long start = clock.getCurrentThreadCpuTime();
        List<List<NameSpan>> found = tagger.apply(sentences);
        nanos += clock.getCurrentThreadCpuTime() - start;
        for (int i = 0; i < sentences.size(); i++) {
          tokens += sentences.get(i).length;
          if (round == 1) {
            count(document.get(i).names(), found.get(i), byType, all);
          }
        }
      }
    }
    Figures figures = new Figures();
    figures.put("sentences", gold.stream().mapToInt(List::size).sum());
    figures.put("tokens", tokens);
    figures.put("names", all);
    byType.forEach((type, counts) -> figures.put("names." + type, counts));
    figures.put("names.tokens_per_second", nanos == 0 ? 0 : Math.rint(tokens / (nanos * NANO)));
    return figures;
  }

  private static void count(
      List<NameSpan> gold, List<NameSpan> found, Map<NameType, Counts> byType, Counts all) {
    Set<NameSpan> open = new HashSet<>(gold);
    for (NameSpan name : found) {
      Counts counts = byType.get(name.type());
      if (counts == null) {
        continue;
      }
      if (open.remove(name)) {
        counts.addRight(1);
        all.addRight(1);
      } else {
        counts.addSpurious(1);
        all.addSpurious(1);
      }
    }
    for (NameSpan name : open) {
      Counts counts = byType.get(name.type());
      if (counts != null) {
        counts.addMissed(1);
        all.addMissed(1);
      }
    }
  }
}
