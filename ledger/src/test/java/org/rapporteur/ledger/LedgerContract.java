package org.rapporteur.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.rapporteur.ledger.search.Query;
import org.rapporteur.reading.Claim;
import org.rapporteur.reading.ClaimType;
import org.rapporteur.reading.Reading;
import org.rapporteur.reading.Stance;

/** What every ledger must do, wherever it lives. */
abstract class LedgerContract {

  static final Clock NOON = Clock.fixed(Instant.parse("2024-06-20T12:00:00Z"), ZoneOffset.UTC);

  Ledger ledger;

  /** An empty ledger. */
  abstract Ledger empty() throws Exception;

  @BeforeEach
  void open() throws Exception {
    ledger = empty();
  }

  @AfterEach
  void close() {
    ledger.close();
  }

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

  @Test
  void findsByWordsNamesAndFilters() {
    ledger.keep(Samples.shipment());
    assertFound(1, Query.words("shell"));
    assertFound(0, Query.words("\"million five\""));
    assertFound(1, Query.words("\"five million\""));
    assertFound(1, Query.words("lopez"));
    assertFound(0, Query.words("shells -russia"));
    assertFound(0, Query.words("?!"));
    assertFound(1, Query.builder().entity("KP", "actor").build());
    assertFound(0, Query.builder().entity("KP", "recipient").build());
    assertFound(1, Query.builder().entity("north korea").entity("Russia", "recipient").build());
    assertFound(1, Query.builder().entity("Ana Lopez").types(Set.of(ClaimType.CONSULT)).build());
    assertFound(1, Query.builder().entity("South Korea", "source").build());
    assertFound(1, Query.builder().entity("Vietnam", "country").build());
    assertFound(1, Query.builder().entity("hanoi", "place").build());
    assertFound(1, Query.builder().stances(Set.of(Stance.ESTIMATED)).build());
    assertFound(1, Query.builder().types(Set.of(ClaimType.AID)).modes(Set.of("arms")).build());
    assertFound(1, Query.builder().during("2024-06-18").build());
    assertFound(2, Query.builder().during("2024-06").build());
    assertFound(0, Query.builder().during("2023").build());
    assertFound(1, Query.builder().atLeast(4_900_000.0).build());
    assertFound(0, Query.builder().atLeast(5_000_001.0).build());
    assertFound(2, Query.builder().asOf(LocalDate.of(2024, 6, 17)).build());
    assertFound(0, Query.builder().asOf(LocalDate.of(2024, 6, 16)).build());
    assertFound(0, Query.builder().minConfidence(0.95).build());
    assertFound(2, Query.builder().article(Samples.shipment().article().id()).build());
    assertFound(0, Query.builder().entity("Nobody").build());
  }

  private void assertFound(int count, Query query) {
    assertThat(ledger.find(query).claims()).as("%s", query).hasSize(count);
  }

  @Test
  void pagesHoldEveryClaimOnceNewestFirst() {
    for (int i = 0; i < 25; i++) {
      String day = String.format("2024-03-%02d", 1 + (i * 7) % 25);
      ledger.keep(
          Draft.of("p" + i, "Paper", day, "China warned Japan in note " + i + ".")
              .claim(ClaimType.THREATEN, "warned")
              .role("actor", "China", "China")
              .role("recipient", "Japan", "Japan")
              .add()
              .build());
    }
    for (Query.Builder query :
        List.of(
            Query.builder(),
            Query.builder().words("warn"),
            Query.builder().entity("CN"),
            Query.builder().types(Set.of(ClaimType.THREATEN)).entity("JP", "recipient"))) {
      List<String> days = new ArrayList<>();
      Set<String> ids = new HashSet<>();
      String next = null;
      int pages = 0;
      do {
        Page page = ledger.find(query.limit(10).after(next).build());
        for (KeptClaim claim : page.claims()) {
          ids.add(claim.claim().id());
          days.add(java.util.Objects.requireNonNull(claim.article().published()).edtf());
        }
        next = page.next();
        pages++;
      } while (next != null);
      assertThat(pages).isEqualTo(3);
      assertThat(ids).hasSize(25);
      assertThat(days).isSortedAccordingTo(java.util.Comparator.reverseOrder());
    }
  }

  @Test
  void refusesAForeignCursor() {
    assertThatThrownBy(() -> ledger.find(Query.builder().after("?").build()))
        .isInstanceOf(LedgerException.class)
        .hasMessageContaining("Not a cursor");
  }
}
