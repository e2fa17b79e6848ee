package org.rapporteur.reading.language.model;

import java.util.Arrays;

/** Features of a token for the tagger. A reusable buffer over one sentence. */
public final class TagFeatures {

  private static final int BEFORE = 0x5BD1E995;
  private static final int AFTER = 0x1B873593;

  private final Words words;
  private final WordClasses ambiguity;
  private final WordClasses clusters;
  private final Dictionary dictionary;
  private int[] meant = {};
  private int[] known = {};
  private int[] kinds = {};
  private int[] cluster = {};
  private int capitals;

  public TagFeatures(Words words, TagModel model) {
    this.words = words;
    this.ambiguity = model.ambiguity();
    this.clusters = model.clusters();
    this.dictionary = new Dictionary(model.dictionary());
  }

  /** Looks the words up; call after {@link Words#fill}. */
  public void fill() {
    int n = words.size();
    if (known.length < n) {
      int room = n + n / 2 + 16;
      known = Arrays.copyOf(known, room);
      kinds = Arrays.copyOf(kinds, room);
      cluster = Arrays.copyOf(cluster, room);
      meant = Arrays.copyOf(meant, room);
    }
    int lowers = 0;
    for (int i = 0; i < n; i++) {
      int c = ambiguity.find(words.form[i]);
      known[i] = c;
      cluster[i] = clusters.find(words.lower[i]);
      meant[i] = dictionary.look(words, i);
      kinds[i] = look(i);
      if (words.form[i] == words.lower[i]) {
        lowers++;
      }
    }
    capitals = lowers * 3 < n ? 1 : 0;
  }

  /** The ambiguity class of a token, 0 for unknown words. */
  public int ambiguityClass(int token) {
    return known[token];
  }

  private int lower(int i) {
    return i < 0 ? BEFORE : i >= words.size() ? AFTER : words.lower[i];
  }

  private int shape(int i) {
    return i < 0 ? BEFORE : i >= words.size() ? AFTER : words.shape[i];
  }

  private int cluster(int i) {
    return i < 0 ? BEFORE : i >= words.size() ? AFTER : Hash.of(cluster[i]);
  }

  private int coarse(int i) {
    return i < 0 ? BEFORE : i >= words.size() ? AFTER : Hash.of(cluster[i] >>> 11);
  }

  private int meant(int i) {
    return i < 0 ? BEFORE : i >= words.size() ? AFTER : Hash.of(meant[i] + 7000);
  }

  private int suffix(int i, int length) {
    return i < 0
        ? BEFORE
        : i >= words.size() ? AFTER : words.suffix[i * Words.SUFFIXES + length - 1];
  }

  /** The ambiguity class, or for an unknown word that of its lower-cased form, or its ending. */
  private int kind(int i) {
    return i < 0 ? BEFORE : i >= words.size() ? AFTER : kinds[i];
  }

  private int look(int i) {
    if (known[i] != 0) {
      return Hash.of(known[i]);
    }
    int c = ambiguity.find(words.lower[i]);
    return c != 0
        ? Hash.of(c + 5000)
        : Hash.feature(79, meant[i], words.suffix[i * Words.SUFFIXES + 1], words.traits[i]);
  }

  /**
   * Features of token {@code i}.
   *
   * @param t1 tag number of the token before, -1 before the first
   * @param t2 tag number of the one before that, -1 before the first
   * @param row takes the features
   */
  public void extract(int i, int t1, int t2, FeatureRow row) {
    int[] out = row.hashes;
    Words w = words;
    int k = 0;
    int form = w.form[i];
    int low = w.lower[i];
    int tag1 = Hash.of(t1 + 2);
    int tag2 = Hash.of(t2 + 300);
    int own = kind(i);
    int next = kind(i + 1);
    int first = i == 0 ? 1 : 0;
    out[k] = Hash.raw(k++, form);
    out[k] = Hash.raw(k++, low);
    out[k] = Hash.raw(k++, own);
    out[k] = Hash.raw(k++, own, tag1);
    out[k] = Hash.raw(k++, own, tag1, tag2);
    out[k] = Hash.raw(k++, own, next);
    out[k] = Hash.raw(k++, own, next, tag1);
    out[k] = Hash.raw(k++, tag1, tag2);
    out[k] = Hash.raw(k++, tag1);
    out[k] = Hash.raw(k++, tag1, next);
    out[k] = Hash.raw(k++, low, tag1);
    out[k] = Hash.raw(k++, low, tag1, tag2);
    out[k] = Hash.raw(k++, low, next);
    out[k] = Hash.raw(k++, low, lower(i + 1));
    out[k] = Hash.raw(k++, low, lower(i - 1));
    out[k] = Hash.raw(k++, lower(i - 1));
    out[k] = Hash.raw(k++, lower(i - 2));
    out[k] = Hash.raw(k++, lower(i + 1));
    out[k] = Hash.raw(k++, lower(i + 2));
    out[k] = Hash.raw(k++, lower(i + 1), lower(i + 2));
    out[k] = Hash.raw(k++, lower(i - 1), lower(i + 1));
    out[k] = Hash.raw(k++, own, lower(i - 1));
    out[k] = Hash.raw(k++, own, lower(i + 1));
    out[k] = Hash.raw(k++, own, next, kind(i + 2));
    out[k] = Hash.raw(k++, own, kind(i - 1), next);
    for (int s = 0; s < Words.SUFFIXES; s++) {
      out[k] = Hash.raw(k++, w.suffix[i * Words.SUFFIXES + s]);
    }
    for (int s = 0; s < Words.PREFIXES; s++) {
      out[k] = Hash.raw(k++, w.prefix[i * Words.PREFIXES + s]);
    }
    out[k] = Hash.raw(k++, w.suffix[i * Words.SUFFIXES + 2], tag1);
    out[k] = Hash.raw(k++, w.suffix[i * Words.SUFFIXES + 1], w.traits[i], next);
    out[k] = Hash.raw(k++, w.shape[i], first, capitals);
    out[k] = Hash.raw(k++, w.traits[i], first, w.suffix[i * Words.SUFFIXES + 1]);
    out[k] = Hash.raw(k++, w.traits[i], tag1);
    out[k] = Hash.raw(k++, shape(i - 1), w.shape[i], shape(i + 1));
    out[k] = Hash.raw(k++, suffix(i - 1, 3));
    out[k] = Hash.raw(k++, suffix(i + 1, 3));
    out[k] = Hash.raw(k++, suffix(i + 1, 2), tag1);
    int c = cluster(i);
    out[k] = Hash.raw(k++, c);
    out[k] = Hash.raw(k++, c, tag1);
    out[k] = Hash.raw(k++, cluster(i - 1), c, cluster(i + 1));
    out[k] = Hash.raw(k++, cluster(i - 1), own);
    out[k] = Hash.raw(k++, cluster(i + 1), own);
    out[k] = Hash.raw(k++, first, w.traits[i], capitals, own);
    int m = meant(i);
    int ending = w.suffix[i * Words.SUFFIXES + 2];
    out[k] = Hash.raw(k++, m);
    out[k] = Hash.raw(k++, m, tag1);
    out[k] = Hash.raw(k++, m, tag1, tag2);
    out[k] = Hash.raw(k++, m, ending);
    out[k] = Hash.raw(k++, m, w.traits[i], first, capitals);
    out[k] = Hash.raw(k++, m, tag1, next);
    out[k] = Hash.raw(k++, m, tag1, meant(i + 1));
    out[k] = Hash.raw(k++, own, meant(i + 1), tag1);
    out[k] = Hash.raw(k++, c, ending);
    out[k] = Hash.raw(k++, coarse(i), ending);
    out[k] = Hash.raw(k++, coarse(i), m, tag1);
    out[k] = Hash.raw(k++, c, w.suffix[i * Words.SUFFIXES + 1], tag1);
    out[k] = Hash.raw(k++, own, coarse(i - 1), tag1);
    out[k] = Hash.raw(k++, own, coarse(i + 1), tag1);
    out[k] = Hash.raw(k++, own, lower(i - 1), tag2);
    out[k] = Hash.raw(k++, own, lower(i - 2));
    out[k] = Hash.raw(k++, own, lower(i + 2));
    int asLower = Hash.of(form == low ? 9999 : ambiguity.find(low));
    out[k] = Hash.raw(k++, asLower, w.traits[i], first, capitals);
    out[k] = Hash.raw(k++, asLower, w.traits[i], tag1);
    out[k] = Hash.raw(k++, asLower, m, shape(i - 1), shape(i + 1));
    out[k] = Hash.raw(k++, shape(i - 1), w.shape[i], tag1);
    out[k] = Hash.raw(k++, w.shape[i], shape(i + 1), next);
    out[k] = Hash.raw(k++, own, kind(i - 1), kind(i - 2));
    out[k] = Hash.raw(k++, own, tag1, lower(i + 1));
    Hash.finish(out, 0, k);
    row.size = k;
  }
}
