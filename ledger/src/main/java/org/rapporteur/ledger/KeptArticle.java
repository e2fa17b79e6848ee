package org.rapporteur.ledger;

import java.util.List;
import org.rapporteur.ledger.review.Review;
import org.rapporteur.reading.Reading;

/**
 * An article as the ledger holds it.
 *
 * @param reading the current reading, article included
 * @param readAt when it was read, ISO 8601
 * @param sha256 of the article's text in UTF-8
 * @param custody each way it reached the ledger, oldest first
 * @param reviews what people decided about its claims, the oldest first
 * @param superseded earlier readings' engine versions, oldest first
 */
public record KeptArticle(
    Reading reading,
    String readAt,
    String sha256,
    List<Custody> custody,
    List<Review> reviews,
    List<String> superseded) {

  public KeptArticle {
    custody = List.copyOf(custody);
    reviews = List.copyOf(reviews);
    superseded = List.copyOf(superseded);
  }

  /**
   * One way an article reached the ledger.
   *
   * @param origin file or address
   * @param capturedAt ISO 8601
   * @param originalSha256 of the bytes as they came
   * @param originalKept whether those bytes are in the ledger too
   */
  public record Custody(
      String origin, String capturedAt, String originalSha256, boolean originalKept) {}
}
