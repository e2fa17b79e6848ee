package org.rapporteur.reading.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NameTaggerTest {

  private final Tokenizer tokenizer = Tokenizer.shipped();
  private final NameTagger tagger = NameTagger.shipped();

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Angela Merkel arrived in Paris on Friday .      | PER Angela Merkel, LOC Paris
          She works for the United Nations in Kenya .     | ORG United Nations, LOC Kenya
          President Vladimir Putin spoke in Moscow .      | PER Vladimir Putin, LOC Moscow
          Nobody was hurt when the bridge fell .          | ''
          """)
  void findsNames(String text, String names) {
    assertThat(String.join(", ", found(text))).isEqualTo(names);
  }

  @Test
  void emptySentencesHaveNoNames() {
    assertThat(tagger.names(new String[0])).isEmpty();
  }

  @ParameterizedTest(name = "seed {0}")
  @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
  void anyWordsGiveNamesInOrderWithoutOverlap(long seed) {
    Random random = new Random(seed);
    String[] pieces = {
      "", "a", "Kim", "of", "THE", "(", ")", "U.S.", "\ud800", "😀", "北京", "İ", "-", "7", "Mr.",
      "Party"
    };
    String[] forms = new String[random.nextInt(300)];
    for (int i = 0; i < forms.length; i++) {
      forms[i] = pieces[random.nextInt(pieces.length)] + pieces[random.nextInt(pieces.length)];
    }
    int last = 0;
    for (NameSpan name : tagger.names(forms)) {
      assertThat(name.from()).isGreaterThanOrEqualTo(last);
      assertThat(name.to()).isGreaterThan(name.from()).isLessThanOrEqualTo(forms.length);
      last = name.to();
    }
  }

  @Test
  void manyThreadsFindTheSame() throws Exception {
    String text =
        "Officials of the European Union met Emmanuel Macron and Ursula Braun in Brussels .";
    List<String> alone = found(text);
    ExecutorService threads = Executors.newFixedThreadPool(4);
    try {
      List<Callable<List<String>>> tasks = new ArrayList<>();
      for (int i = 0; i < 200; i++) {
        tasks.add(() -> found(text));
      }
      for (Future<List<String>> found : threads.invokeAll(tasks)) {
        assertThat(found.get()).isEqualTo(alone);
      }
    } finally {
      threads.shutdown();
    }
  }

  private List<String> found(String text) {
    List<String> forms = tokenizer.forms(text);
    return tagger.names(forms.toArray(String[]::new)).stream()
        .map(n -> n.type() + " " + String.join(" ", forms.subList(n.from(), n.to())))
        .collect(Collectors.toList());
  }
}
