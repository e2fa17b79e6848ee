package org.rapporteur.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.rapporteur.ledger.search.Query;
import org.rapporteur.reading.Claim;
import org.rapporteur.reading.Reading;

/** What is kept comes back as it was, once, with how it came. */
class KeepingTest extends LedgerContract {

  @Test
  void givesBackWhatWasKept() {
    long seed = 20240617;
    Random random = new Random(seed);
    for (int i = 0; i < 60; i++) {
      Reading reading = Samples.random(random, "ref" + i);
      ledger.keep(reading);
      KeptArticle kept = ledger.article(reading.article().id()).orElseThrow();
      assertThat(kept.reading()).as("seed %d, reading %d", seed, i).isEqualTo(reading);
      for (Claim claim : reading.claims()) {
        assertThat(ledger.claim(claim.id()).orElseThrow().claim()).isEqualTo(claim);
      }
    }
  }

  @Test
  void keepingAgainChangesNothing() {
    Reading reading = Samples.shipment();
    Kept first = ledger.keep(reading);
    Kept second = ledger.keep(reading);
    assertThat(first.newArticle()).isTrue();
    assertThat(first.newReading()).isTrue();
    assertThat(second).isEqualTo(new Kept(reading.article().id(), false, false, 2));
    assertThat(ledger.find(Query.builder().build()).claims()).hasSize(2);
    assertThat(ledger.article(reading.article().id()).orElseThrow().custody()).hasSize(1);
  }

  @Test
  void aNewerReadingSupersedesTheOlder() {
    Reading old = Samples.shipment();
    ledger.keep(old);
    Reading renewed =
        new Reading(
            old.article(),
            "2",
            old.claims().subList(0, 1),
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            List.of());
    ledger.keep(renewed);
    assertThat(ledger.find(Query.builder().build()).claims()).hasSize(1);
    assertThat(ledger.find(Query.words("Hanoi")).claims()).isEmpty();
    KeptArticle kept = ledger.article(old.article().id()).orElseThrow();
    assertThat(kept.reading()).isEqualTo(renewed);
    assertThat(kept.superseded()).containsExactly("1");
    KeptClaim gone = ledger.claim(old.claims().get(1).id()).orElseThrow();
    assertThat(gone.current()).isFalse();
    assertThat(gone.engine()).isEqualTo("1");
    assertThat(ledger.claim(old.claims().get(0).id()).orElseThrow().engine()).isEqualTo("2");
  }

  @Test
  void remembersHowAnArticleCame() {
    Reading reading = Samples.shipment();
    Instant at = Instant.parse("2024-06-19T08:00:00Z");
    ledger.keep(reading, new Capture("page.html", at, new byte[] {1, 2, 3}));
    ledger.keep(reading, Capture.of("feed", at.plusSeconds(60)));
    assertThat(ledger.article(reading.article().id()).orElseThrow().custody())
        .extracting(KeptArticle.Custody::origin, KeptArticle.Custody::originalKept)
        .containsExactly(
            org.assertj.core.groups.Tuple.tuple("page.html", true),
            org.assertj.core.groups.Tuple.tuple("feed", false));
  }
}
