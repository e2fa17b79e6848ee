package org.rapporteur.reading.news;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.BufferedReader;
import java.io.StringReader;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.rapporteur.reading.Article;
import org.rapporteur.reading.Aside;

class NewsOrNotTest {

  private static final NewsOrNot NEWS = NewsOrNot.shipped();

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Subscribe                                                   | subscribe
          Join The Evening Post to follow all the news without limits | subscribe
          Follow our coverage on Facebook and in our newsletter.      | follow
          Read more: five questions about the pipeline                | related
          Photograph: a convoy near the border                        | caption
          (AP Photo/Jane Doe)                                         | caption
          By Jane Doe and Ali Hassan, Cairo                           | byline
          Reporting by Jane Doe; editing by Ali Hassan                | byline
          We use cookies to improve your experience.                  | cookie
          © 2024 The Evening Post                                     | copyright
          4 min read                                                  | dateline
          ***                                                         | stray-mark
          _                                                           | stray-mark
          """)
  void setsAsideALineThatIsNotNews(String line, String reason) {
    String text = "The minister resigned on Monday.\n" + line + "\nNobody was hurt.";

    List<Aside> asides = NEWS.asides(Article.of("page", text));

    assertThat(asides).extracting(Aside::reason).containsExactly(reason);
    assertThat(asides.get(0).span().of(text)).isEqualTo(line.strip());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          LIMA — Peru expelled three diplomats.                  | LIMA —
          PORT SUDAN, Sudan (Reuters) - The army agreed.         | PORT SUDAN, Sudan (Reuters) -
          WASHINGTON -- The senator resigned.                    | WASHINGTON --
          NATO said on Monday that it would send more ships.     |
          UN – The council met.                                  |
          """)
  void setsAsideWhereAStoryWasFiled(String line, String dateline) {
    List<Aside> asides = NEWS.asides(Article.of("page", line));

    assertThat(asides.stream().map(aside -> aside.span().of(line)).toList())
        .isEqualTo(dateline == null ? List.of() : List.of(dateline));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Facebook said it had removed 40 accounts run by the army.",
        "Follow-up talks will be held in Geneva.",
        "By Monday the rebels had taken the town.",
        "Join forces with them, he told the crowd, and you will regret it.",
        "Support for the president fell to 20 percent.",
        "Share prices fell after the sanctions were announced.",
        "Print workers went on strike in Athens.",
        "Get out of our country, protesters shouted at the envoy.",
        "“Read my letter,” the general told reporters."
      })
  void keepsNewsThatHoldsTheSameWords(String line) {
    assertThat(NEWS.asides(Article.of("page", line))).isEmpty();
  }

  @ParameterizedTest(name = "seed {0}")
  @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
  void asidesAreOrderedAndWithinTheText(long seed) {
    Random random = new Random(seed);
    String[] pieces = {"Subscribe", "\n", " ", "“", "😀", "Read more", "\r", "_", "news", "."};
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < 300; i++) {
      text.append(pieces[random.nextInt(pieces.length)]);
    }

    int last = 0;
    for (Aside aside : NEWS.asides(Article.of("random", text.toString()))) {
      assertThat(aside.span().begin()).isGreaterThanOrEqualTo(last);
      assertThat(aside.span().of(text.toString())).isNotBlank().doesNotContain("\n");
      last = aside.span().end();
    }
  }

  @Test
  void reportsEveryFaultyCueWithItsLine() {
    BufferedReader lines = new BufferedReader(new StringReader("share\tshare\nnonsense\nx\t*\n"));

    assertThatThrownBy(() -> AsideCues.parse(lines))
        .hasMessageContaining("asides.cues:2")
        .hasMessageContaining("asides.cues:3");
  }
}
