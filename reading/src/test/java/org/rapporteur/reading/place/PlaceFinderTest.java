package org.rapporteur.reading.place;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rapporteur.reading.Article;
import org.rapporteur.reading.Where;
import org.rapporteur.reading.language.Analyzer;
import org.rapporteur.reading.language.Document;
import org.rapporteur.reading.language.Sentence;
import org.rapporteur.reading.mention.MentionFinder;
import org.rapporteur.reading.mention.Mentions;
import org.rapporteur.reading.world.World;

class PlaceFinderTest {

  private static final PlaceFinder PLACES = new PlaceFinder(World.shipped());

  private static @Nullable Where where(String text, String trigger) {
    Document document = Analyzer.shipped().analyse(Article.of("test", text), List.of());
    Mentions mentions = new MentionFinder(World.shipped()).find(document);
    Where where = null;
    for (Sentence sentence : document.sentences()) {
      for (int t = 0; t < sentence.size(); t++) {
        if (sentence.form(t).equals(trigger)) {
          where = PLACES.of(document, mentions, sentence.index(), t);
        }
      }
    }
    return where;
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
      The ministers met in Geneva on Monday.                       | met     | Geneva
      Rebels attacked a convoy near Goma.                          | attacked| Goma
      A drone struck a market in the Kenyan city of Nakuru.        | struck  | Nakuru
      The army recaptured Mosul.                                   | recaptured | Mosul
      The attack in Nairobi killed nobody.                         | attack  | Nairobi
      The minister praised the army.                               | praised | -
      A bomb went off in Nairobi. The bombing killed nobody.       | bombing | -
      Gunmen carried out an attack in Nairobi. The attack failed.  | attack  | Nairobi
      """)
  void findsWhere(String text, String trigger, String place) {
    Where where = where(text, trigger);
    String found = where == null || where.entity() == null ? "-" : where.entity().name();
    assertThat(found).isEqualTo(place);
  }

  @Test
  void knowsCountryAndCoordinates() {
    Where where = where("The ministers met in Geneva on Monday.", "met");
    assertThat(where).isNotNull();
    assertThat(where.country()).isNotNull();
    assertThat(where.country().id()).isEqualTo("CH");
    assertThat(where.latitude()).isBetween(46.0, 46.5);
  }

  @Test
  void staysWithinRandomText() {
    long seed = 31;
    Random random = new Random(seed);
    String[] words = {
      "attack", "in", "Geneva", "the", "of", "Mosul", "met", "near", ",", "Kenya", "on", "where",
      "troops", "killed", "capital", "from", "to", "Iraq", "said", "that", "and", "embassy", "."
    };
    for (int round = 0; round < 200; round++) {
      StringBuilder text = new StringBuilder();
      for (int w = 0; w < 14; w++) {
        text.append(words[random.nextInt(words.length)]).append(' ');
      }
      Where where = where(text.toString(), "attack");
      if (where != null) {
        assertThat(where.span().end())
            .as("seed %s: %s", seed, text)
            .isLessThanOrEqualTo(text.length());
        assertThat(where.span().length()).isPositive();
      }
    }
  }
}
