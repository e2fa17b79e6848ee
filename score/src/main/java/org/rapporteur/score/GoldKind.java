package org.rapporteur.score;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** What kind of gold a file or folder holds, told by its content alone. */
public enum GoldKind {
  CLAIMS,
  ARTICLES,
  PLOVER,
  KNOWLEDGENET,
  RE3D,
  MEANTIME,
  CONLLU,
  IOB2;

  private static final int LINES = 200;
  private static final Pattern TREE_ROW = Pattern.compile("\\d+(?:[-.]\\d+)?(?:\t[^\t]*){9}");
  private static final Pattern NAME_ROW =
      Pattern.compile("(?:\\d+\t)?[^\t]+\t(?:O|[BI]-[^\t]+)(?:\t[^\t]*)*");

  /**
   * Looks at the first lines of a file, or at the names of the files in a folder.
   *
   * @throws IllegalArgumentException if it is none of the kinds; the message says what was seen
   * @throws UncheckedIOException if it cannot be read
   */
  public static GoldKind of(Path place) {
    try {
      return Files.isDirectory(place) ? folder(place) : file(place);
    } catch (IOException e) {
      throw new UncheckedIOException(place + " could not be read", e);
    }
  }

  private static GoldKind folder(Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder, 3)) {
      for (Path file : files.sorted().toList()) {
        if (file.endsWith("entities.json")) {
          return RE3D;
        }
        if (file.toString().endsWith(".xml")) {
          return file(file);
        }
      }
    }
    throw new IllegalArgumentException(
        "the folder " + folder + " holds neither re3d (entities.json) nor MEANTIME (*.xml)");
  }

  private static GoldKind file(Path file) throws IOException {
    CharsetDecoder lenient =
        StandardCharsets.UTF_8.newDecoder().onMalformedInput(CodingErrorAction.REPLACE);
    String seen = "nothing";
    try (BufferedReader in =
        new BufferedReader(new InputStreamReader(Files.newInputStream(file), lenient))) {
      for (int i = 0; i < LINES; i++) {
        String line = in.readLine();
        if (line == null) {
          break;
        }
        if (line.isBlank() || line.startsWith("# ")) {
          continue;
        }
        if (line.stripLeading().startsWith("{")) {
          return json(file, line);
        }
        if (line.contains("<token ") || line.contains("<Document doc_id")) {
          return MEANTIME;
        }
        if (TREE_ROW.matcher(line).matches()) {
          return CONLLU;
        }
        if (NAME_ROW.matcher(line).matches()) {
          return IOB2;
        }
        seen = "'" + (line.length() > 60 ? line.substring(0, 60) + "…" : line) + "'";
        if (!line.startsWith("<")) {
          break;
        }
      }
    }
    throw new IllegalArgumentException(
        file
            + " is no gold file that is known: it begins with "
            + seen
            + ". Known are marked articles, PLOVER records and KnowledgeNet (JSON lines), CoNLL-U,"
            + " IOB2, MEANTIME (XML) and re3d (its folder)");
  }

  private static GoldKind json(Path file, String line) {
    if (line.contains("\"eventText\"")) {
      return PLOVER;
    }
    if (line.contains("\"passageText\"") && line.contains("\"property\"")) {
      return KNOWLEDGENET;
    }
    if (line.contains("\"claims\"") && line.contains("\"text\"")) {
      return CLAIMS;
    }
    if (line.contains("\"documentId\"") || line.contains("\"sourceName\"")) {
      throw new IllegalArgumentException(
          file + " is a part of re3d; name its folder, " + file.toAbsolutePath().getParent());
    }
    boolean dated = line.contains("\"date\"") || line.contains("\"published\"");
    if (dated && line.contains("\"text\"")) {
      return ARTICLES;
    }
    throw new IllegalArgumentException(
        file
            + " holds JSON, but neither marked articles (\"text\", \"claims\"), dated articles"
            + " (\"text\", \"date\"), PLOVER records (\"eventText\") nor KnowledgeNet"
            + " (\"passageText\", \"property\")");
  }
}
