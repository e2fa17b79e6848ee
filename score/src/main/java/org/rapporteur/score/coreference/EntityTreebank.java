package org.rapporteur.score.coreference;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.rapporteur.reading.Article;
import org.rapporteur.reading.language.Document;
import org.rapporteur.reading.language.NameSpan;
import org.rapporteur.reading.language.Sentence;
import org.rapporteur.reading.language.Upos;

/** Documents of a CoNLL-U file with gold trees and GUM's marks of entities. */
public final class EntityTreebank {

  /** A gold mention: tokens of a sentence and the entity they refer to. */
  record Marked(int sentence, int from, int to, String entity, String type) {}

  /** One document. */
  record Text(String id, Document document, List<Marked> marked) {}

  private static final Pattern MARK =
      Pattern.compile("\\((\\d+)-([a-z]+)[^()]*|(?<!\\d)(\\d+)\\)|\\)");

  private EntityTreebank() {}

  /**
   * Whether a CoNLL-U file marks entities in its last column.
   *
   * @throws IOException if it cannot be read
   */
  public static boolean isMarked(Path file) throws IOException {
    try (Stream<String> lines = Files.lines(file)) {
      return lines.anyMatch(line -> line.contains("Entity=("));
    }
  }

  static List<Text> read(Path file) throws IOException {
    List<Text> result = new ArrayList<>();
    List<String> lines = new ArrayList<>();
    String id = "";
    for (String line : Files.readAllLines(file)) {
      if (line.startsWith("# newdoc id = ")) {
        if (!lines.isEmpty()) {
          result.add(text(id, lines));
        }
        lines = new ArrayList<>();
        id = line.substring(14);
      }
      lines.add(line);
    }
    result.add(text(id, lines));
    return result;
  }

  private static Text text(String id, List<String> lines) {
    StringBuilder text = new StringBuilder();
    List<List<String[]>> rows = new ArrayList<>();
    List<List<int[]>> spans = new ArrayList<>();
    int glued = 0;
    for (String line : lines) {
      String[] cells = line.split("\t");
      if (line.startsWith("# sent_id")) {
        rows.add(new ArrayList<>());
        spans.add(new ArrayList<>());
      } else if (line.startsWith("# newpar ") || line.equals("# newpar")) {
        text.append(text.length() == 0 ? "" : "\n");
      } else if (cells.length == 10 && cells[0].contains("-")) {
        glued = Integer.parseInt(cells[0].substring(cells[0].indexOf('-') + 1));
      } else if (cells.length == 10 && !cells[0].contains(".")) {
        int begin = text.length();
        text.append(cells[1]);
        spans.get(spans.size() - 1).add(new int[] {begin, text.length()});
        rows.get(rows.size() - 1).add(cells);
        boolean inside = Integer.parseInt(cells[0]) < glued;
        if (!inside && !cells[9].contains("SpaceAfter=No")) {
          text.append(' ');
        }
      } else if (line.isEmpty()) {
        glued = 0;
      }
    }
    String all = text.toString();
    List<Sentence> sentences = new ArrayList<>();
    List<Marked> marked = new ArrayList<>();
    for (int i = 0; i < rows.size(); i++) {
      sentences.add(sentence(all, i, rows.get(i), spans.get(i)));
      marks(i, rows.get(i), marked);
    }
    return new Text(id, new Document(Article.of(id, all), sentences), marked);
  }

  private static Sentence sentence(String text, int index, List<String[]> rows, List<int[]> spans) {
    int n = rows.size();
    int[] begins = spans.stream().mapToInt(s -> s[0]).toArray();
    int[] ends = spans.stream().mapToInt(s -> s[1]).toArray();
    int[] heads = rows.stream().mapToInt(r -> Integer.parseInt(r[6]) - 1).toArray();
    String[] lemmas = rows.stream().map(r -> r[2]).toArray(String[]::new);
    String[] xpos = rows.stream().map(r -> r[4]).toArray(String[]::new);
    String[] relations = rows.stream().map(r -> r[7]).toArray(String[]::new);
    Upos[] upos = new Upos[n];
    for (int i = 0; i < n; i++) {
      upos[i] = Upos.valueOf(rows.get(i)[3]);
    }
    return new Sentence(
        text, index, begins, ends, lemmas, upos, xpos, heads, relations, List.<NameSpan>of());
  }

  private static void marks(int sentence, List<String[]> rows, List<Marked> out) {
    Map<String, Deque<Integer>> open = new HashMap<>();
    Map<String, String> types = new HashMap<>();
    Deque<String> order = new ArrayDeque<>();
    for (int t = 0; t < rows.size(); t++) {
      String misc = rows.get(t)[9];
      int at = misc.indexOf("Entity=");
      if (at < 0) {
        continue;
      }
      int end = misc.indexOf('|', at);
      String value = misc.substring(at + 7, end < 0 ? misc.length() : end);
      Matcher mark = MARK.matcher(value);
      while (mark.find()) {
        String entity;
        if (mark.group(1) != null) {
          entity = mark.group(1);
          open.computeIfAbsent(entity, e -> new ArrayDeque<>()).push(t);
          types.put(entity, mark.group(2));
          order.push(entity);
          continue;
        }
        entity = mark.group(3) != null ? mark.group(3) : order.peek();
        Deque<Integer> begins = entity == null ? null : open.get(entity);
        if (begins != null && !begins.isEmpty()) {
          order.remove(entity);
          out.add(
              new Marked(sentence, begins.pop(), t + 1, entity, types.getOrDefault(entity, "")));
        }
      }
    }
  }
}
