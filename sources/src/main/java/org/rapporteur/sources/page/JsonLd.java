package org.rapporteur.sources.page;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.json.JsonReadFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * What a page's JSON-LD tells of its article, by the vocabulary of schema.org. Of several articles
 * the one with the longest text, else the first. Blocks that are not JSON tell nothing.
 */
record JsonLd(
    @Nullable String headline,
    @Nullable String author,
    @Nullable String publisher,
    @Nullable String published,
    @Nullable String modified,
    @Nullable String url,
    @Nullable String body) {

  private static final JsonMapper JSON =
      JsonMapper.builder()
          // Line breaks inside strings are the commonest fault of hand-made JSON-LD.
          .enable(JsonReadFeature.ALLOW_UNESCAPED_CONTROL_CHARS)
          .build();

  private static final Set<String> KINDS =
      Set.of("Article", "BlogPosting", "LiveBlogPosting", "SocialMediaPosting", "Report");

  private static final int MOST_NODES = 20_000;

  static final JsonLd NONE = new JsonLd(null, null, null, null, null, null, null);

  static JsonLd of(Document page) {
    List<JsonNode> articles = new ArrayList<>();
    for (Element script : page.select("script[type*=ld+json]")) {
      try {
        collect(JSON.readTree(unwrapped(script.data())), articles);
      } catch (JacksonException e) {
        // Not JSON: the page tells the same elsewhere, or not at all.
      }
    }
    JsonNode best = null;
    for (JsonNode article : articles) {
      if (best == null || length(article) > length(best)) {
        best = article;
      }
    }
    return best == null ? NONE : read(best);
  }

  private static String unwrapped(String data) {
    return data.strip()
        .replaceFirst("^(?:<!--|(?://)?\\s*<!\\[CDATA\\[|/\\*\\s*<!\\[CDATA\\[\\s*\\*/)", "")
        .replaceFirst("(?:-->|(?://)?\\s{0,9}]]>|/\\*\\s{0,9}]]>\\s{0,9}\\*/);?$", "");
  }

  private static void collect(JsonNode root, List<JsonNode> articles) {
    ArrayDeque<JsonNode> waiting = new ArrayDeque<>(List.of(root));
    for (int seen = 0; !waiting.isEmpty() && seen < MOST_NODES; seen++) {
      JsonNode node = waiting.remove();
      if (node.isObject() && isArticle(node.path("@type"))) {
        articles.add(node);
      }
      if (node.isArray()) {
        node.forEach(waiting::add);
      } else if (node.isObject()) {
        for (String inner : List.of("@graph", "mainEntity", "mainEntityOfPage")) {
          if (node.path(inner).isContainer()) {
            waiting.add(node.path(inner));
          }
        }
      }
    }
  }

  private static boolean isArticle(JsonNode type) {
    if (type.isArray()) {
      for (JsonNode one : type) {
        if (isArticle(one)) {
          return true;
        }
      }
      return false;
    }
    String name = type.isString() ? type.stringValue() : "";
    name = name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf(':')) + 1);
    return KINDS.contains(name) || name.endsWith("NewsArticle");
  }

  private static int length(JsonNode article) {
    String body = string(article.path("articleBody"));
    return body == null ? 0 : body.length();
  }

  private static JsonLd read(JsonNode article) {
    String publisher = names(article.path("publisher"));
    publisher = publisher != null ? publisher : names(article.path("sourceOrganization"));
    String url = string(article.path("url"));
    if (url == null) {
      JsonNode page = article.path("mainEntityOfPage");
      url = page.isObject() ? string(page.path("@id")) : string(page);
    }
    return new JsonLd(
        plain(string(article.path("headline"))),
        names(article.path("author")),
        publisher,
        string(article.path("datePublished")),
        string(article.path("dateModified")),
        url,
        string(article.path("articleBody")));
  }

  /** The names of a thing, or of several, in order, each once. */
  private static @Nullable String names(JsonNode node) {
    List<String> names = new ArrayList<>();
    for (JsonNode one : node.isArray() ? node : List.of(node)) {
      String name = string(one.isObject() ? one.path("name") : one);
      name = plain(name);
      if (name != null && !name.contains("://") && !names.contains(name)) {
        names.add(name);
      }
    }
    return names.isEmpty() ? null : String.join(", ", names);
  }

  private static @Nullable String string(JsonNode node) {
    return node.isString() && !node.stringValue().isBlank() ? node.stringValue().strip() : null;
  }

  /** Some write {@code &amp;} for & though JSON needs none. */
  private static @Nullable String plain(@Nullable String value) {
    return value == null || value.indexOf('&') < 0 ? value : Parser.unescapeEntities(value, false);
  }
}
