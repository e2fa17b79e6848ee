package org.rapporteur.reading.language;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;

class TreeInvariantTest {

  private static final LanguageModel MODEL = LanguageModel.shipped();
  private static final String[] WORDS = {
    "the",
    "The",
    "minister",
    "said",
    "that",
    "of",
    "in",
    "Moscow",
    "\u201c",
    "\"",
    ",",
    ".",
    "—",
    "40,000",
    "was",
    "killed",
    "by",
    "and",
    "who",
    "to",
    "n't",
    "'s",
    "U.S.",
    "\uD83D",
    "",
    "\u0000",
    "x",
    "ßéñ",
    "東京",
    "will",
    "which",
    "not",
    "for",
    "missiles",
    "visit",
    ":",
    "(",
    ")",
    "?",
    "2024"
  };

  private record Tree(Upos[] upos, String[] xpos, int[] others, int[] heads, String[] relations) {

    static Tree of(int n) {
      return new Tree(new Upos[n], new String[n], new int[n], new int[n], new String[n]);
    }

    void tag(String[] forms) {
      MODEL.tagger().tag(forms, upos, xpos, others);
    }

    void parse(String[] forms) {
      MODEL.parser().parse(forms, upos, xpos, others, heads, relations);
    }
  }

  private static Tree read(String[] forms) {
    Tree tree = Tree.of(forms.length);
    tree.tag(forms);
    tree.parse(forms);
    return tree;
  }

  private static String[] sentence(Random random, int length) {
    String[] forms = new String[length];
    for (int i = 0; i < length; i++) {
      forms[i] = WORDS[random.nextInt(WORDS.length)];
    }
    return forms;
  }

  private static void checkTree(Tree tree, String what) {
    int n = tree.heads().length;
    int roots = 0;
    boolean[] safe = new boolean[n];
    for (int i = 0; i < n; i++) {
      assertThat(tree.upos()[i]).as(what).isNotNull();
      assertThat(tree.relations()[i]).as(what).isNotNull();
      roots += tree.heads()[i] < 0 ? 1 : 0;
      assertThat(tree.heads()[i] < 0).as(what).isEqualTo(tree.relations()[i].equals("root"));
      int steps = 0;
      for (int t = i; t >= 0 && !safe[t]; t = tree.heads()[t]) {
        assertThat(steps++).as("%s: a circle at %d", what, i).isLessThanOrEqualTo(n);
      }
      for (int t = i; t >= 0 && !safe[t]; t = tree.heads()[t]) {
        safe[t] = true;
      }
    }
    assertThat(roots).as(what).isEqualTo(n == 0 ? 0 : 1);
  }

  @Test
  void anyTokensGiveOneTree() {
    long seed = System.nanoTime();
    Random random = new Random(seed);
    for (int round = 0; round < 400; round++) {
      String[] forms = sentence(random, random.nextInt(40));
      checkTree(read(forms), "seed " + seed + ", " + Arrays.toString(forms));
    }
  }

  @Test
  void anyTagsGiveOneTree() {
    long seed = System.nanoTime();
    Random random = new Random(seed);
    String[] tags = {"NN", "VBZ", "IN", "NNP", "DT", "FW", "XYZ", "``", ",", "UH", "LS"};
    for (int round = 0; round < 400; round++) {
      String[] forms = sentence(random, 1 + random.nextInt(30));
      int n = forms.length;
      Tree tree = Tree.of(n);
      for (int i = 0; i < n; i++) {
        tree.upos()[i] = Upos.values()[random.nextInt(Upos.values().length)];
        tree.xpos()[i] = tags[random.nextInt(tags.length)];
        tree.others()[i] = random.nextInt(100) - 1;
      }
      tree.parse(forms);
      checkTree(tree, "seed " + seed + ", round " + round);
    }
  }

  @Test
  void aSentenceOfTenThousandTokensTakesLinearTime() {
    Random random = new Random(3);
    String[] forms = sentence(random, 10_000);
    read(sentence(random, 1_000));
    long start = System.nanoTime();
    checkTree(read(forms), "10,000 tokens");
    assertThat((System.nanoTime() - start) * 1e-9).isLessThan(20.0);
  }

  @Test
  void threadsAgree() throws Exception {
    Random random = new Random(11);
    List<String[]> sentences = new ArrayList<>();
    List<int[]> expected = new ArrayList<>();
    for (int i = 0; i < 200; i++) {
      sentences.add(sentence(random, 25));
      expected.add(read(sentences.get(i)).heads());
    }
    ExecutorService threads = Executors.newFixedThreadPool(4);
    try {
      List<Future<Boolean>> results = new ArrayList<>();
      for (int t = 0; t < 4; t++) {
        results.add(
            threads.submit(
                () -> {
                  for (int i = 0; i < sentences.size(); i++) {
                    if (!Arrays.equals(read(sentences.get(i)).heads(), expected.get(i))) {
                      return false;
                    }
                  }
                  return true;
                }));
      }
      for (Future<Boolean> result : results) {
        assertThat(result.get()).isTrue();
      }
    } finally {
      threads.shutdown();
    }
  }

  @Test
  void innerLoopsAllocateNothing() {
    Random random = new Random(5);
    String[] forms = sentence(random, 500);
    int n = forms.length;
    Tree tree = Tree.of(n);
    ThreadMXBean memory = (ThreadMXBean) ManagementFactory.getThreadMXBean();
    long id = Thread.currentThread().getId();
    long used = 0;
    for (int round = 0; round < 12; round++) {
      long before = memory.getThreadAllocatedBytes(id);
      tree.tag(forms);
      tree.parse(forms);
      used = memory.getThreadAllocatedBytes(id) - before;
    }
    // The check that heads form a tree costs an int a token; a state or a feature would cost more.
    assertThat(used).isLessThan(n * 16L);
  }
}
