package org.rapporteur.reading.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.rapporteur.reading.Article;
import org.rapporteur.reading.Aside;
import org.rapporteur.reading.Span;

class AnalyzerTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          Putin's aide didn't go.                | Putin 's aide did n't go .
          He can't and they cannot stay.         | He ca n't and they can not stay .
          The U.S. envoy met Mr. Lee.            | The U.S. envoy met Mr. Lee .
          Kim Jong-un's five-year plan           | Kim Jong-un 's five - year plan
          An F-16 and a Hwasong-11 missile       | An F-16 and a Hwasong-11 missile
          about 4.5 million, or 1,200 a day      | about 4.5 million , or 1,200 a day
          $3.2bn (£2.5bn)                        | $ 3.2bn ( £ 2.5bn )
          “We’re ready,” she said…               | “ We ’re ready , ” she said …
          O'Brien of Cote d'Ivoire               | O'Brien of Cote d'Ivoire
          the pro-Russian, anti-tank unit        | the pro-Russian , anti-tank unit
          on 9/11 at 10:30 p.m. in Sana'a        | on 9/11 at 10:30 p.m. in Sana'a
          see https://example.org/a?b=1, he said | see https://example.org/a?b=1 , he said
          mail ann.lee@example.org :-) or call 212-848-8400 | mail ann.lee@example.org :-) or call 212-848-8400
          read plan.pdf at example.com. Then go  | read plan.pdf at example.com . Then go
          the end.Start anew..                   | the end . Start anew ..
          I dont know, w/ or b/c of it?!         | I do nt know , w / or b/c of it ?!
          the soldiers' camp -- or not           | the soldiers ' camp -- or not
          """)
  void cutsTokensAsTheTreebanksDo(String text, String tokens) {
    List<String> found = new ArrayList<>();
    for (Sentence sentence : read(text)) {
      for (int i = 0; i < sentence.size(); i++) {
        found.add(sentence.form(i));
      }
    }
    assertThat(String.join(" ", found)).isEqualTo(tokens);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          He left. She stayed.                                   | 2
          Gen. Joseph Vos met Sen. Ann Lee in Washington D.C.    | 1
          “Why?” he asked. “We will see.”                        | 2
          “It is over.” The crowd left.                          | 2
          The talks failed (again). Nobody spoke.                | 2
          They moved to the U.S. The firm stayed.                | 2
          Prices rose 2.5 percent. On Monday they fell.          | 2
          He said: “Go. Now.” Then he left.                      | 3
          It fell in 1805. [19] Nobody knows why. [20]           | 2
          Smith et al. wrote to Gen. Lee.                        | 1
          """)
  void endsSentences(String text, int sentences) {
    assertThat(read(text)).hasSize(sentences);
  }

  @Test
  void aLineWithoutAStopIsASentenceAndAWrappedLineIsNot() {
    assertThat(read("Talks begin\nThe minister left.")).hasSize(2);
    assertThat(read("The minister left for\nthe capital,\nParis, at noon.")).hasSize(1);
    assertThat(read("no capital here\n\nnor here")).hasSize(2);
  }

  @Test
  void asidesHaveNoSentences() {
    String text = "He left. Subscribe! She stayed.";
    Aside aside = new Aside(new Span(9, 19), "subscribe");

    Document document = Analyzer.shipped().analyse(Article.of("x", text), List.of(aside));

    assertThat(document.sentences())
        .extracting(Sentence::toString)
        .containsExactly("He left.", "She stayed.");
  }

  @ParameterizedTest(name = "seed {0}")
  @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16})
  void tokensCoverAllThatIsNotSpaceInOrder(long seed) {
    Random random = new Random(seed);
    StringBuilder text = new StringBuilder();
    String[] pieces = {
      "a", "U.S.", "n't", "'", "’s", "“", "”", ".", "...", "-", "7", ",", " ", "\n", "😀", "\ud800",
      "\udc00", "e\u0301", "\u200d", "\0", "\u0007", "http://", "can", "not", "Kim", "$", "北京", "@",
      "\u2029"
    };
    for (int i = 0; i < 500; i++) {
      text.append(pieces[random.nextInt(pieces.length)]);
    }
    int last = 0;
    for (Sentence sentence : read(text.toString())) {
      for (int i = 0; i < sentence.size(); i++) {
        assertThat(sentence.begin(i)).isGreaterThanOrEqualTo(last);
        assertThat(sentence.end(i)).isGreaterThan(sentence.begin(i));
        for (int at = last; at < sentence.begin(i); at++) {
          assertThat(Tokenizer.isSpace(text.charAt(at))).isTrue();
        }
        last = sentence.end(i);
      }
    }
    for (int at = last; at < text.length(); at++) {
      assertThat(Tokenizer.isSpace(text.charAt(at))).isTrue();
    }
  }

  @Test
  @Timeout(60)
  void longInputTakesLinearTime() {
    assertThat(read("x".repeat(1_000_000))).hasSize(1);
    assertThat(read("x-".repeat(30_000)).size()).isGreaterThan(100);
    assertThat(read("word ".repeat(10_000)).get(0).size()).isEqualTo(SentenceSplitter.LONGEST);
    assertThat(read("“".repeat(20_000))).isNotEmpty();
    assertThat(read("a.".repeat(30_000))).isNotEmpty();
  }

  private static List<Sentence> read(String text) {
    return Analyzer.shipped().analyse(Article.of("x", text), List.of()).sentences();
  }
}
