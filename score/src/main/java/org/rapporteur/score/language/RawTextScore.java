package org.rapporteur.score.language;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.rapporteur.reading.Article;
import org.rapporteur.reading.language.Analyzer;
import org.rapporteur.reading.language.Document;
import org.rapporteur.reading.language.Sentence;
import org.rapporteur.score.Counts;
import org.rapporteur.score.Figures;
import org.rapporteur.score.language.GoldText.Word;

/**
 * Scores the whole language layer from raw text, after the evaluation of the CoNLL 2018 shared task
 * (Zeman et al. 2018): words count as the same if their characters are, and every figure is an F1
 * over all words, so that a wrong token costs its tag and its head too.
 */
public final class RawTextScore {

  private static final double NANO = 1e-9;

  /** The relations that claims live on. */
  private static final List<String> SHOWN =
      List.of(
          "nsubj",
          "nsubj:pass",
          "obj",
          "obl",
          "obl:agent",
          "nmod",
          "conj",
          "appos",
          "ccomp",
          "xcomp",
          "advcl",
          "acl:relcl");

  private int gold;
  private int found;
  private int same;
  private int goldSentences;
  private int foundSentences;
  private int sameSentences;
  private int lemmas;
  private int upos;
  private int xpos;
  private int heads;
  private int labelled;
  private int subtyped;

  private final Map<String, Counts> relations = new TreeMap<>();

  private RawTextScore() {}

  /** The figures of an analyzer; speed is tokens a second of this thread's CPU time, all in all. */
  public static Figures score(Iterable<GoldText> texts, Analyzer analyzer) {
    ThreadMXBean clock = ManagementFactory.getThreadMXBean();
    RawTextScore score = new RawTextScore();
    long nanos = 0;
    for (int round = 0; round < 2; round++) {
      score = new RawTextScore();
      nanos = 0;
      for (GoldText text : texts) {
        Article article = Article.of("gold", text.text());
        long start = clock.getCurrentThreadCpuTime();
        Document document = analyzer.analyse(article, List.of());
        nanos += clock.getCurrentThreadCpuTime() - start;
        score.add(text, document);
      }
    }
    return score.figures(nanos);
  }

  private void add(GoldText text, Document document) {
    Map<Long, Integer> places = new HashMap<>();
    List<Word> words = text.words();
    gold += words.size();
    // Every relation counts as missed until it is found.
    words.forEach(word -> relation(word.relation()).addMissed(1));
    for (int i = 0; i < words.size(); i++) {
      places.put(place(words.get(i).begin(), words.get(i).end()), i);
    }
    Set<Long> sentences = new HashSet<>();
    goldSentences += text.sentences().size() - 1;
    for (int s = 0; s + 1 < text.sentences().size(); s++) {
      Word first = words.get(text.sentences().get(s));
      Word last = words.get(text.sentences().get(s + 1) - 1);
      sentences.add(place(first.begin(), last.end()));
    }
    for (Sentence sentence : document.sentences()) {
      foundSentences++;
      found += sentence.size();
      boolean whole =
          sentences.contains(place(sentence.begin(0), sentence.end(sentence.size() - 1)));
      sameSentences += whole ? 1 : 0;
      for (int i = 0; i < sentence.size(); i++) {
        relation(sentence.relation(i)).addSpurious(1);
        Integer at = places.get(place(sentence.begin(i), sentence.end(i)));
        if (at != null) {
          compare(words, words.get(at), sentence, i);
        }
      }
    }
  }

  private void compare(List<Word> words, Word word, Sentence sentence, int i) {
    same++;
    lemmas += word.lemma().equals("_") || word.lemma().equals(sentence.lemma(i)) ? 1 : 0;
    upos += word.upos().equals(sentence.upos(i).name()) ? 1 : 0;
    xpos += word.xpos().equals(sentence.xpos(i)) ? 1 : 0;
    int head = sentence.head(i);
    boolean attached =
        head < 0
            ? word.head() < 0
            : word.head() >= 0
                && place(words.get(word.head()).begin(), words.get(word.head()).end())
                    == place(sentence.begin(head), sentence.end(head));
    if (attached) {
      heads++;
      String ours = TreeScore.universal(sentence.relation(i));
      labelled += ours.equals(TreeScore.universal(word.relation())) ? 1 : 0;
      if (sentence.relation(i).equals(word.relation())) {
        subtyped++;
        Counts counts = relation(word.relation());
        counts.addRight(1);
        counts.addMissed(-1);
        counts.addSpurious(-1);
      }
    }
  }

  private Counts relation(String name) {
    return relations.computeIfAbsent(name, key -> new Counts());
  }

  private static long place(int begin, int end) {
    return (long) begin << 32 | end;
  }

  private Figures figures(long nanos) {
    Figures figures = new Figures();
    figures.put("raw.tokens", gold);
    figures.put("raw.tokens.f1", f1(same));
    figures.put(
        "raw.sentences.f1", 2.0 * sameSentences / Math.max(1, goldSentences + foundSentences));
    figures.put("raw.lemmas.f1", f1(lemmas));
    figures.put("raw.upos.f1", f1(upos));
    figures.put("raw.xpos.f1", f1(xpos));
    figures.put("raw.uas.f1", f1(heads));
    figures.put("raw.las.f1", f1(labelled));
    figures.put("raw.las.subtypes.f1", f1(subtyped));
    SHOWN.forEach(name -> figures.put("raw.f1." + name, relation(name).f1()));
    figures.put("raw.tokens_per_second", nanos == 0 ? 0 : Math.rint(found / (nanos * NANO)));
    return figures;
  }

  private double f1(int right) {
    return 2.0 * right / Math.max(1, gold + found);
  }
}
