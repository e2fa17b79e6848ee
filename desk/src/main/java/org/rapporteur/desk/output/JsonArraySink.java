package org.rapporteur.desk.output;

import java.io.PrintWriter;
import java.util.List;
import org.rapporteur.ledger.review.Review;
import org.rapporteur.reading.Claim;
import org.rapporteur.reading.Reading;
import org.rapporteur.reading.json.ClaimJson;

/** All claims as one JSON array. */
final class JsonArraySink implements ReadingSink {

  private final PrintWriter out;
  private String before = "[\n";

  JsonArraySink(PrintWriter out) {
    this.out = out;
  }

  @Override
  public void show(Reading reading, List<Review> reviews) {
    ClaimJson json = new ClaimJson(reading.article(), reading.engine());
    for (Claim claim : reading.claims()) {
      out.print(before);
      out.print(
          json.line(claim, more -> KeptClaimJson.reviews(more, ReadingSink.of(claim, reviews))));
      before = ",\n";
    }
  }

  @Override
  public void close() {
    out.print(before.equals("[\n") ? "[]\n" : "\n]\n");
  }
}
