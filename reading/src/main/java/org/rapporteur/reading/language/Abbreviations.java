package org.rapporteur.reading.language;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;

/** Words whose full stop belongs to them. */
final class Abbreviations {

  private final Map<String, Boolean> mayEndSentence = new HashMap<>();

  private Abbreviations() {}

  static Abbreviations shipped() {
    Abbreviations result = new Abbreviations();
    try (InputStream in = Abbreviations.class.getResourceAsStream("abbreviations.txt")) {
      if (in == null) {
        throw new IllegalStateException("resource abbreviations.txt is missing");
      }
      BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        if (!line.isBlank() && !line.startsWith("#")) {
          boolean may = line.endsWith("?");
          result.mayEndSentence.put(may ? line.substring(0, line.length() - 1) : line, may);
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return result;
  }

  /** Whether this word with its final stop is an abbreviation, an initial or an acronym. */
  boolean contains(String word) {
    return mayEndSentence.containsKey(word) || isInitials(word);
  }

  /** Whether a sentence may end with this abbreviation. */
  boolean mayEndSentence(String word) {
    Boolean listed = mayEndSentence.get(word);
    return listed != null ? listed : word.length() > 2;
  }

  /** "J.", "U.S.", "D.C.": capital letters, each with a stop. */
  private static boolean isInitials(String word) {
    if (word.length() < 2 || word.length() % 2 != 0) {
      return false;
    }
    for (int i = 0; i < word.length(); i += 2) {
      if (!Character.isUpperCase(word.charAt(i)) || word.charAt(i + 1) != '.') {
        return false;
      }
    }
    return true;
  }
}
