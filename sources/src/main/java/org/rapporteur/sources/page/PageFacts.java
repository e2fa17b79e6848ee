package org.rapporteur.sources.page;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;
import org.rapporteur.sources.web.WebAddress;

/**
 * What a page tells of its article: by JSON-LD, else by OpenGraph and other meta elements, else by
 * its mark-up.
 *
 * @param url canonical address, absolute
 * @param published as stated, in whatever form
 * @param modified as stated, in whatever form
 * @param body the article's text if JSON-LD holds it
 */
record PageFacts(
    @Nullable String url,
    @Nullable String title,
    @Nullable String byline,
    @Nullable String publisher,
    @Nullable String published,
    @Nullable String modified,
    @Nullable String body) {

  private static final int LONGEST_BYLINE = 120;

  private static final String[] PUBLISHED = {
    "article:published_time",
    "og:article:published_time",
    "date",
    "dc.date",
    "dc.date.issued",
    "dcterms.date",
    "dcterms.issued",
    "dcterms.created",
    "pubdate",
    "publishdate",
    "publish-date",
    "publish_date",
    "publication_date",
    "parsely-pub-date",
    "sailthru.date",
    "datepublished",
    "article.published",
    "cxenseparse:recs:publishtime"
  };

  private static final String[] MODIFIED = {
    "article:modified_time",
    "og:updated_time",
    "last-modified",
    "lastmod",
    "dcterms.modified",
    "datemodified",
    "article.updated"
  };

  /**
   * @param at where the page was found; null if it is a file
   */
  static PageFacts of(Document page, @Nullable URI at) {
    JsonLd ld = JsonLd.of(page);
    String publisher = first(ld.publisher(), meta(page, "og:site_name", "application-name"));
    return new PageFacts(
        url(page, ld, at),
        title(page, ld, publisher),
        byline(page, ld),
        publisher,
        first(ld.published(), meta(page, PUBLISHED), marked(page, "datePublished"), time(page)),
        first(ld.modified(), meta(page, MODIFIED), marked(page, "dateModified")),
        ld.body());
  }

  private static @Nullable String url(Document page, JsonLd ld, @Nullable URI at) {
    Element link = page.selectFirst("link[rel=canonical][href]");
    for (String stated :
        new @Nullable String[] {
          link == null ? null : link.attr("href"), meta(page, "og:url"), ld.url()
        }) {
      URI uri = stated == null || stated.isBlank() ? null : absolute(at, stated);
      // Some sites name their front page as the canonical address of every article.
      if (uri != null && !(isFront(uri) && at != null && !isFront(at))) {
        return uri.toString();
      }
    }
    return at == null ? null : at.toString();
  }

  private static @Nullable URI absolute(@Nullable URI at, String stated) {
    try {
      URI uri = at == null ? WebAddress.parse(stated) : WebAddress.resolve(at, stated);
      String scheme = uri.getScheme() == null ? "" : uri.getScheme().toLowerCase(Locale.ROOT);
      return uri.getHost() != null && (scheme.equals("http") || scheme.equals("https"))
          ? uri
          : null;
    } catch (URISyntaxException | IllegalArgumentException e) {
      return null;
    }
  }

  private static boolean isFront(URI uri) {
    String path = uri.getRawPath();
    return (path == null || path.isEmpty() || path.equals("/")) && uri.getRawQuery() == null;
  }

  private static @Nullable String title(Document page, JsonLd ld, @Nullable String publisher) {
    String stated = first(ld.headline(), meta(page, "og:title", "twitter:title", "dc.title"));
    if (stated == null) {
      Element heading = page.selectFirst("[itemprop=headline], article h1, main h1, h1");
      stated = heading == null || heading.text().isBlank() ? null : heading.text();
    }
    stated = stated != null || page.title().isBlank() ? stated : page.title();
    return stated == null ? null : withoutPublisher(stated, publisher);
  }

  /** "Envoy leaves Oslo | The Post" without the last part. */
  private static String withoutPublisher(String title, @Nullable String publisher) {
    if (publisher != null && title.length() > publisher.length() + 3) {
      String end = title.substring(title.length() - publisher.length());
      String rest = title.substring(0, title.length() - publisher.length()).stripTrailing();
      if (end.equalsIgnoreCase(publisher) && rest.matches("(?s).*\\s[|–—·:»-]")) {
        return rest.substring(0, rest.length() - 1).strip();
      }
    }
    return title;
  }

  private static @Nullable String byline(Document page, JsonLd ld) {
    String stated = first(ld.author(), person(meta(page, "author", "article:author", "byl")));
    if (stated == null) {
      Element element =
          page.selectFirst("[itemprop=author] [itemprop=name], [itemprop=author], [rel=author]");
      stated = element == null ? null : person(element.text());
    }
    if (stated == null) {
      Element element = page.selectFirst("[class~=(?i)\\bbyline\\b]");
      stated = element == null ? null : person(element.text());
    }
    return stated;
  }

  private static @Nullable String person(@Nullable String words) {
    if (words == null || words.contains("://") || words.length() > LONGEST_BYLINE) {
      return null;
    }
    String name = words.strip().replaceFirst("(?i)^by:?\\s+", "");
    return name.isEmpty() ? null : name;
  }

  private static @Nullable String meta(Document page, String... names) {
    for (String name : names) {
      for (Element element : page.select("meta[content]")) {
        boolean named =
            element.attr("property").equalsIgnoreCase(name)
                || element.attr("name").equalsIgnoreCase(name)
                || element.attr("http-equiv").equalsIgnoreCase(name);
        if (named && !element.attr("content").isBlank()) {
          return element.attr("content").strip();
        }
      }
    }
    return null;
  }

  private static @Nullable String marked(Document page, String property) {
    Element element = page.selectFirst("[itemprop=" + property + "]");
    if (element == null) {
      return null;
    }
    for (String attribute : new String[] {"content", "datetime"}) {
      if (!element.attr(attribute).isBlank()) {
        return element.attr(attribute).strip();
      }
    }
    return element.text().isBlank() ? null : element.text().strip();
  }

  private static @Nullable String time(Document page) {
    Element element = page.selectFirst("article time[datetime], main time[datetime]");
    element = element == null ? page.selectFirst("time[datetime]") : element;
    return element == null || element.attr("datetime").isBlank()
        ? null
        : element.attr("datetime").strip();
  }

  @SafeVarargs
  private static <T> @Nullable T first(@Nullable T... values) {
    for (T value : values) {
      if (value != null) {
        return value;
      }
    }
    return null;
  }
}
