package org.rapporteur.reading.json;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CodePointsTest {

  @Test
  void plainTextCountsTheSameBothWays() {
    CodePoints points = CodePoints.of("Kim met Putin.");

    assertThat(points.at(7)).isEqualTo(7);
    assertThat(points.unitAt(7)).isEqualTo(7);
  }

  @Test
  void anAstralCharacterIsOneCodePoint() {
    CodePoints points = CodePoints.of("a😀b😀c");

    assertThat(points.at(3)).isEqualTo(2);
    assertThat(points.at(6)).isEqualTo(4);
    assertThat(points.unitAt(2)).isEqualTo(3);
    assertThat(points.unitAt(4)).isEqualTo(6);
  }

  @ParameterizedTest(name = "seed {0}")
  @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20})
  void agreesWithTheLibraryOnAnyText(long seed) {
    String text = RandomText.of(seed);
    CodePoints points = CodePoints.of(text);

    int codePoint = 0;
    for (int unit = 0; unit <= text.length(); codePoint++) {
      assertThat(points.at(unit)).isEqualTo(text.codePointCount(0, unit)).isEqualTo(codePoint);
      assertThat(points.unitAt(codePoint)).isEqualTo(unit);
      unit += unit < text.length() ? Character.charCount(text.codePointAt(unit)) : 1;
    }
  }

  @Test
  void loneSurrogatesCountAsOne() {
    String text = "\ud83d a \ude00 b";
    CodePoints points = CodePoints.of(text);

    assertThat(points.at(text.length())).isEqualTo(text.codePointCount(0, text.length()));
  }
}
