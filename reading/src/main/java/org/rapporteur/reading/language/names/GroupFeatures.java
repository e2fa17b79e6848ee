package org.rapporteur.reading.language.names;

/** Features of what is known of a token's word and its neighbours from use in other texts. */
final class GroupFeatures {

  /** The level of group that is joined with others. */
  private static final int MIDDLE = 1;

  private GroupFeatures() {}

  /**
   * Writes the features of a token to {@code out}.
   *
   * @param look how the token is written and where it stands
   * @param n where to begin
   * @return where they end
   */
  static int write(NameSentence s, int i, int look, int[] out, int n) {
    int kind = s.words.kind[i];
    long own = s.group(i);
    long before = s.group(i - 1);
    long after = s.group(i + 1);
    int k = n;
    for (int level = 0; level < WordGroups.LEVELS; level++) {
      out[k++] = Mix.feature(63 + level, WordGroups.group(own, level), kind);
      out[k++] = Mix.feature(67 + level, WordGroups.group(before, level), look);
      out[k++] = Mix.feature(71 + level, WordGroups.group(after, level), look);
    }
    int middle = WordGroups.group(own, MIDDLE);
    int middleBefore = WordGroups.group(before, MIDDLE);
    int middleAfter = WordGroups.group(after, MIDDLE);
    out[k++] = Mix.feature(75, middleBefore, middle, kind);
    out[k++] = Mix.feature(76, middle, middleAfter, kind);
    out[k++] = Mix.feature(77, middleBefore, middleAfter, look);
    out[k++] = Mix.feature(78, WordGroups.group(before, 0), middle, WordGroups.group(after, 0));
    out[k++] = Mix.feature(79, WordGroups.group(s.group(i - 2), MIDDLE), kind);
    out[k++] = Mix.feature(80, WordGroups.group(s.group(i + 2), MIDDLE), kind);
    out[k++] = Mix.feature(81, WordGroups.rarity(own), look);
    int likenesses = WordGroups.likenesses(own);
    out[k++] = Mix.feature(82, likenesses, kind);
    int named = WordGroups.likenessesToNames(likenesses);
    out[k++] = Mix.feature(83, named, kind);
    out[k++] = Mix.feature(84, named, middleBefore, look);
    out[k++] = Mix.feature(85, named, middleAfter, look);
    for (int use = 0; use < WordGroups.USES; use++) {
      out[k++] = Mix.feature(86 + use, WordGroups.likeness(own, use), kind);
    }
    return k;
  }
}
