package org.rapporteur.sources.feed;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

/** JSON Feed, versions 1 and 1.1 (jsonfeed.org). */
final class JsonFeed {

  private static final ObjectMapper JSON = new ObjectMapper();

  private JsonFeed() {}

  static Optional<Feed> parse(String text, @Nullable URI at) {
    JsonNode root;
    try {
      root = JSON.readTree(text);
    } catch (JacksonException e) {
      return Optional.empty();
    }
    List<Entry> entries = new ArrayList<>();
    for (JsonNode item : root.path("items")) {
      if (item.isObject() && entries.size() < Feed.MOST_ENTRIES) {
        entries.add(entry(item, at));
      }
    }
    return Optional.of(new Feed(string(root, "title"), entries, true, 0));
  }

  private static Entry entry(JsonNode item, @Nullable URI at) {
    String content = string(item, "content_html");
    content = content != null ? content : string(item, "content_text");
    content = content != null ? content : string(item, "summary");
    String author = string(item.path("authors").path(0), "name");
    JsonNode id = item.path("id");
    return FeedReader.entry(
        id.isNumber() ? id.asString() : string(item, "id"),
        FeedReader.address(string(item, "url"), at),
        string(item, "title"),
        author != null ? author : string(item.path("author"), "name"),
        string(item, "date_published"),
        string(item, "date_modified"),
        content);
  }

  private static @Nullable String string(JsonNode node, String name) {
    JsonNode value = node.path(name);
    return value.isString() && !value.stringValue().isBlank() ? value.stringValue().strip() : null;
  }
}
