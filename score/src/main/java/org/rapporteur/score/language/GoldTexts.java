package org.rapporteur.score.language;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * Reads the documents of a CoNLL-U file as raw text, as the CoNLL 2018 shared task had them:
 * paragraphs apart by an empty line, spaces as {@code SpaceAfter} says.
 */
public final class GoldTexts {

  private final List<GoldText> texts = new ArrayList<>();
  private final StringBuilder text = new StringBuilder();
  private final List<GoldText.Word> words = new ArrayList<>();
  private final List<Integer> sentences = new ArrayList<>();
  private int surfaceEnd;
  private int surfaceBegin;
  private int surfaceLast;

  private GoldTexts() {}

  /**
   * Reads all documents.
   *
   * @throws IOException if the file cannot be read or a line of it is not CoNLL-U; the message
   *     names file and line
   */
  public static List<GoldText> read(Path file) throws IOException {
    GoldTexts reader = new GoldTexts();
    try (BufferedReader in = Files.newBufferedReader(file)) {
      int number = 0;
      for (String line = in.readLine(); line != null; line = in.readLine()) {
        number++;
        try {
          reader.line(line);
        } catch (IllegalArgumentException e) {
          throw new IOException(file + ":" + number + ": " + e.getMessage(), e);
        }
      }
    }
    reader.finish();
    return reader.texts;
  }

  private boolean open;

  private void line(String line) {
    if (line.isEmpty()) {
      open = false;
    } else if (line.startsWith("# newdoc")) {
      finish();
    } else if (line.equals("# newpar") || line.startsWith("# newpar ")) {
      while (text.length() > 0 && text.charAt(text.length() - 1) == ' ') {
        text.setLength(text.length() - 1);
      }
      text.append(text.length() == 0 ? "" : "\n\n");
    } else if (line.charAt(0) != '#') {
      String[] cells = line.split("\t", -1);
      if (cells.length != 10) {
        throw new IllegalArgumentException(cells.length + " columns, not 10");
      }
      if (!open) {
        open = true;
        surfaceLast = 0;
        sentences.add(words.size());
      }
      row(cells);
    }
  }

  private void row(String[] cells) {
    String id = cells[0];
    if (id.indexOf('.') >= 0) {
      return;
    }
    int dash = id.indexOf('-');
    if (dash > 0) {
      surfaceBegin = text.length();
      surfaceLast = Integer.parseInt(id.substring(dash + 1));
      append(cells);
      return;
    }
    int number = Integer.parseInt(id);
    int begin = text.length();
    int end = begin + cells[1].length();
    if (number <= surfaceLast) {
      begin = surfaceBegin;
      end = begin + cells[1].length();
      boolean spelt = end <= surfaceEnd && text.substring(begin, end).equals(cells[1]);
      if (!spelt) {
        end = surfaceEnd;
      } else {
        surfaceBegin = end;
      }
    } else {
      append(cells);
    }
    int head = Integer.parseInt(cells[6]);
    int first = sentences.get(sentences.size() - 1);
    words.add(
        new GoldText.Word(
            begin, end, cells[2], cells[3], cells[4], head == 0 ? -1 : first + head - 1, cells[7]));
  }

  private void append(String[] cells) {
    text.append(cells[1]);
    surfaceEnd = text.length();
    if (!cells[9].contains("SpaceAfter=No")) {
      text.append(' ');
    }
  }

  private void finish() {
    if (!words.isEmpty()) {
      sentences.add(words.size());
      texts.add(new GoldText(text.toString(), words, sentences));
    }
    text.setLength(0);
    words.clear();
    sentences.clear();
    open = false;
  }
}
