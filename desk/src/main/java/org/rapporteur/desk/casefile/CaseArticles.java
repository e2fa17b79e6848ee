package org.rapporteur.desk.casefile;

import java.util.List;
import org.rapporteur.ledger.KeptArticle;
import org.rapporteur.reading.Article;

/** The articles of a case file: what they are, their hashes, and how each was captured. */
final class CaseArticles {

  private CaseArticles() {}

  static void write(Markup page, List<KeptArticle> articles) {
    page.element("h2", "Articles, their hashes and how they came");
    for (KeptArticle kept : articles) {
      Article article = kept.reading().article();
      String title = article.title() == null ? article.ref() : article.title();
      page.element("h3", title)
          .raw("<table>\n")
          .raw("<tr data-article=\"" + article.id() + "\" data-sha256=\"" + kept.sha256() + "\">")
          .raw("<td class=\"field\">SHA-256 of the text<td class=\"hash\">")
          .text(kept.sha256())
          .raw("</tr>\n");
      row(page, "Id", article.id());
      row(page, "Published", article.published() == null ? "not told" : article.published().edtf());
      if (article.publisher() != null) {
        row(page, "Outlet", article.publisher());
      }
      if (article.url() != null) {
        row(page, "Address", article.url());
      }
      for (KeptArticle.Custody custody : kept.custody()) {
        page.raw("<tr data-captured=\"" + article.id() + "\"><td class=\"field\">Captured<td>")
            .raw("<time>" + custody.capturedAt() + "</time>")
            .text(" from " + custody.origin() + ", original SHA-256 ")
            .raw("<span class=\"hash\">")
            .text(custody.originalSha256())
            .raw("</span></tr>\n");
      }
      row(page, "Read", kept.readAt() + " by engine " + kept.reading().engine());
      page.raw("</table>\n");
    }
  }

  private static void row(Markup page, String field, String value) {
    page.raw("<tr><td class=\"field\">").text(field).raw("<td>").text(value).raw("</tr>\n");
  }
}
