package org.rapporteur.score.re3d;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.rapporteur.reading.Article;
import org.rapporteur.reading.Span;
import org.rapporteur.reading.json.CodePoints;
import org.rapporteur.score.JsonLines;
import tools.jackson.databind.JsonNode;

/**
 * Documents of the re3d data set (Dstl): {@code documents.json}, {@code entities.json} and {@code
 * relations.json} in a folder, one JSON object a line. What its annotators were less than 0.8 sure
 * of is left out, as the authors advise.
 */
final class Re3dGold {

  private static final double SURE = 0.8;

  /** An entity's words, in UTF-16 units. */
  record Marked(String type, Span span) {}

  /** A relation between two stretches of words. */
  record Link(String type, Span source, Span target) {}

  /** One document. */
  record Document(Article article, List<Marked> entities, List<Link> links) {}

  private Re3dGold() {}

  /**
   * The documents of a folder and of the folders below it.
   *
   * @throws UncheckedIOException if a file cannot be read
   */
  static List<Document> read(Path folder) {
    try (Stream<Path> files = Files.walk(folder)) {
      List<Document> all = new ArrayList<>();
      for (Path file : files.filter(f -> f.endsWith("documents.json")).sorted().toList()) {
        all.addAll(folder(file.resolveSibling("")));
      }
      return all;
    } catch (IOException e) {
      throw new UncheckedIOException(folder + " could not be read", e);
    }
  }

  private static List<Document> folder(Path folder) {
    Map<String, Document> documents = new LinkedHashMap<>();
    for (JsonNode node : rows(folder.resolve("documents.json"))) {
      String id = node.path("_id").stringValue();
      Article article =
          Article.builder(id, node.path("text").stringValue())
              .title(node.path("title").isString() ? node.path("title").stringValue() : null)
              .build();
      documents.put(id, new Document(article, new ArrayList<>(), new ArrayList<>()));
    }
    for (JsonNode node : rows(folder.resolve("entities.json"))) {
      Document document = sure(node, documents);
      if (document != null) {
        document.entities.add(
            new Marked(node.path("type").stringValue(), span(node, "begin", "end", document)));
      }
    }
    for (JsonNode node : rows(folder.resolve("relations.json"))) {
      Document document = sure(node, documents);
      if (document != null) {
        document.links.add(
            new Link(
                node.path("type").stringValue(),
                span(node, "sourceBegin", "sourceEnd", document),
                span(node, "targetBegin", "targetEnd", document)));
      }
    }
    return new ArrayList<>(documents.values());
  }

  private static @Nullable Document sure(JsonNode node, Map<String, Document> documents) {
    return node.path("confidence").doubleValue() < SURE
        ? null
        : documents.get(node.path("documentId").stringValue());
  }

  private static Span span(JsonNode node, String begin, String end, Document document) {
    CodePoints points = CodePoints.of(document.article.text());
    int length = document.article.text().length();
    int from = Math.min(length, points.unitAt(node.path(begin).intValue()));
    return new Span(
        from, Math.max(from, Math.min(length, points.unitAt(node.path(end).intValue()))));
  }

  private static List<JsonNode> rows(Path file) {
    return Files.exists(file) ? JsonLines.read(file) : List.of();
  }
}
