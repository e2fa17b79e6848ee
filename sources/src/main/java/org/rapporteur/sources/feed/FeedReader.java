package org.rapporteur.sources.feed;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.jspecify.annotations.Nullable;
import org.rapporteur.sources.page.StatedDate;
import org.rapporteur.sources.web.WebAddress;

/**
 * Reads RSS (0.9 to 2.0, RDF), Atom and JSON Feed. XML is read by a lenient parser that knows no
 * document types: feeds are often not well-formed, and entities that stand for more entities, or
 * for files, stay the words they are.
 */
public final class FeedReader {

  private FeedReader() {}

  /** Whether a text begins as a feed does. */
  public static boolean looksLikeFeed(String text) {
    String start = text.substring(0, Math.min(text.length(), 4096)).stripLeading();
    if (start.startsWith("{")) {
      return start.contains("jsonfeed.org/version");
    }
    String lower = start.toLowerCase(Locale.ROOT);
    return lower.startsWith("<")
        && !lower.contains("<html")
        && (lower.contains("<rss") || lower.contains("<feed") || lower.contains("<rdf:rdf"));
  }

  /**
   * The feed in a text; empty if it is none. Never fails.
   *
   * @param at where the feed was found; links in it are seen from there. Null if it is a file.
   */
  public static Optional<Feed> parse(String text, @Nullable URI at) {
    if (!looksLikeFeed(text)) {
      return Optional.empty();
    }
    if (text.stripLeading().startsWith("{")) {
      return JsonFeed.parse(text, at);
    }
    Document xml = Jsoup.parse(text, "", Parser.xmlParser());
    Element root = xml.firstElementChild();
    boolean atom = root != null && root.normalName().equals("feed");
    List<Entry> entries = new ArrayList<>();
    for (Element element : xml.select(atom ? "entry" : "item")) {
      if (entries.size() < Feed.MOST_ENTRIES) {
        entries.add(atom ? atom(element, at) : rss(element, at));
      }
    }
    String end = text.substring(Math.max(0, text.length() - 200)).toLowerCase(Locale.ROOT);
    boolean whole = end.contains("</feed>") || end.contains("</rss>") || end.contains("</rdf:rdf>");
    if (!whole && !entries.isEmpty()) {
      entries.remove(entries.size() - 1);
    }
    Element channel = xml.selectFirst(atom ? "feed" : "channel");
    String title = channel == null ? null : text(channel, "title");
    String ttl = channel == null ? null : text(channel, "ttl");
    int minutes = ttl != null && ttl.matches("\\d{1,5}") ? Integer.parseInt(ttl) : 0;
    return Optional.of(new Feed(title, entries, whole, minutes));
  }

  private static Entry rss(Element item, @Nullable URI at) {
    String content = raw(item, "content:encoded");
    content = content != null ? content : raw(item, "description");
    String link = text(item, "link");
    String guid = text(item, "guid");
    if (link == null && guid != null && guid.matches("(?i)https?://.*")) {
      link = guid;
    }
    return entry(
        guid,
        address(link, at),
        plain(text(item, "title")),
        first(text(item, "dc:creator"), text(item, "author")),
        first(text(item, "pubDate"), text(item, "dc:date")),
        text(item, "atom:updated"),
        content);
  }

  private static Entry atom(Element item, @Nullable URI at) {
    String link = null;
    for (Element candidate : item.children()) {
      if (candidate.normalName().equals("link")) {
        String rel = candidate.attr("rel");
        if (link == null && (rel.isEmpty() || rel.equals("alternate"))) {
          link = candidate.attr("href");
        }
      }
    }
    String content = raw(item, "content");
    content = content != null ? content : raw(item, "summary");
    Element author = child(item, "author");
    return entry(
        text(item, "id"),
        address(link, at),
        plain(text(item, "title")),
        author == null ? null : text(author, "name"),
        first(text(item, "published"), text(item, "updated")),
        text(item, "updated"),
        content);
  }

  static Entry entry(
      @Nullable String id,
      @Nullable URI link,
      @Nullable String title,
      @Nullable String author,
      @Nullable String published,
      @Nullable String modified,
      @Nullable String content) {
    String name = first(id, link == null ? null : link.toString());
    String said = content == null ? "" : content;
    return new Entry(
        name != null ? name : title + "\n" + said,
        link,
        title,
        author,
        StatedDate.day(published),
        StatedDate.day(modified),
        said);
  }

  static @Nullable URI address(@Nullable String link, @Nullable URI at) {
    if (link == null || link.isBlank()) {
      return null;
    }
    try {
      URI uri = at == null ? WebAddress.parse(link) : WebAddress.resolve(at, link);
      return uri.getHost() == null ? null : uri;
    } catch (URISyntaxException | IllegalArgumentException e) {
      return null;
    }
  }

  private static @Nullable Element child(Element parent, String name) {
    for (Element child : parent.children()) {
      if (child.tagName().equalsIgnoreCase(name)) {
        return child;
      }
    }
    return null;
  }

  private static @Nullable String text(Element parent, String name) {
    Element child = child(parent, name);
    String words = child == null ? "" : child.wholeText().strip();
    return words.isEmpty() ? null : words;
  }

  /** Content as it is meant: escaped or wrapped mark-up is unwrapped, inline mark-up is kept. */
  private static @Nullable String raw(Element parent, String name) {
    Element child = child(parent, name);
    if (child == null) {
      return null;
    }
    String content = child.children().isEmpty() ? child.wholeText() : child.html();
    return content.isBlank() ? null : content.strip();
  }

  /** Titles carry mark-up and doubly escaped entities though they should not. */
  private static @Nullable String plain(@Nullable String title) {
    if (title == null || title.indexOf('<') < 0 && title.indexOf('&') < 0) {
      return title;
    }
    return Jsoup.parseBodyFragment(title).text();
  }

  private static @Nullable String first(@Nullable String a, @Nullable String b) {
    return a != null ? a : b;
  }
}
