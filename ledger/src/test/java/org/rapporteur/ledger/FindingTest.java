package org.rapporteur.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.rapporteur.ledger.search.Query;
import org.rapporteur.reading.ClaimType;
import org.rapporteur.reading.Stance;

/** Searching: every filter, and pages that hold every claim once. */
class FindingTest extends LedgerContract {

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
