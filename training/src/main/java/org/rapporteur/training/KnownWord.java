package org.rapporteur.training;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * What {@code training/groups.py} tells of a word from how it is used.
 *
 * @param word in small letters
 * @param groups its groups: one of 64, of 256, of 1,024 and of 3,000
 * @param uses how likely it is used for no name, a person, a place, an organisation: 0 to 6 each
 */
public record KnownWord(String word, int[] groups, int[] uses) {

  private static final String FILE = "word-groups.txt";

  /**
   * All of them, the most frequent first.
   *
   * @throws IOException if the file is missing or a line of it is not as it should be
   */
  public static List<KnownWord> all() throws IOException {
    InputStream in = KnownWord.class.getResourceAsStream(FILE);
    if (in == null) {
      throw new IOException(FILE + " is not on the class path");
    }
    List<KnownWord> words = new ArrayList<>();
    try (BufferedReader reader =
        new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
      for (String line = reader.readLine(); line != null; line = reader.readLine()) {
        if (!line.startsWith("#")) {
          words.add(of(line));
        }
      }
    }
    return words;
  }

  private static KnownWord of(String line) throws IOException {
    String[] cells = line.split(" ");
    try {
      return new KnownWord(
          cells[0],
          new int[] {
            Integer.parseInt(cells[1]),
            Integer.parseInt(cells[2]),
            Integer.parseInt(cells[3]),
            Integer.parseInt(cells[4])
          },
          cells[5].chars().map(digit -> digit - '0').toArray());
    } catch (NumberFormatException | ArrayIndexOutOfBoundsException e) {
      throw new IOException(FILE + ": expected a word, four groups and four digits: " + line, e);
    }
  }
}
