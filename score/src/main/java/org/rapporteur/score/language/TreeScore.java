package org.rapporteur.score.language;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.Map;
import java.util.TreeMap;
import org.rapporteur.reading.language.LanguageModel;
import org.rapporteur.reading.language.Upos;
import org.rapporteur.score.Counts;
import org.rapporteur.score.Figures;

/**
 * Scores tagger and parser on the gold tokens of a treebank, with the tagger's own tags under the
 * trees. LAS cuts labels to universal ones, as CoNLL shared tasks did; {@code las.subtypes} does
 * not.
 */
public final class TreeScore {

  private static final double NANO = 1e-9;

  private TreeScore() {}

  /** The figures of a model on gold trees, speed in tokens a second of this thread's CPU time. */
  public static Figures score(Iterable<GoldTree> gold, LanguageModel model) {
    ThreadMXBean clock = ManagementFactory.getThreadMXBean();
    Tally tally = new Tally();
    long tagging = 0;
    long parsing = 0;
    for (int round = 0; round < 2; round++) {
      tally = new Tally();
      tagging = 0;
      parsing = 0;
      for (GoldTree tree : gold) {
        int n = tree.size();
        Upos[] upos = new Upos[n];
        String[] xpos = new String[n];
        int[] others = new int[n];
        int[] heads = new int[n];
        String[] relations = new String[n];
        long start = clock.getCurrentThreadCpuTime();
        model.tagger().tag(tree.forms(), upos, xpos, others);
        long tagged = clock.getCurrentThreadCpuTime();
        model.parser().parse(tree.forms(), upos, xpos, others, heads, relations);
        parsing += clock.getCurrentThreadCpuTime() - tagged;
        tagging += tagged - start;
        tally.add(tree, upos, xpos, heads, relations);
      }
    }
    Figures figures = tally.figures();
    figures.put("tags.tokens_per_second", Math.rint(tally.tokens / (tagging * NANO)));
    figures.put("trees.tokens_per_second", Math.rint(tally.tokens / (parsing * NANO)));
    figures.put(
        "tags_and_trees.tokens_per_second", Math.rint(tally.tokens / ((tagging + parsing) * NANO)));
    return figures;
  }

  /** The part of a relation that all languages share. */
  static String universal(String relation) {
    int colon = relation.indexOf(':');
    return colon < 0 ? relation : relation.substring(0, colon);
  }

  private static final class Tally {
    int tokens;
    int words;
    int upos;
    int xpos;
    int heads;
    int labelled;
    int subtyped;
    int wordHeads;
    int wordLabelled;
    final Map<String, Counts> relations = new TreeMap<>();

    void add(GoldTree gold, Upos[] u, String[] x, int[] h, String[] r) {
      for (int i = 0; i < gold.size(); i++) {
        tokens++;
        upos += u[i].name().equals(gold.upos()[i]) ? 1 : 0;
        xpos += x[i].equals(gold.xpos()[i]) ? 1 : 0;
        boolean head = h[i] == gold.heads()[i];
        boolean label = head && universal(r[i]).equals(universal(gold.relations()[i]));
        boolean exact = head && r[i].equals(gold.relations()[i]);
        heads += head ? 1 : 0;
        labelled += label ? 1 : 0;
        subtyped += exact ? 1 : 0;
        if (!gold.upos()[i].equals("PUNCT")) {
          words++;
          wordHeads += head ? 1 : 0;
          wordLabelled += label ? 1 : 0;
        }
        if (exact) {
          counts(r[i]).addRight(1);
        } else {
          counts(r[i]).addSpurious(1);
          counts(gold.relations()[i]).addMissed(1);
        }
      }
    }

    private Counts counts(String relation) {
      return relations.computeIfAbsent(relation, name -> new Counts());
    }

    Figures figures() {
      Figures figures = new Figures();
      figures.put("tokens", tokens);
      figures.put("upos", (double) upos / tokens);
      figures.put("xpos", (double) xpos / tokens);
      figures.put("uas", (double) heads / tokens);
      figures.put("las", (double) labelled / tokens);
      figures.put("las.subtypes", (double) subtyped / tokens);
      figures.put("uas.nopunct", (double) wordHeads / words);
      figures.put("las.nopunct", (double) wordLabelled / words);
      relations.forEach((name, counts) -> figures.put("f1." + name, counts.f1()));
      return figures;
    }
  }
}
