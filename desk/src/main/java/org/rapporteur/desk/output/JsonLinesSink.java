package org.rapporteur.desk.output;

import java.io.PrintWriter;
import java.util.List;
import org.rapporteur.ledger.review.Review;
import org.rapporteur.reading.Claim;
import org.rapporteur.reading.Reading;
import org.rapporteur.reading.json.ClaimJson;

/** One claim a line, nothing else. */
final class JsonLinesSink implements ReadingSink {

  private final PrintWriter out;

  JsonLinesSink(PrintWriter out) {
    this.out = out;
  }

  @Override
  public void show(Reading reading, List<Review> reviews) {
    ClaimJson json = new ClaimJson(reading.article(), reading.engine());
    for (Claim claim : reading.claims()) {
      out.print(
          json.line(claim, more -> KeptClaimJson.reviews(more, ReadingSink.of(claim, reviews))));
      out.print('\n');
    }
  }
}
