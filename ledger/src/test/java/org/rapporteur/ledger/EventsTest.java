package org.rapporteur.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.rapporteur.ledger.link.Event;
import org.rapporteur.ledger.link.Link;
import org.rapporteur.ledger.link.LinkKind;
import org.rapporteur.ledger.review.Review;
import org.rapporteur.ledger.search.Query;
import org.rapporteur.reading.ClaimType;
import org.rapporteur.reading.Reading;
import org.rapporteur.reading.Stance;

/** Accounts of one event, and plans without an outcome. */
class EventsTest extends LedgerContract {

  @Test
  void accountsOfOneEventStandSideBySideByOrigin() {
    ledger.keep(shells("e1", "One", "2024-01-02", "Orbis"));
    ledger.keep(shells("e2", "One", "2024-01-03", "Orbis"));
    ledger.keep(shells("e3", "Two", "2024-01-03", "Orbis"));
    assertThat(ledger.link()).isEqualTo(3);
    assertThat(ledger.link()).isZero();
    String claim = ledger.find(Query.words("e1")).claims().get(0).claim().id();
    Event event = ledger.compare(claim).orElseThrow();
    assertThat(event.accounts()).hasSize(3);
    assertThat(event.origins()).isEqualTo(2);
    assertThat(ledger.compare(claim, LocalDate.of(2024, 1, 2)).orElseThrow().accounts()).hasSize(1);
    assertThat(ledger.compare(claim, LocalDate.of(2024, 1, 1))).isEmpty();
    assertThat(event.links())
        .extracting(Link::kind)
        .containsExactlyInAnyOrder(LinkKind.REPEATS, LinkKind.CORROBORATES, LinkKind.CORROBORATES);
    String other = ledger.find(Query.words("e3")).claims().get(0).claim().id();
    ledger.review(claim, Review.Action.MERGE, "", other, "Ada", "");
    assertThat(ledger.links(other)).extracting(Link::rule).contains("person");
    Reading read =
        ledger.article(event.accounts().get(2).claim().article().id()).orElseThrow().reading();
    ledger.keep(again(read, "2"));
    ledger.link();
    assertThat(ledger.links(other)).extracting(Link::rule).contains("person");
    ledger.review(other, Review.Action.SPLIT, "", claim, "Ben", "");
    ledger.keep(read);
    ledger.link();
    assertThat(ledger.links(other)).noneMatch(link -> link.earlier().equals(claim));
  }

  @Test
  void plansWithoutAnOutcomeAreOverdue() {
    ledger.keep(
        Draft.of("o1", "One", "2024-01-02", "Rosa Lind will visit India on January 9.")
            .claim(ClaimType.CONSULT, "visit")
            .role("actor", "Rosa Lind", "Rosa Lind")
            .role("recipient", "India", "India")
            .when("2024-01-09", "January 9")
            .stance(Stance.PLANNED)
            .add()
            .build());
    ledger.link();
    assertThat(ledger.overdue(LocalDate.of(2024, 1, 9), 10)).isEmpty();
    assertThat(ledger.overdue(LocalDate.of(2024, 1, 10), 10)).hasSize(1);
    ledger.keep(
        Draft.of("o2", "Two", "2024-01-11", "Rosa Lind visited India on January 9.")
            .claim(ClaimType.CONSULT, "visited")
            .role("actor", "Rosa Lind", "Rosa Lind")
            .role("recipient", "India", "India")
            .when("2024-01-09", "January 9")
            .add()
            .build());
    ledger.link();
    assertThat(ledger.overdue(LocalDate.of(2024, 1, 12), 10)).isEmpty();
    assertThat(ledger.overdue(LocalDate.of(2024, 1, 10), 10)).hasSize(1);
  }
}
