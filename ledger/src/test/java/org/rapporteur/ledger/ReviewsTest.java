package org.rapporteur.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.rapporteur.ledger.review.Review;
import org.rapporteur.ledger.search.Query;
import org.rapporteur.reading.Reading;

/** What people decide about claims counts and lasts. */
class ReviewsTest extends LedgerContract {

  @Test
  void reviewsCountAndSurviveANewerReading() {
    Reading old = Samples.shipment();
    ledger.keep(old);
    String shells = old.claims().get(0).id();
    String visit = old.claims().get(1).id();
    ledger.review(shells, Review.Action.ACCEPT, "", "", "Ada", "checked");
    ledger.review(visit, Review.Action.REJECT, "", "", "Ben", "a guess");
    ledger.keep(again(old, "2"));
    assertFound(1, Query.builder().build());
    assertFound(1, Query.builder().acceptedOnly(true).build());
    assertFound(0, Query.words("Hanoi"));
    assertThat(ledger.claim(visit)).isPresent();
    assertThat(ledger.reviews(visit))
        .containsExactly(
            new Review(
                visit, Review.Action.REJECT, "", "", "Ben", "2024-06-20T12:00:00Z", "a guess"));
    ledger.review(visit, Review.Action.EDIT, "when", "2024-06-11", "Ada", "");
    assertFound(2, Query.builder().acceptedOnly(true).build());
    assertThatThrownBy(() -> ledger.review(visit, Review.Action.EDIT, "colour", "", "Ada", ""))
        .isInstanceOf(LedgerException.class)
        .hasMessageContaining("no field colour");
    assertThat(ledger.reviews(visit)).hasSize(2);
  }
}
