package org.rapporteur.reading.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.rapporteur.reading.Article;
import org.rapporteur.reading.Attribution;
import org.rapporteur.reading.Claim;
import org.rapporteur.reading.ClaimType;
import org.rapporteur.reading.Entity;
import org.rapporteur.reading.EntityType;
import org.rapporteur.reading.History;
import org.rapporteur.reading.Quantity;
import org.rapporteur.reading.Role;
import org.rapporteur.reading.Span;
import org.rapporteur.reading.Stance;
import org.rapporteur.reading.When;
import org.rapporteur.reading.Where;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

class ClaimJsonTest {

  private static final ObjectMapper JSON = new ObjectMapper();

  @ParameterizedTest(name = "seed {0}")
  @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20})
  void everyQuotedTextEqualsTheArticleAtItsSpan(long seed) throws IOException {
    Article article = Article.of("random", RandomText.of(seed));

    JsonNode claim = JSON.readTree(new ClaimJson(article, "0.1.0").line(fullClaim(article, seed)));

    assertThat(schema().validate(claim)).isEmpty();
    int quotes = assertQuotesHold(claim, article.text());
    assertThat(quotes).isGreaterThanOrEqualTo(10);
  }

  @Test
  void aClaimWithNothingButItsTriggerIsValid() throws IOException {
    Article article = Article.of("short", "They met.");
    Claim claim = bare(article, new Span(5, 8));

    JsonNode node = JSON.readTree(new ClaimJson(article, "0.1.0").line(claim));

    assertThat(schema().validate(node)).isEmpty();
    assertThat(node.get("when").isNull()).isTrue();
    assertThat(node.get("trigger").get("text").stringValue()).isEqualTo("met");
  }

  @Test
  void theSchemaRefusesAnUnknownField() throws IOException {
    Article article = Article.of("short", "They met.");
    String line = new ClaimJson(article, "0.1.0").line(bare(article, new Span(5, 8)));

    JsonNode node = JSON.readTree(line.replaceFirst("\\{", "{\"colour\":\"red\","));

    assertThat(schema().validate(node)).isNotEmpty();
  }

  @Test
  void openEndsOfAnIntervalAreNull() {
    Article article = Article.of("short", "at least 12 shells");
    Quantity quantity =
        new Quantity(
            new Span(0, 11), 12, 12, Double.POSITIVE_INFINITY, Quantity.Bound.AT_LEAST, "shell");
    Claim bare = bare(article, new Span(12, 18));
    Claim claim =
        new Claim(
            bare.id(),
            bare.article(),
            bare.type(),
            null,
            List.of(),
            bare.sentence(),
            bare.trigger(),
            List.of(),
            quantity,
            null,
            null,
            null,
            null,
            null,
            Stance.ASSERTED,
            null,
            List.of(),
            1,
            "aid");

    JsonNode node = JSON.readTree(new ClaimJson(article, "0.1.0").line(claim)).get("quantity");

    assertThat(node.get("low").longValue()).isEqualTo(12);
    assertThat(node.get("high").isNull()).isTrue();
    assertThat(node.get("bound").stringValue()).isEqualTo("at-least");
  }

  private static int assertQuotesHold(JsonNode node, String text) {
    int quotes = 0;
    if (node.isObject() && node.path("text").isString() && node.has("begin")) {
      int begin = text.offsetByCodePoints(0, node.get("begin").intValue());
      int end = text.offsetByCodePoints(0, node.get("end").intValue());
      assertThat(node.get("text").stringValue()).isEqualTo(text.substring(begin, end));
      quotes++;
    }
    for (JsonNode child : node) {
      quotes += assertQuotesHold(child, text);
    }
    return quotes;
  }

  private static Schema schema() throws IOException {
    try (InputStream in = ClaimJson.class.getResourceAsStream("claim.schema.json")) {
      String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
      return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12).getSchema(text);
    }
  }

  private static Claim bare(Article article, Span trigger) {
    return new Claim(
        Claim.idOf(article.id(), ClaimType.CONSULT, trigger, List.of()),
        article.id(),
        ClaimType.CONSULT,
        null,
        List.of(),
        new Span(0, article.text().length()),
        trigger,
        List.of(),
        null,
        null,
        null,
        null,
        null,
        null,
        Stance.ASSERTED,
        null,
        List.of(),
        0.5,
        "consult");
  }

  private static Claim fullClaim(Article article, long seed) {
    Random random = new Random(seed);
    Entity state = new Entity("KP", "North Korea", EntityType.STATE);
    Span trigger = span(random, article);
    List<Role> roles =
        List.of(
            new Role("actor", span(random, article), state, "subject"),
            new Role("item", span(random, article), null, "object"));
    Quantity quantity =
        new Quantity(span(random, article), 2.5, 2, 3, Quantity.Bound.ABOUT, "shell");
    Attribution link =
        new Attribution(
            span(random, article),
            null,
            span(random, article),
            span(random, article),
            Attribution.Directness.INDIRECT);
    return new Claim(
        Claim.idOf(article.id(), ClaimType.AID, trigger, roles),
        article.id(),
        ClaimType.AID,
        "arms",
        List.of("military"),
        new Span(0, article.text().length()),
        trigger,
        roles,
        quantity,
        quantity,
        quantity,
        new When("2024-06~/..", span(random, article), "since"),
        new Where(span(random, article), state, state, 39.0, 125.7),
        new History(span(random, article), 2, "2000", "P24Y"),
        Stance.ESTIMATED,
        span(random, article),
        List.of(link),
        0.87,
        "aid.arms");
  }

  /** A span that does not cut a surrogate pair, as tokens never do. */
  private static Span span(Random random, Article article) {
    String text = article.text();
    int points = text.codePointCount(0, text.length());
    int a = random.nextInt(points + 1);
    int b = random.nextInt(points + 1);
    return new Span(
        text.offsetByCodePoints(0, Math.min(a, b)), text.offsetByCodePoints(0, Math.max(a, b)));
  }
}
