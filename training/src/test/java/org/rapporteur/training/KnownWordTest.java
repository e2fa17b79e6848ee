package org.rapporteur.training;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.rapporteur.reading.language.names.WordGroups;

class KnownWordTest {

  private static final int[] SIZES = {64, 256, 1024, 3000};
  private static final int PERSON = 1;
  private static final int PLACE = 2;

  @Test
  void everyGroupAndLikenessIsWithinItsRange() throws IOException {
    List<KnownWord> all = KnownWord.all();

    assertThat(all).hasSize(120_000);
    for (KnownWord known : all) {
      assertThat(known.uses()).hasSize(WordGroups.USES);
      for (int use : known.uses()) {
        assertThat(use).isBetween(0, WordGroups.LIKENESSES - 1);
      }
      for (int level = 0; level < SIZES.length; level++) {
        assertThat(known.groups()[level]).isBetween(0, SIZES[level] - 1);
      }
    }
  }

  @Test
  void usesTellNamesApart() throws IOException {
    Map<String, KnownWord> words =
        KnownWord.all().stream()
            .collect(Collectors.toMap(KnownWord::word, Function.identity(), (a, b) -> a));

    assertThat(words.get("derbyshire").uses()[PLACE])
        .isGreaterThan(words.get("derbyshire").uses()[PERSON]);
    assertThat(words.get("putin").uses()[PERSON]).isGreaterThan(words.get("putin").uses()[PLACE]);
  }
}
