package org.rapporteur.score.language;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Reads treebanks in the CoNLL-U format; multiword tokens and empty nodes are passed over. */
public final class Conllu {

  private Conllu() {}

  /**
   * Reads all sentences.
   *
   * @throws IOException if the file cannot be read or a line of it is not CoNLL-U; the message
   *     names file and line
   */
  public static List<GoldTree> read(Path file) throws IOException {
    List<GoldTree> trees = new ArrayList<>();
    List<String[]> rows = new ArrayList<>();
    try (BufferedReader in = Files.newBufferedReader(file)) {
      int number = 0;
      for (String line = in.readLine(); line != null; line = in.readLine()) {
        number++;
        if (line.isEmpty()) {
          finish(rows, trees);
        } else if (line.charAt(0) != '#') {
          String[] cells = line.split("\t", -1);
          if (cells.length != 10) {
            throw new IOException(file + ":" + number + ": " + cells.length + " columns, not 10");
          }
          if (cells[0].chars().allMatch(c -> c >= '0' && c <= '9')) {
            checkHead(cells[6], file, number);
            rows.add(cells);
          }
        }
      }
    }
    finish(rows, trees);
    return trees;
  }

  private static void checkHead(String head, Path file, int number) throws IOException {
    if (head.isEmpty() || !head.chars().allMatch(c -> c >= '0' && c <= '9')) {
      throw new IOException(file + ":" + number + ": head \"" + head + "\" is not a number");
    }
  }

  private static void finish(List<String[]> rows, List<GoldTree> trees) {
    if (!rows.isEmpty()) {
      trees.add(
          new GoldTree(
              column(rows, 1),
              column(rows, 2),
              column(rows, 3),
              column(rows, 4),
              rows.stream().mapToInt(row -> Integer.parseInt(row[6]) - 1).toArray(),
              column(rows, 7)));
      rows.clear();
    }
  }

  private static String[] column(List<String[]> rows, int column) {
    return rows.stream().map(row -> row[column].intern()).toArray(String[]::new);
  }
}
