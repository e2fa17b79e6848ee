package org.rapporteur.desk.intake;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

/**
 * One JSON object a line: claims in their public form, PLOVER or NGEC events, FollowTheMoney
 * entities, articles. Each line says itself which it is. Claims are only noted in the first pass
 * and read in a second one, last article first.
 */
final class JsonLinesFile implements IntakeFile {

  private static final int LONGEST = 16 * 1024 * 1024;
  private static final ObjectMapper JSON = new ObjectMapper();

  /** Where a line lies. */
  private record Line(long offset, int length, int number) {}

  @Override
  public void read(Path file, Columns columns, IntakeSink to) throws IOException {
    Map<String, List<Line>> claims = new LinkedHashMap<>();
    try (InputStream in = new BufferedInputStream(Files.newInputStream(file), 1 << 16)) {
      ByteArrayOutputStream bytes = new ByteArrayOutputStream();
      long offset = 0;
      int number = 1;
      int c;
      do {
        c = in.read();
        if (c >= 0 && c != '\n') {
          if (bytes.size() <= LONGEST) {
            bytes.write(c);
          }
          continue;
        }
        Line line = new Line(offset, bytes.size(), number++);
        if (bytes.size() > LONGEST) {
          to.fault(file + ":" + line.number(), "longer than 16 MiB, more than any article");
          return;
        }
        offset += bytes.size() + 1L;
        take(file, line, bytes.toString(StandardCharsets.UTF_8), to, claims);
        bytes.reset();
      } while (c >= 0);
    }
    claims(file, claims, to);
  }

  private static void take(
      Path file, Line line, String text, IntakeSink to, Map<String, List<Line>> claims) {
    String where = file + ":" + line.number();
    if (text.isBlank()) {
      return;
    }
    JsonNode node;
    try {
      node = JSON.readTree(line.number() == 1 ? text.replace("\uFEFF", "") : text);
    } catch (JacksonException e) {
      to.fault(where, "not JSON; give one object a line");
      return;
    }
    if (isClaim(claim(node))) {
      // What was written last must be kept first, see IntakeSink.claims.
      String article = claim(node).path("article").asString("");
      List<Line> lines = claims.remove(article);
      lines = lines == null ? new ArrayList<>() : lines;
      lines.add(line);
      claims.put(article, lines);
    } else if (node.has("event_type")) {
      PloverLine.rows(where, text, node, to);
    } else if (node.has("schema") && node.has("properties")) {
      MoneyLine.take(where, text, node, to);
    } else if (node.path("text").isString()) {
      ArticleLine.take(where, text, node, to);
    } else {
      to.fault(
          where,
          "neither a claim, a PLOVER event (event_type), a FollowTheMoney entity (schema,"
              + " properties) nor an article (text)");
    }
  }

  /** The claim itself, or the one that an exported PLOVER event carries along. */
  private static JsonNode claim(JsonNode node) {
    return node.has("rapporteur") ? node.path("rapporteur") : node;
  }

  private static boolean isClaim(JsonNode node) {
    return node.has("id") && node.has("article") && node.has("trigger") && node.has("roles");
  }

  private static void claims(Path file, Map<String, List<Line>> claims, IntakeSink to)
      throws IOException {
    if (claims.isEmpty()) {
      return;
    }
    List<List<Line>> groups = new ArrayList<>(claims.values());
    Collections.reverse(groups);
    try (RandomAccessFile again = new RandomAccessFile(file.toFile(), "r")) {
      for (List<Line> group : groups) {
        List<JsonNode> nodes = new ArrayList<>();
        for (int i = group.size() - 1; i >= 0; i--) {
          byte[] bytes = new byte[group.get(i).length()];
          again.seek(group.get(i).offset());
          again.readFully(bytes);
          String text = new String(bytes, StandardCharsets.UTF_8);
          nodes.add(claim(JSON.readTree(text.replace("\uFEFF", ""))));
        }
        to.claims(file + ":" + group.get(0).number(), nodes);
      }
    }
  }
}
