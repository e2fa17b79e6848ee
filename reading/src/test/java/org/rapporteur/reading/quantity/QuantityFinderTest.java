package org.rapporteur.reading.quantity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rapporteur.reading.Article;
import org.rapporteur.reading.Quantity;
import org.rapporteur.reading.language.Analyzer;
import org.rapporteur.reading.language.Document;
import org.rapporteur.reading.language.Sentence;

class QuantityFinderTest {

  static Document document(String text) {
    return Analyzer.shipped().analyse(Article.of("test", text), List.of());
  }

  private static String shown(Quantity q, String text) {
    long value = (long) q.value();
    return q.span().of(text) + "=" + value + " " + q.bound().word() + " " + q.unit();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
      It sent nearly five million shells.        | nearly five million=5000000 nearly shell
      It sent some 40,000 shells.                | some 40,000=40000 about shell
      It sent at least 12 tanks.                 | at least 12=12 at-least tank
      It sent dozens of ballistic missiles.      | dozens=12 dozens-like missile
      It sent tens of thousands of shells.       | tens of thousands=10000 dozens-like shell
      It sent up to 9 million shells.            | up to 9 million=9000000 at-most shell
      It sent more than 30 tanks.                | more than 30=30 more-than tank
      It sent fewer than 30 tanks.               | fewer than 30=30 less-than tank
      It sent between 3 and 5 tanks.             | between 3 and 5=3 exact tank
      It sent a dozen tanks.                     | a dozen=12 exact tank
      It sent half a million shells.             | half a million=500000 exact shell
      It paid $1.5 million for the tanks.        | $1.5 million=1500000 exact USD
      It paid 2.5bn euros for the tanks.         | 2.5bn euros=2500000000 exact EUR
      Prices rose by 7.5 percent.                | 7.5 percent=7 exact percent
      It sent one hundred and twenty-six tanks.  | one hundred and twenty-six=126 exact tank
      In 2004 it sent the F-16 to Oslo.          | ''
      A man aged 34 was freed on 5 May 2020.     | ''
      It cited Resolution 1718 and Article 5.    | ''
      They held a two-day meeting at 5 p.m.      | ''
      """)
  void reads(String text, String quantities) {
    String found =
        new QuantityFinder()
            .find(document(text)).all().stream()
                .map(m -> shown(m.quantity(), text))
                .collect(Collectors.joining("; "));
    assertThat(found).isEqualTo(quantities == null ? "" : quantities);
  }

  @Test
  void keepsIntervals() {
    Quantity nearly =
        new QuantityFinder().find(document("It sent nearly 100 tanks.")).all().get(0).quantity();
    assertThat(nearly.low()).isEqualTo(90);
    assertThat(nearly.high()).isEqualTo(100);
    Quantity most =
        new QuantityFinder().find(document("It sent up to 100 tanks.")).all().get(0).quantity();
    assertThat(most.low()).isEqualTo(Double.NEGATIVE_INFINITY);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
      The blast killed 12 people and injured at least 30.            | blast  | 12 | 30
      The raid left 40 dead and 100 injured.                         | raid   | 40 | 100
      Twelve people were killed in the attack on the town.           | attack | 12 | -
      The attack hit the town, killing 12 and wounding 30.           | attack | 12 | 30
      The attack killed Omar and his brother.                        | attack | -  | -
      The minister sent 12 tanks after the attack.                   | attack | -  | -
      """)
  void countsHarm(String text, String trigger, String killed, String injured) {
    Document document = document(text);
    Quantities quantities = new QuantityFinder().find(document);
    Sentence sentence = document.sentences().get(0);
    for (int t = 0; t < sentence.size(); t++) {
      if (sentence.form(t).equals(trigger)) {
        Casualties harm = Casualties.of(document, quantities, 0, t);
        assertThat(shown(harm.killed())).as("killed").isEqualTo(killed);
        assertThat(shown(harm.injured())).as("injured").isEqualTo(injured);
      }
    }
  }

  private static String shown(@org.jspecify.annotations.Nullable Quantity quantity) {
    return quantity == null ? "-" : Long.toString((long) quantity.value());
  }

  @Test
  void staysWithinRandomText() {
    long seed = 1718;
    Random random = new Random(seed);
    String[] words = {
      "nearly",
      "five",
      "million",
      "-",
      "12",
      "2004",
      "$",
      "€",
      "3.5",
      "bn",
      "and",
      "hundred",
      "of",
      "dozens",
      "tens",
      "thousands",
      "the",
      "shells",
      "percent",
      "%",
      "between",
      "up",
      "to",
      "+",
      "or",
      "more",
      "half",
      "a",
      "couple",
      "1,23",
      "9,000",
      ",",
      ".",
      "killed",
      "men",
      "twenty"
    };
    for (int round = 0; round < 400; round++) {
      StringBuilder text = new StringBuilder();
      for (int w = 0; w < 14; w++) {
        text.append(words[random.nextInt(words.length)]).append(random.nextInt(5) == 0 ? "" : " ");
      }
      Document document = document(text.toString());
      for (QuantityMention mention : new QuantityFinder().find(document).all()) {
        Sentence sentence = document.sentences().get(mention.sentence());
        Quantity quantity = mention.quantity();
        assertThat(quantity.low())
            .as("seed %s: %s", seed, text)
            .isLessThanOrEqualTo(quantity.high());
        assertThat(mention.to()).isGreaterThan(mention.from()).isLessThanOrEqualTo(sentence.size());
        assertThat(sentence.span().contains(quantity.span())).isTrue();
        assertThat(mention.counted()).isBetween(0, sentence.size() - 1);
      }
    }
  }
}
