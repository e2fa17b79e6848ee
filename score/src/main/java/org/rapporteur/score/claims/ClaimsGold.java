package org.rapporteur.score.claims;

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
import org.rapporteur.score.JsonLines;
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
   * @throws IllegalArgumentException if a line is no JSON; the message names file and line
   */
  public static ClaimsGold read(Path file) {
    List<Marked> articles = new ArrayList<>();
    JsonLines.read(file).forEach(node -> articles.add(marked(node)));
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
      score.add(marked.article.ref(), marked.claims, predicted(reader.apply(marked.article)));
    }
    return score;
  }

  /** Reads every article and tells of each claim whether it is right. */
  public List<JudgedClaim> judge(Function<Article, Reading> reader) {
    List<JudgedClaim> judged = new ArrayList<>();
    for (Marked marked : articles) {
      Reading reading = reader.apply(marked.article);
      List<MarkedClaim> predicted = predicted(reading);
      Map<Integer, Integer> pairs = Matching.match(marked.claims, predicted);
      for (int i = 0; i < predicted.size(); i++) {
        boolean right = false;
        boolean doubt = false;
        for (Map.Entry<Integer, Integer> pair : pairs.entrySet()) {
          if (pair.getValue() == i) {
            right = true;
            doubt = marked.claims.get(pair.getKey()).doubt();
          }
        }
        if (!doubt) {
          judged.add(new JudgedClaim(reading, reading.claims().get(i), right));
        }
      }
    }
    return judged;
  }

  private static List<MarkedClaim> predicted(Reading reading) {
    ClaimJson json = new ClaimJson(reading.article(), reading.engine());
    List<MarkedClaim> predicted = new ArrayList<>();
    for (Claim claim : reading.claims()) {
      predicted.add(MarkedClaim.predicted(JSON.readTree(json.line(claim))));
    }
    return predicted;
  }

  /**
   * Counts claims that were read before, one public JSON object a line, each with {@code ref}.
   *
   * @throws IllegalArgumentException if a line is no JSON; the message names file and line
   */
  public ClaimScore score(Path predictions) {
    Map<String, List<MarkedClaim>> byArticle = new HashMap<>();
    for (JsonNode claim : JsonLines.read(predictions)) {
      byArticle
          .computeIfAbsent(claim.path("ref").stringValue(), ref -> new ArrayList<>())
          .add(MarkedClaim.predicted(claim));
    }
    ClaimScore score = new ClaimScore();
    for (Marked marked : articles) {
      String ref = marked.article.ref();
      score.add(ref, marked.claims, byArticle.getOrDefault(ref, List.of()));
    }
    return score;
  }
}
