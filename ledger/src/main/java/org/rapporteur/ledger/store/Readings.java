package org.rapporteur.ledger.store;

import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.rapporteur.ledger.KeptArticle;
import org.rapporteur.ledger.KeptClaim;
import org.rapporteur.ledger.review.Review;
import org.rapporteur.reading.Claim;
import org.rapporteur.reading.Reading;

/** Reads whole readings back. */
public final class Readings {

  private Readings() {}

  private record Head(
      long reading,
      long article,
      ArticleRows.Measured measured,
      Reading empty,
      String readAt,
      String sha256) {}

  /**
   * The current reading of an article.
   *
   * @param asOf only if it was known by this day; null for any
   */
  public static Optional<KeptArticle> current(Sql sql, String articleId, @Nullable LocalDate asOf)
      throws SQLException {
    Optional<Head> found =
        sql.first(
            "SELECT "
                + ArticleRows.COLUMNS
                + ", a.key AS article, a.sha256, r.key AS reading, r.engine, r.read_at,"
                + " r.statements, r.mentions, r.asides AS set_aside, r.unclaimed, r.problems"
                + " FROM article a JOIN reading r ON r.article = a.key AND r.current = 1"
                + " WHERE a.id = ? AND a.known_day <= ?",
            row -> {
              ArticleRows.Measured measured = ArticleRows.read(row);
              Marks marks = new Marks(measured.points());
              Reading empty =
                  new Reading(
                      measured.article(),
                      row.getString("engine"),
                      List.of(),
                      marks.statements(row.getString("statements")),
                      marks.mentions(row.getString("mentions")),
                      marks.asides(row.getString("set_aside")),
                      marks.spans(row.getString("unclaimed")),
                      marks.problems(row.getString("problems")));
              return new Head(
                  row.getLong("reading"),
                  row.getLong("article"),
                  measured,
                  empty,
                  row.getString("read_at"),
                  row.getString("sha256"));
            },
            articleId,
            asOf == null ? Integer.MAX_VALUE : asOf.toEpochDay());
    if (found.isEmpty()) {
      return Optional.empty();
    }
    Head head = found.get();
    List<Long> keys =
        sql.list(
            "SELECT key FROM claim WHERE reading = ? ORDER BY key",
            row -> row.getLong(1),
            head.reading());
    List<KeptClaim> kept = new ClaimRows(sql).load(keys);
    List<Claim> claims = kept.stream().map(KeptClaim::claim).toList();
    List<Review> reviews = kept.stream().flatMap(claim -> claim.reviews().stream()).toList();
    Reading empty = head.empty();
    Reading reading =
        new Reading(
            empty.article(),
            empty.engine(),
            claims,
            empty.statements(),
            empty.mentions(),
            empty.asides(),
            empty.unclaimed(),
            empty.problems());
    return Optional.of(
        new KeptArticle(
            reading,
            head.readAt(),
            head.sha256(),
            custody(sql, head),
            reviews,
            superseded(sql, head)));
  }

  private static List<KeptArticle.Custody> custody(Sql sql, Head head) throws SQLException {
    return sql.list(
        "SELECT origin, captured_at, original_sha256, original IS NOT NULL AS kept FROM capture"
            + " WHERE article = ? ORDER BY captured_at, origin",
        row ->
            new KeptArticle.Custody(
                row.getString(1), row.getString(2), row.getString(3), row.getBoolean(4)),
        head.article());
  }

  private static List<String> superseded(Sql sql, Head head) throws SQLException {
    return sql.list(
        "SELECT engine FROM reading WHERE article = ? AND current = 0 ORDER BY key",
        row -> row.getString(1),
        head.article());
  }
}
