package org.rapporteur.desk.output;

import java.util.List;
import org.rapporteur.ledger.review.Review;
import org.rapporteur.reading.Claim;
import org.rapporteur.reading.Reading;

/** Shows readings one after the other. {@link #close()} ends the output. */
public interface ReadingSink extends AutoCloseable {

  /** Shows a reading of which nothing was decided yet. */
  default void show(Reading reading) {
    show(reading, List.of());
  }

  /**
   * Shows a reading and what people decided about its claims.
   *
   * @param reviews of any of its claims, the oldest first
   */
  void show(Reading reading, List<Review> reviews);

  @Override
  default void close() {}

  /** Those of one claim. */
  static List<Review> of(Claim claim, List<Review> reviews) {
    return reviews.stream().filter(review -> review.claim().equals(claim.id())).toList();
  }
}
