package org.rapporteur.score.claims;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.rapporteur.reading.Article;
import org.rapporteur.reading.Claim;
import org.rapporteur.reading.Published;
import org.rapporteur.reading.Reading;
import org.rapporteur.reading.json.ClaimJson;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

/** A gold file of marked articles: one article a line, offsets in code points. */
public final class ClaimsGold {

  private static final ObjectMapper JSON = new ObjectMapper();

  private record Marked(Article article, List<MarkedClaim> claims) {}

  private final List<Marked> articles;

  private ClaimsGold(List<Marked> articles) {
    this.articles = articles;
  }

  /**
   * @throws UncheckedIOException if the file cannot be read
   */
  public static ClaimsGold read(Path file) {
    List<Marked> articles = new ArrayList<>();
    try {
      for (String line : Files.readAllLines(file)) {
        if (!line.isBlank()) {
          articles.add(marked(JSON.readTree(line)));
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return new ClaimsGold(articles);
  }

  private static Marked marked(JsonNode node) {
    Article.Builder article =
        Article.builder(node.path("id").stringValue(), node.path("text").stringValue());
    if (node.path("url").isString()) {
      article.url(node.path("url").stringValue());
    }
    if (node.path("title").isString()) {
      article.title(node.path("title").stringValue());
    }
    if (node.path("published").isString()) {
      article.published(Published.stated(node.path("published").stringValue()));
    }
    List<MarkedClaim> claims = new ArrayList<>();
    node.path("claims").forEach(claim -> claims.add(MarkedClaim.gold(claim)));
    return new Marked(article.build(), claims);
  }

  /** The texts to be read, without what was marked in them. */
  public List<Article> articles() {
    return articles.stream().map(Marked::article).toList();
  }

  /** Reads every article and counts. */
  public ClaimScore score(Function<Article, Reading> reader) {
    ClaimScore score = new ClaimScore();
    for (Marked marked : articles) {
      Reading reading = reader.apply(marked.article);
      ClaimJson json = new ClaimJson(reading.article(), reading.engine());
      List<MarkedClaim> predicted = new ArrayList<>();
      for (Claim claim : reading.claims()) {
        predicted.add(MarkedClaim.predicted(JSON.readTree(json.line(claim))));
      }
      score.add(marked.article.ref(), marked.claims, predicted);
    }
    return score;
  }

  /**
   * Counts claims that were read before, one public JSON object a line, each with {@code ref}.
   *
   * @throws UncheckedIOException if the file cannot be read
   */
  public ClaimScore score(Path predictions) {
    Map<String, List<MarkedClaim>> byArticle = new HashMap<>();
    try {
      for (String line : Files.readAllLines(predictions)) {
        if (!line.isBlank()) {
          JsonNode claim = JSON.readTree(line);
          byArticle
              .computeIfAbsent(claim.path("ref").stringValue(), ref -> new ArrayList<>())
              .add(MarkedClaim.predicted(claim));
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    ClaimScore score = new ClaimScore();
    for (Marked marked : articles) {
      String ref = marked.article.ref();
      score.add(ref, marked.claims, byArticle.getOrDefault(ref, List.of()));
    }
    return score;
  }
}
