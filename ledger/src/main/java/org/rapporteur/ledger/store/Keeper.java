package org.rapporteur.ledger.store;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.rapporteur.ledger.Capture;
import org.rapporteur.ledger.Kept;
import org.rapporteur.ledger.Patchwork;
import org.rapporteur.ledger.days.ClaimKey;
import org.rapporteur.ledger.days.DayRange;
import org.rapporteur.ledger.days.EdtfDays;
import org.rapporteur.reading.Article;
import org.rapporteur.reading.Claim;
import org.rapporteur.reading.Published;
import org.rapporteur.reading.Reading;
import org.rapporteur.reading.json.CodePoints;

/** Writes one reading within a transaction that somebody else begins and commits. */
public final class Keeper {

  private final Dialect dialect;
  private final EntityKeys entities;

  public Keeper(Dialect dialect, EntityKeys entities) {
    this.dialect = dialect;
    this.entities = entities;
  }

  /** What was written: the summary, and the keys that later steps of the transaction need. */
  public record Written(
      Kept kept, long article, long reading, List<Long> claims, List<Long> replaced) {}

  /** Keeps a reading; changes nothing if the ledger holds it already. */
  public Written keep(Sql sql, Reading reading, Capture capture, Instant now) throws SQLException {
    Article article = reading.article();
    CodePoints points = CodePoints.of(article.text());
    long found = sql.number("SELECT key FROM article WHERE id = ?", article.id());
    long key = found == 0 ? addArticle(sql, article, points, capture) : found;
    if (found != 0) {
      fill(sql, key, article, points, capture);
    }
    addCapture(sql, key, article, capture);
    String digest = digest(reading);
    long same = sql.number("SELECT key FROM reading WHERE article = ? AND digest = ?", key, digest);
    if (same != 0) {
      sql.flush();
      Kept kept = new Kept(article.id(), false, false, reading.claims().size());
      return new Written(kept, key, same, List.of(), List.of());
    }
    List<Long> replaced = supersede(sql, key);
    long readingKey = sql.number("SELECT max(key) FROM reading") + 1;
    Marks marks = new Marks(points);
    sql.batch(
        "INSERT INTO reading (key, article, engine, digest, read_at, current, statements,"
            + " mentions, asides, unclaimed, problems) VALUES (?, ?, ?, ?, ?, 1, ?, ?, ?, ?, ?)",
        readingKey,
        key,
        reading.engine(),
        digest,
        time(now),
        marks.statements(reading.statements()),
        marks.mentions(reading.mentions()),
        marks.asides(reading.asides()),
        marks.spans(reading.unclaimed()),
        marks.problems(reading.problems()));
    sql.batch("INSERT INTO unlinked (reading) VALUES (?)", readingKey);
    long day = sql.number("SELECT known_day FROM article WHERE key = ?", key);
    ClaimWriter writer = new ClaimWriter(dialect, entities, sql, article, points);
    List<Long> claims = new ArrayList<>();
    long next =
        Math.max(
            sql.number("SELECT max(key) FROM claim WHERE key < ?", ClaimKey.first(day + 1)) + 1,
            ClaimKey.first(day));
    for (Claim claim : reading.claims()) {
      writer.add(next, readingKey, key, claim);
      claims.add(next++);
    }
    sql.flush();
    sql.run(
        "INSERT INTO rejected SELECT c.key FROM claim c JOIN verdict v ON v.claim_id = c.id"
            + " WHERE c.reading = ? AND v.verdict = 'reject'",
        readingKey);
    Kept kept = new Kept(article.id(), found == 0, true, reading.claims().size());
    return new Written(kept, key, readingKey, claims, replaced);
  }

  private static long addArticle(Sql sql, Article article, CodePoints points, Capture capture)
      throws SQLException {
    long key = sql.number("SELECT max(key) FROM article") + 1;
    Published published = article.published();
    Lines.Writer reasons = new Lines.Writer(points);
    if (published != null) {
      published.reasons().forEach(reason -> reasons.text(reason).end());
    }
    byte[] text = article.text().getBytes(StandardCharsets.UTF_8);
    sql.run(
        "INSERT INTO article (key, id, ref, url, publisher, title, byline, published,"
            + " published_stated, published_reasons, modified, language, text, sha256, asides, known_day)"
            + " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
        key,
        article.id(),
        article.ref(),
        article.url(),
        article.publisher(),
        article.title(),
        article.byline(),
        published == null ? null : published.edtf(),
        published != null && published.stated(),
        reasons.toString(),
        article.modified(),
        article.language(),
        text,
        sha256(text),
        new Marks(points).asides(article.asides()),
        knownDay(published, capture));
    return key;
  }

  /** Puts the text, or more of it, where only quotes of it were known so far. */
  private static void fill(Sql sql, long key, Article article, CodePoints points, Capture capture)
      throws SQLException {
    Optional<Article> patchwork =
        sql.first(
            "SELECT " + ArticleRows.COLUMNS + " FROM article a WHERE a.key = ? AND a.asides LIKE ?",
            row -> ArticleRows.read(row).article(),
            key,
            "%" + Patchwork.GAP + "%");
    if (patchwork.isEmpty()
        || Patchwork.unknown(article) >= Patchwork.unknown(patchwork.get())
        || article.text().isEmpty()) {
      return;
    }
    Published published = article.published();
    byte[] text = article.text().getBytes(StandardCharsets.UTF_8);
    sql.run(
        "UPDATE article SET url = ?, publisher = ?, title = ?, byline = ?, published = ?,"
            + " published_stated = ?, modified = ?, text = ?, sha256 = ?, asides = ?, known_day = ? WHERE key = ?",
        article.url(),
        article.publisher(),
        article.title(),
        article.byline(),
        published == null ? null : published.edtf(),
        published != null && published.stated(),
        article.modified(),
        text,
        sha256(text),
        new Marks(points).asides(article.asides()),
        knownDay(published, capture),
        key);
  }

  /** The last day of publication if it is known, else the day of capture. */
  private static long knownDay(@Nullable Published published, Capture capture) {
    DayRange range = published == null ? null : EdtfDays.of(published.edtf());
    if (range != null && range.high() < DayRange.OPEN_HIGH) {
      return range.high();
    }
    return capture.at().atZone(ZoneOffset.UTC).toLocalDate().toEpochDay();
  }

  private static void addCapture(Sql sql, long key, Article article, Capture capture)
      throws SQLException {
    byte[] original = capture.original();
    byte[] hashed = original == null ? article.text().getBytes(StandardCharsets.UTF_8) : original;
    sql.run(
        "INSERT INTO capture (article, origin, captured_at, original, original_sha256)"
            + " VALUES (?, ?, ?, ?, ?) ON CONFLICT DO NOTHING",
        key,
        capture.origin(),
        time(capture.at()),
        original,
        sha256(hashed));
  }

  /** Takes the article's current claims out of the search; they stay in the record. */
  private List<Long> supersede(Sql sql, long article) throws SQLException {
    List<Long> old =
        sql.list(
            "SELECT c.key FROM claim c JOIN reading r ON r.key = c.reading"
                + " WHERE r.article = ? AND r.current = 1 ORDER BY c.key",
            row -> row.getLong(1),
            article);
    sql.run("UPDATE reading SET current = 0 WHERE article = ? AND current = 1", article);
    for (Long claim : old) {
      Search.remove(dialect, sql, claim);
      sql.batch("DELETE FROM rejected WHERE claim = ?", claim);
      sql.batch("DELETE FROM link WHERE earlier = ?", claim);
      sql.batch("DELETE FROM link WHERE later = ?", claim);
    }
    sql.flush();
    return old;
  }

  private static String digest(Reading reading) {
    String content =
        reading.engine()
            + reading.claims()
            + reading.statements()
            + reading.asides()
            + reading.unclaimed();
    return sha256(content.getBytes(StandardCharsets.UTF_8)).substring(0, 32);
  }

  /** SHA-256 in hexadecimal. */
  public static String sha256(byte[] bytes) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }

  /** An instant as every time column has it: UTC, whole seconds. */
  public static String time(Instant instant) {
    return instant.truncatedTo(ChronoUnit.SECONDS).toString();
  }
}
