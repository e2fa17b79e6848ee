package org.rapporteur.reading.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rapporteur.reading.language.Document;
import org.rapporteur.reading.language.Sentence;

class TimeFinderTest {

  /** Seen from Wednesday, 12 June 2024. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
      The envoy left on Monday.                               | Monday=2024-06-10
      The envoy will leave on Monday.                         | Monday=2024-06-17
      The envoy left on Wednesday.                            | Wednesday=2024-06-12
      This Tuesday, the envoy will fly home.                  | This Tuesday=2024-06-18
      Last Friday the envoy left.                             | Last Friday=2024-06-07
      The envoy will leave next Friday.                       | next Friday=2024-06-21
      The envoy will leave next Tuesday.                      | next Tuesday=2024-06-18
      The envoy left yesterday.                               | yesterday=2024-06-11
      The envoy left late on Sunday.                          | late on Sunday=2024-06-09
      The envoy left last week.                               | last week=2024-06-03/2024-06-09
      The envoy will leave next month.                        | next month=2024-07
      The envoy left in January.                              | January=2024-01
      The envoy left in September.                            | September=2023-09
      The envoy will leave in September.                      | September=2024-09
      The envoy left in early May.                            | early May=2024-05~
      The envoy left in September 2023.                       | September 2023=2023-09
      The envoy will stay on June 18 and 19.                  | June 18 and 19=2024-06-18/2024-06-19
      The envoy arrived on 5 January 2020.                    | 5 January 2020=2020-01-05
      The envoy arrived on Jan. 5.                            | Jan. 5=2024-01-05
      The list is dated 2020-01-05.                           | 2020-01-05=2020-01-05
      The envoy arrived on Tuesday, June 11.                  | Tuesday, June 11=2024-06-11
      The ban has held since 2000.                            | since 2000=2000/..
      The council has kept the ban for two decades.           | for two decades=2004~/..
      They fought between 2015 and 2018.                      | between 2015 and 2018=2015/2018
      They fought from May 2015 to July 2016.                 | from May 2015 to July 2016=2015-05/2016-07
      They have fought over the past two weeks.               | past two weeks=2024-05-29/2024-06-12
      They fought three years ago.                            | three years ago=2021~
      They fought in the 1990s.                               | 1990s=199X
      They signed in the first quarter of 2019.               | first quarter of 2019=2019-33
      They signed in spring 2019.                             | spring 2019=2019-21
      They paid in FY2019.                                    | FY2019=2019
      They served until 2018.                                 | until 2018=../2018
      The envoy made a two-day visit.                         | two-day=P2D
      It is the first visit in 24 years.                      | in 24 years=P24Y
      The envoy may leave.                                    | ''
      They counted 2019 people.                               | ''
      A boy aged 12 fled.                                     | ''
      """)
  void resolvesAgainstPublication(String text, String times) {
    assertThat(Texts.times(text, "2024-06-12")).isEqualTo(times == null ? "" : times);
  }

  @Test
  void seesADayFromAnother() {
    String text = "The envoy arrived on June 3. She had left home a day earlier.";
    assertThat(Texts.times(text, "2024-06-12"))
        .isEqualTo("June 3=2024-06-03; a day earlier=2024-06-02");
  }

  @Test
  void leavesOpenWhatNoPublicationSettles() {
    assertThat(Texts.times("The envoy left on Monday.", null)).isEqualTo("Monday=");
    assertThat(Texts.times("The envoy left in May 2020.", null)).isEqualTo("May 2020=2020-05");
  }

  @Test
  void resolvesWhatBothEndsOfAnIntervalAgreeOn() {
    String text = "The envoy left last week and returned yesterday.";
    assertThat(Texts.times(text, "2024-06-17/2024-06-18"))
        .isEqualTo("last week=2024-06-10/2024-06-16; yesterday=");
  }

  @Test
  void staysWithinRandomText() {
    long seed = 20240612;
    Random random = new Random(seed);
    String[] words = {
      "on",
      "Monday",
      "June",
      "31",
      "2024",
      "-",
      "since",
      "the",
      "last",
      "week",
      "of",
      "May",
      "and",
      "three",
      "years",
      "ago",
      "until",
      "in",
      "for",
      "a",
      "decade",
      ",",
      "30",
      "February",
      "1990s",
      "early",
      "between",
      "12",
      "night",
      "Q3",
      "FY",
      "first",
      "quarter",
      "killed",
      ".",
      "–",
      "to"
    };
    for (int round = 0; round < 400; round++) {
      StringBuilder text = new StringBuilder();
      for (int w = 0; w < 14; w++) {
        text.append(words[random.nextInt(words.length)]).append(random.nextInt(6) == 0 ? "" : " ");
      }
      Document document = Texts.of(text.toString(), "2024-06-12");
      for (TimeMention mention : new TimeFinder().find(document).all()) {
        Sentence sentence = document.sentences().get(mention.sentence());
        assertThat(mention.to()).as("seed %s: %s", seed, text).isGreaterThan(mention.from());
        assertThat(mention.to()).isLessThanOrEqualTo(sentence.size());
        assertThat(sentence.span().contains(mention.span())).isTrue();
        assertThat(mention.edtf()).as("seed %s: %s", seed, text).matches("|P.*|[0-9X~./-]+");
      }
    }
  }
}
