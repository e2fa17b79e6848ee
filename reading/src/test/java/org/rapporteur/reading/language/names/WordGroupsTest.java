package org.rapporteur.reading.language.names;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import org.junit.jupiter.api.Test;

class WordGroupsTest {

  private static final int[] GROUPS = {63, 255, 1023, 2999};

  private static WordGroups groups() {
    WordGroups.Builder builder = new WordGroups.Builder();
    builder.add("the", new int[] {0, 0, 0, 0}, new int[] {6, 0, 1, 2});
    builder.add("Ministers", GROUPS, new int[] {3, 4, 5, 6});
    builder.add("ministers", new int[] {1, 1, 1, 1}, new int[] {0, 0, 0, 0});
    return builder.build();
  }

  private static long find(WordGroups groups, String word) {
    return groups.find(NameWords.lowerHash(word));
  }

  @Test
  void allThatIsKnownOfAWordIsFoundAgain() {
    long known = find(groups(), "ministers");

    for (int level = 0; level < WordGroups.LEVELS; level++) {
      assertThat(WordGroups.group(known, level)).isEqualTo(GROUPS[level] + 1);
    }
    for (int use = 0; use < WordGroups.USES; use++) {
      assertThat(WordGroups.likeness(known, use)).isEqualTo(3 + use);
    }
    assertThat(WordGroups.rarity(known)).isEqualTo(2);
    assertThat(WordGroups.rarity(find(groups(), "The"))).isEqualTo(1);
  }

  @Test
  void anUnknownWordIsLikeNoKnownOne() {
    long unknown = find(groups(), "qwx");

    assertThat(WordGroups.group(unknown, 0)).isZero();
    assertThat(WordGroups.likeness(unknown, 0)).isEqualTo(WordGroups.LIKENESSES);
    assertThat(WordGroups.likenesses(unknown))
        .isNotEqualTo(WordGroups.likenesses(find(groups(), "the")));
  }

  @Test
  void aModelFileKeepsThem() throws IOException {
    NameModel model =
        new NameModel(
            new NameLexicon.Builder().build(),
            groups(),
            new int[0],
            new short[0],
            new int[NameModel.STRIDE * NameModel.STRIDE]);
    ByteArrayOutputStream file = new ByteArrayOutputStream();
    NameModelFile.write(model, file);
    NameModel read = NameModelFile.read(new ByteArrayInputStream(file.toByteArray()));

    assertThat(read.groups().hashes()).isEqualTo(groups().hashes());
    assertThat(read.groups().known()).isEqualTo(groups().known());
  }
}
