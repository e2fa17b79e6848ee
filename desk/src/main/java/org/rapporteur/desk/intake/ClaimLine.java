package org.rapporteur.desk.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.rapporteur.ledger.Patchwork;
import org.rapporteur.ledger.review.Review;
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
import org.rapporteur.reading.json.CodePoints;
import tools.jackson.databind.JsonNode;

/** Reads a claim's public form back, as {@code ClaimJson} wrote it. */
final class ClaimLine {

  private final JsonNode claim;
  private final Article article;
  private final CodePoints points;

  private ClaimLine(JsonNode claim, Article article) {
    this.claim = claim;
    this.article = article;
    this.points = CodePoints.of(article.text());
  }

  /**
   * The claim over its article's text.
   *
   * @throws IllegalArgumentException if a quote is not what stands at its offsets, or a field has a
   *     value that no claim has
   */
  static Claim read(JsonNode claim, Article article) {
    return new ClaimLine(claim, article).claim();
  }

  /** Puts all quotes of a claim at their places. */
  static void quotes(JsonNode node, Patchwork text) {
    if (node.isObject()) {
      if (node.path("begin").isNumber() && node.path("end").isNumber()) {
        text.reach(offset(node.path("end")));
        if (node.path("text").isString()) {
          text.put(offset(node.path("begin")), node.path("text").stringValue());
        }
      }
      if (node.path("cue").isString() && node.path("cueSpan").path("begin").isNumber()) {
        text.put(offset(node.path("cueSpan").path("begin")), node.path("cue").stringValue());
      }
    }
    node.forEach(each -> quotes(each, text));
  }

  private static int offset(JsonNode node) {
    if (!node.canConvertToInt()) {
      throw new IllegalArgumentException("no offset in an article: " + node);
    }
    return node.asInt();
  }

  /** What people decided about the claim. */
  static List<Review> reviews(JsonNode claim) {
    List<Review> all = new ArrayList<>();
    for (JsonNode each : claim.path("reviews")) {
      all.add(
          new Review(
              claim.path("id").asString(),
              Review.Action.valueOf(each.path("action").asString().toUpperCase(Locale.ROOT)),
              each.path("field").asString(""),
              each.path("value").asString(""),
              each.path("by").asString(""),
              each.path("at").asString(""),
              each.path("note").asString("")));
    }
    return all;
  }

  private Claim claim() {
    List<Role> roles = new ArrayList<>();
    for (JsonNode each : claim.path("roles")) {
      String rule = each.path("rule").asString("");
      roles.add(new Role(needed(each, "role"), span(each), entity(each.path("entity")), rule));
    }
    List<Attribution> chain = new ArrayList<>();
    claim.path("attribution").forEach(each -> chain.add(link(each)));
    List<String> context = new ArrayList<>();
    claim.path("context").forEach(each -> context.add(each.asString()));
    JsonNode when = claim.path("when");
    return new Claim(
        needed(claim, "id"),
        article.id(),
        ClaimType.valueOf(needed(claim, "type")),
        text(claim, "mode"),
        context,
        span(claim.path("sentence")),
        span(claim.path("trigger")),
        roles,
        quantity(claim.path("quantity")),
        quantity(claim.path("killed")),
        quantity(claim.path("injured")),
        when.isObject()
            ? new When(needed(when, "edtf"), spanOrNull(when), needed(when, "rule"))
            : null,
        where(claim.path("where")),
        history(claim.path("history")),
        Stance.valueOf(needed(claim, "stance").toUpperCase(Locale.ROOT)),
        spanOrNull(claim.path("stanceCue")),
        chain,
        claim.path("confidence").asDouble(0),
        needed(claim, "frame"));
  }

  private Attribution link(JsonNode node) {
    JsonNode cue = node.path("cueSpan");
    return new Attribution(
        span(node),
        entity(node.path("entity")),
        cue.isObject() ? span(cue) : null,
        spanOrNull(node.path("medium")),
        Attribution.Directness.valueOf(needed(node, "directness").toUpperCase(Locale.ROOT)));
  }

  private @Nullable Quantity quantity(JsonNode node) {
    if (!node.isObject()) {
      return null;
    }
    return new Quantity(
        span(node),
        node.path("value").asDouble(Double.NaN),
        node.path("low").asDouble(Double.NEGATIVE_INFINITY),
        node.path("high").asDouble(Double.POSITIVE_INFINITY),
        Quantity.Bound.valueOf(needed(node, "bound").toUpperCase(Locale.ROOT).replace('-', '_')),
        text(node, "unit"));
  }

  private @Nullable Where where(JsonNode node) {
    if (!node.isObject()) {
      return null;
    }
    boolean located = node.path("latitude").isNumber() && node.path("longitude").isNumber();
    return new Where(
        span(node),
        entity(node.path("entity")),
        entity(node.path("country")),
        located ? (Double) node.path("latitude").asDouble() : null,
        located ? (Double) node.path("longitude").asDouble() : null);
  }

  private @Nullable History history(JsonNode node) {
    return node.isObject()
        ? new History(
            span(node),
            node.path("ordinal").canConvertToInt() ? (Integer) node.path("ordinal").asInt() : null,
            text(node, "since"),
            text(node, "span"))
        : null;
  }

  private static @Nullable Entity entity(JsonNode node) {
    return node.isObject()
        ? new Entity(
            needed(node, "id"), needed(node, "name"), EntityType.valueOf(needed(node, "type")))
        : null;
  }

  private @Nullable Span spanOrNull(JsonNode node) {
    return node.isObject() && node.path("begin").isNumber() ? span(node) : null;
  }

  private Span span(JsonNode node) {
    int begin = node.path("begin").asInt(-1);
    int end = node.path("end").asInt(-1);
    if (begin < 0 || end < begin || end > points.at(article.text().length())) {
      throw new IllegalArgumentException("no span of the article: " + begin + " to " + end);
    }
    Span span = new Span(points.unitAt(begin), points.unitAt(end));
    JsonNode words = node.path("text");
    if (words.isString() && !words.stringValue().equals(article.quote(span))) {
      throw new IllegalArgumentException(
          "“" + words.stringValue() + "” is not what stands at " + begin + " of the article");
    }
    return span;
  }

  private static String needed(JsonNode node, String name) {
    String value = text(node, name);
    if (value == null) {
      throw new IllegalArgumentException("lacks \"" + name + "\"");
    }
    return value;
  }

  private static @Nullable String text(JsonNode node, String name) {
    JsonNode value = node.path(name);
    return value.isString() ? value.stringValue() : null;
  }
}
