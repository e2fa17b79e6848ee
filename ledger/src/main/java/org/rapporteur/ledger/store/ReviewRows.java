package org.rapporteur.ledger.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Locale;
import org.rapporteur.ledger.review.Review;

/** Reads decisions about claims back. */
public final class ReviewRows {

  private ReviewRows() {}

  /** A decision from a row with the review table's columns. */
  public static Review read(ResultSet row) throws SQLException {
    return new Review(
        row.getString("claim_id"),
        Review.Action.valueOf(row.getString("action").toUpperCase(Locale.ROOT)),
        row.getString("field"),
        row.getString("value"),
        row.getString("decided_by"),
        row.getString("decided_at"),
        row.getString("note"));
  }
}
