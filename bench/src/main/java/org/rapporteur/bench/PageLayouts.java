package org.rapporteur.bench;

import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.rapporteur.reading.Article;

/** Three ways in which sites lay out an article: by its element, by class names, by tables. */
final class PageLayouts {

  private static final String MENU =
      "<ul><li><a href=/>Home</a><li><a href=/w>World</a><li><a href=/b>Business and markets</a>"
          + "<li><a href=/s>Sport</a><li><a href=/o>Opinion and analysis of the week</a></ul>";
  private static final String SHARE =
      "<p>Share this story with your friends on any network</p><a href=#>Copy the link</a>";
  private static final String RELATED =
      "<h3>Read more</h3><ul><li><a href=/1>Ministers meet again over the price of grain and"
          + " fuel</a><li><a href=/2>What we know about the floods in the north so far</a></ul>";
  private static final String COOKIES =
      "<p>We and our partners use cookies to make this site work and to count its readers. You can"
          + " change your choice at any time in the settings.</p><button>Accept all</button>";
  private static final String COMMENTS =
      "<h3>Comments</h3><p>I have said so for years and nobody would listen to me, as usual.</p>"
          + "<p>Thank you for this report, it helped me to understand.</p>";
  private static final String FOOT = "<p>© The paper. All rights reserved. Terms. Contact us.</p>";

  private PageLayouts() {}

  /** The article in the layout that is its turn. */
  static String page(int number, Article article) {
    String title = escaped(Objects.requireNonNullElse(article.title(), "News of the day"));
    String body =
        List.of(article.text().split("\n+")).stream()
            .map(paragraph -> "<p>" + escaped(paragraph) + "</p>\n")
            .collect(Collectors.joining());
    String head =
        "<!doctype html><html lang=en><head><meta charset=utf-8><title>"
            + title
            + "</title></head>";
    return head
        + "<body>"
        + switch (number % 3) {
          case 0 ->
              wrapped("nav", "", MENU)
                  + wrapped("div", "cookie-banner", COOKIES)
                  + wrapped("article", "", "<h1>" + title + "</h1>" + body)
                  + wrapped("aside", "related", RELATED)
                  + wrapped("section", "comments", COMMENTS)
                  + wrapped("footer", "", FOOT);
          case 1 ->
              wrapped("div", "top-nav menu", MENU)
                  + wrapped(
                      "div",
                      "page",
                      "<h1>"
                          + title
                          + "</h1>"
                          + wrapped("div", "social-share share", SHARE)
                          + wrapped("div", "story-body", body)
                          + wrapped("div", "related-links related", RELATED))
                  + wrapped("div", "comments", COMMENTS)
                  + wrapped("div", "cookie", COOKIES)
                  + wrapped("div", "footer", FOOT);
          default ->
              "<table><tr><td colspan=2>"
                  + MENU
                  + "</td></tr><tr><td>"
                  + RELATED
                  + "</td><td><h2>"
                  + title
                  + "</h2>"
                  + body
                  + "</td></tr><tr><td colspan=2>"
                  + FOOT
                  + "</td></tr></table>";
        }
        + "</body></html>";
  }

  private static String wrapped(String element, String marks, String inner) {
    String attribute = marks.isEmpty() ? "" : " class=\"" + marks + "\"";
    return "<" + element + attribute + ">" + inner + "</" + element + ">\n";
  }

  private static String escaped(String words) {
    return words.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
  }
}
