package org.rapporteur.ledger.review;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.rapporteur.ledger.LedgerException;
import org.rapporteur.ledger.search.Cursor;
import org.rapporteur.ledger.store.ReviewRows;
import org.rapporteur.ledger.store.Sql;
import org.rapporteur.reading.Role;

/** Writes and reads what people decide about claims. */
public final class Reviews {

  /** What of a claim may be edited. */
  private static final Set<String> FIELDS =
      Stream.concat(
              Role.NAMES.stream(),
              Stream.of(
                  "type",
                  "mode",
                  "stance",
                  "when",
                  "where",
                  "quantity",
                  "killed",
                  "injured",
                  "attribution",
                  "note"))
          .collect(Collectors.toUnmodifiableSet());

  private Reviews() {}

  /** Remembers a decision, and makes it count. */
  public static void add(Sql sql, Review review) throws SQLException {
    List<Long> keys = keys(sql, review.claim());
    if (keys.isEmpty()) {
      throw new LedgerException("No claim in the ledger has the id " + review.claim() + ".");
    }
    if (review.action() == Review.Action.EDIT && !FIELDS.contains(review.field())) {
      throw new LedgerException(
          "A claim has no field "
              + review.field()
              + ". Use one of "
              + FIELDS.stream().sorted().toList()
              + ".");
    }
    sql.run(
        "INSERT INTO review (key, claim_id, action, field, value, decided_by, decided_at, note)"
            + " VALUES ((SELECT coalesce(max(key), 0) + 1 FROM review), ?, ?, ?, ?, ?, ?, ?)",
        review.claim(),
        review.action().word(),
        review.field(),
        review.value(),
        review.by(),
        review.at(),
        review.note());
    switch (review.action()) {
      case ACCEPT, EDIT -> verdict(sql, review.claim(), keys, false);
      case REJECT -> verdict(sql, review.claim(), keys, true);
      case MERGE -> same(sql, review, true);
      case SPLIT -> same(sql, review, false);
    }
  }

  /** Decisions about a claim, the oldest first. */
  public static List<Review> of(Sql sql, String claimId) throws SQLException {
    return sql.list(
        "SELECT claim_id, action, field, value, decided_by, decided_at, note FROM review"
            + " WHERE claim_id = ? ORDER BY key",
        ReviewRows::read,
        claimId);
  }

  /**
   * Some of the decisions about a claim, the oldest first.
   *
   * @param next cursor of the next page; null if there is none
   */
  public record Part(List<Review> reviews, @Nullable String next) {

    public Part {
      reviews = List.copyOf(reviews);
    }
  }

  /** As {@link #of(Sql, String)}, page by page. */
  public static Part of(Sql sql, String claimId, int limit, @Nullable String after)
      throws SQLException {
    List<Long> keys = new ArrayList<>();
    List<Review> reviews =
        sql.list(
            "SELECT claim_id, action, field, value, decided_by, decided_at, note, key FROM review"
                + " WHERE claim_id = ? AND key > ? ORDER BY key LIMIT ?",
            row -> {
              keys.add(row.getLong("key"));
              return ReviewRows.read(row);
            },
            claimId,
            after == null ? 0 : Cursor.key(after),
            limit + 1);
    return reviews.size() <= limit
        ? new Part(reviews, null)
        : new Part(reviews.subList(0, limit), Cursor.of(keys.get(limit - 1)));
  }

  private static List<Long> keys(Sql sql, String claimId) throws SQLException {
    return sql.list("SELECT key FROM claim WHERE id = ?", row -> row.getLong(1), claimId);
  }

  /** An edited claim counts as accepted: the person has looked at all of it. */
  private static void verdict(Sql sql, String claim, List<Long> keys, boolean rejected)
      throws SQLException {
    sql.run("DELETE FROM verdict WHERE claim_id = ?", claim);
    sql.run(
        "INSERT INTO verdict (claim_id, verdict) VALUES (?, ?)",
        claim,
        rejected ? "reject" : "accept");
    for (long key : keys) {
      sql.run("DELETE FROM rejected WHERE claim = ?", key);
      if (rejected) {
        sql.run("INSERT INTO rejected (claim) VALUES (?)", key);
      }
    }
  }

  private static void same(Sql sql, Review review, boolean same) throws SQLException {
    List<Long> others = keys(sql, review.value());
    List<Long> keys = keys(sql, review.claim());
    if (others.isEmpty() || review.value().equals(review.claim())) {
      throw new LedgerException("Not the id of another claim: " + review.value() + ".");
    }
    for (long key : keys) {
      for (long other : others) {
        long earlier = Math.min(key, other);
        long later = Math.max(key, other);
        sql.run("DELETE FROM link WHERE earlier = ? AND later = ?", earlier, later);
        if (same) {
          sql.run(
              "INSERT INTO link (earlier, later, kind, field, rule, reason, severity)"
                  + " VALUES (?, ?, 'REPEATS', '', 'person', ?, 0)",
              earlier,
              later,
              "merged by " + review.by());
        }
      }
    }
  }
}
