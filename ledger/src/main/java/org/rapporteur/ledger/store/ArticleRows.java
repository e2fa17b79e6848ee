package org.rapporteur.ledger.store;

import java.nio.charset.StandardCharsets;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import org.rapporteur.reading.Article;
import org.rapporteur.reading.Published;
import org.rapporteur.reading.json.CodePoints;

/** Reads articles back as they were kept. */
final class ArticleRows {

  static final String COLUMNS =
      "a.id, a.ref, a.url, a.publisher, a.title, a.byline, a.published, a.published_stated,"
          + " a.published_reasons, a.modified, a.language, a.text, a.asides";

  private ArticleRows() {}

  /** An article and the measure of its text. */
  record Measured(Article article, CodePoints points) {}

  static Measured read(ResultSet row) throws SQLException {
    String text = new String(row.getBytes("text"), StandardCharsets.UTF_8);
    CodePoints points = CodePoints.of(text);
    String edtf = row.getString("published");
    Published published = null;
    if (edtf != null) {
      List<String> reasons =
          Lines.rows(row.getString("published_reasons"), points).stream()
              .map(Lines.Row::text)
              .toList();
      published = new Published(edtf, row.getInt("published_stated") == 1, reasons);
    }
    Article article =
        new Article(
            row.getString("id"),
            row.getString("ref"),
            row.getString("url"),
            row.getString("publisher"),
            row.getString("title"),
            row.getString("byline"),
            published,
            row.getString("modified"),
            row.getString("language"),
            text,
            new Marks(points).asides(row.getString("asides")));
    return new Measured(article, points);
  }
}
