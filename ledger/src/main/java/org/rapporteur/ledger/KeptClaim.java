package org.rapporteur.ledger;

import java.util.List;
import org.rapporteur.ledger.review.Review;
import org.rapporteur.reading.Article;
import org.rapporteur.reading.Claim;
import org.rapporteur.reading.Reading;

/**
 * A claim as the ledger holds it, with the article whose words it points to.
 *
 * @param claim the claim as read
 * @param article the article as captured
 * @param engine version of the engine that read it
 * @param readAt when it was read, ISO 8601
 * @param current false if a newer reading of the article replaced it
 * @param reviews what people decided about it, the oldest first
 */
public record KeptClaim(
    Claim claim,
    Article article,
    String engine,
    String readAt,
    boolean current,
    List<Review> reviews) {

  public KeptClaim {
    reviews = List.copyOf(reviews);
  }

  /** As a reading of its article that holds this claim only. */
  public Reading asReading() {
    return new Reading(
        article, engine, List.of(claim), List.of(), List.of(), List.of(), List.of(), List.of());
  }

  /** The sentence that holds the claim. */
  public String sentence() {
    return article.quote(claim.sentence());
  }
}
