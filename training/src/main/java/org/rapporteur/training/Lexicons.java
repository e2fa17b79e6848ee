package org.rapporteur.training;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;
import org.rapporteur.reading.language.model.WordClasses;
import org.rapporteur.reading.language.model.Words;

/** Word lists that are not in treebanks: groups of words, and WordNet's parts of speech. */
final class Lexicons {

  private static final String WORDNET = "/net/sf/extjwnl/data/wordnet/wn31/";

  /** Which groups of {@link KnownWord} are meant. */
  private static final int COARSE = 0;

  private static final int FINE = 2;

  private Lexicons() {}

  /** Groups of like words: the coarse group shifted by 11 bits, plus the fine one, from 1. */
  static WordClasses clusters() throws IOException {
    Map<Integer, Integer> classes = new TreeMap<>();
    for (KnownWord known : KnownWord.all()) {
      classes.putIfAbsent(
          Words.lowerHash(known.word()), known.groups()[COARSE] << 11 | known.groups()[FINE] + 1);
    }
    return classes(classes);
  }

  /** WordNet 3.1: noun 1, verb 2, adjective 4, adverb 8, irregular forms included. */
  static WordClasses dictionary() throws IOException {
    Map<Integer, Integer> bits = new TreeMap<>();
    String[] parts = {"noun", "verb", "adj", "adv"};
    for (int p = 0; p < parts.length; p++) {
      read(WORDNET + "index." + parts[p], 1 << p, bits);
      read(WORDNET + parts[p] + ".exc", 1 << p, bits);
    }
    return classes(bits);
  }

  private static void read(String name, int bit, Map<Integer, Integer> bits) throws IOException {
    try (BufferedReader in = open(name)) {
      for (String line = in.readLine(); line != null; line = in.readLine()) {
        int space = line.indexOf(' ');
        String word = space < 0 ? "" : line.substring(0, space);
        if (!word.isEmpty() && word.indexOf('_') < 0) {
          bits.merge(Words.lowerHash(word), bit, (a, b) -> a | b);
        }
      }
    }
  }

  private static BufferedReader open(String name) throws IOException {
    InputStream in = Lexicons.class.getResourceAsStream(name);
    if (in == null) {
      throw new IOException(name + " is not on the class path");
    }
    return new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
  }

  private static WordClasses classes(Map<Integer, Integer> classes) {
    return new WordClasses(
        classes.keySet().stream().mapToInt(Integer::intValue).toArray(),
        classes.values().stream().mapToInt(Integer::intValue).toArray());
  }
}
