package org.rapporteur.ledger.custody;

import java.nio.charset.StandardCharsets;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.LongConsumer;
import org.rapporteur.ledger.Patchwork;
import org.rapporteur.ledger.store.Dialect;
import org.rapporteur.ledger.store.Keeper;
import org.rapporteur.ledger.store.Sql;
import org.rapporteur.reading.ContentId;
import org.rapporteur.reading.json.CodePoints;

/**
 * Makes the hash of every article again and compares every quote with the text at its offsets.
 * Works on the rows themselves, without the code that reads claims back.
 */
public final class Verifier {

  private static final int REPORTED = 100;

  private static final String QUOTES =
      "SELECT id, 'trigger' AS field, trigger_begin AS b, trigger_end AS e, trigger_quote AS q"
          + " FROM claim WHERE article = ?"
          + " UNION ALL SELECT id, 'when', when_begin, when_end, when_quote FROM claim"
          + " WHERE article = ? AND when_begin IS NOT NULL"
          + " UNION ALL SELECT id, 'where', where_begin, where_end, where_quote FROM claim"
          + " WHERE article = ? AND where_begin IS NOT NULL"
          + " UNION ALL SELECT c.id, r.name, r.begin, r.\"end\", r.quote FROM claim c"
          + " JOIN role r ON r.claim = c.key WHERE c.article = ?"
          + " UNION ALL SELECT c.id, q.of, q.begin, q.\"end\", q.quote FROM claim c"
          + " JOIN quantity q ON q.claim = c.key WHERE c.article = ?"
          + " UNION ALL SELECT c.id, 'source', t.begin, t.\"end\", t.quote FROM claim c"
          + " JOIN attribution t ON t.claim = c.key WHERE c.article = ?";

  private final Dialect dialect;
  private final Sql sql;
  private final List<String> differences = new ArrayList<>();
  private final LongConsumer on;
  private long articles;
  private long quotes;
  private long patchworks;

  public Verifier(Dialect dialect, Sql sql, LongConsumer on) {
    this.on = on;
    this.dialect = dialect;
    this.sql = sql;
  }

  /** Checks the whole ledger, or until a hundred differences are found. */
  public Verification run() {
    try {
      differences.addAll(dialect.structureFaults(sql));
      for (long key : sql.list("SELECT key FROM article ORDER BY key", row -> row.getLong(1))) {
        if (differences.size() >= REPORTED) {
          break;
        }
        article(key);
      }
      links();
    } catch (SQLException e) {
      differences.add(dialect.explain(e));
    }
    return new Verification(
        articles,
        quotes,
        patchworks,
        differences.subList(0, Math.min(REPORTED, differences.size())));
  }

  private void article(long key) throws SQLException {
    on.accept(++articles);
    sql.first(
        "SELECT id, url, text, sha256, asides FROM article WHERE key = ?",
        row -> {
          byte[] bytes = row.getBytes("text");
          String id = row.getString("id");
          String text = new String(bytes, StandardCharsets.UTF_8);
          String url = row.getString("url");
          String made = ContentId.of("art", text, url == null ? "" : url);
          if (!Keeper.sha256(bytes).equals(row.getString("sha256"))) {
            differences.add(
                "The text of " + id + " is not what was captured: its SHA-256 differs.");
          } else if (row.getString("asides").contains(Patchwork.GAP)) {
            patchworks++;
          } else if (!made.equals(id)) {
            differences.add("The text or address of " + id + " would have the id " + made + ".");
          }
          quotes(key, id, text);
          return id;
        },
        key);
    sql.list(
        "SELECT origin, original, original_sha256 FROM capture WHERE article = ?"
            + " AND original IS NOT NULL",
        row -> {
          if (!Keeper.sha256(row.getBytes("original")).equals(row.getString("original_sha256"))) {
            differences.add(
                "The original bytes from "
                    + row.getString("origin")
                    + " are not what was captured.");
          }
          return true;
        },
        key);
  }

  private void quotes(long key, String article, String text) throws SQLException {
    CodePoints points = CodePoints.of(text);
    int length = points.at(text.length());
    Object[] keys = {key, key, key, key, key, key};
    sql.list(QUOTES, row -> quote(row, article, text, points, length), keys);
  }

  private boolean quote(ResultSet row, String article, String text, CodePoints points, int length)
      throws SQLException {
    quotes++;
    int begin = row.getInt("b");
    int end = row.getInt("e");
    String quote = row.getString("q");
    boolean inside = 0 <= begin && begin <= end && end <= length;
    if (!inside || !text.substring(points.unitAt(begin), points.unitAt(end)).equals(quote)) {
      differences.add(
          "The "
              + row.getString("field")
              + " of "
              + row.getString("id")
              + " is not at "
              + begin
              + "–"
              + end
              + " of "
              + article
              + ".");
    }
    return inside;
  }

  /** Claims without their reading, and search tables that do not list what they should. */
  private void links() throws SQLException {
    count(
        "SELECT count(*) FROM claim c LEFT JOIN reading r ON r.key = c.reading"
            + " LEFT JOIN article a ON a.key = c.article WHERE r.key IS NULL OR a.key IS NULL",
        "claims lack their article or reading");
    count(
        "SELECT count(*) FROM article a WHERE NOT EXISTS (SELECT 1 FROM reading r"
            + " WHERE r.article = a.key AND r.current = 1)",
        "articles have no current reading");
    count(
        "SELECT count(*) FROM claim c JOIN reading r ON r.key = c.reading WHERE r.current = 1"
            + " AND NOT EXISTS (SELECT 1 FROM listed l WHERE l.claim = c.key)",
        "current claims are not listed for search");
    count(
        "SELECT count(*) FROM listed l LEFT JOIN claim c ON c.key = l.claim WHERE c.key IS NULL",
        "listed claims do not exist");
  }

  private void count(String query, String sentence) throws SQLException {
    long found = sql.number(query);
    if (found > 0) {
      differences.add(found + " " + sentence + ".");
    }
  }
}
