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
import org.rapporteur.ledger.entity.Decision;
import org.rapporteur.ledger.entity.Dossier;
import org.rapporteur.ledger.entity.Suggestion;
import org.rapporteur.ledger.link.Event;
import org.rapporteur.ledger.link.Link;
import org.rapporteur.ledger.link.LinkKind;
import org.rapporteur.ledger.review.Review;
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

  private static Reading shells(String ref, String publisher, String day, String sender) {
    return Draft.of(ref, publisher, day, sender + " sent shells to Russia, and " + ref + " saw it.")
        .claim(ClaimType.AID, "sent")
        .mode("arms")
        .role("actor", sender, "ORGANISATION:" + sender)
        .role("recipient", "Russia", "Russia")
        .role("item", "shells", null)
        .add()
        .build();
  }

  @Test
  void mergesAreSuggestedDecidedAndRemembered() {
    ledger.keep(shells("m1", "One", "2024-01-02", "Shin Wonsik Group"));
    ledger.keep(shells("m2", "Two", "2024-01-03", "Shin Won-sik Group"));
    ledger.link();
    Suggestion suggestion = ledger.suggestions(10).get(0);
    assertThat(suggestion.one().name()).isEqualTo("Shin Wonsik Group");
    assertThat(suggestion.score()).isGreaterThan(0.9);
    assertThat(suggestion.reasons()).contains("the same letters");
    String one = suggestion.one().id();
    String other = suggestion.other().id();
    assertFound(1, Query.builder().entity(one).build());

    ledger.merge(one, other, "Ada", "same group");
    assertThat(ledger.suggestions(10)).isEmpty();
    assertFound(2, Query.builder().entity(one).build());
    assertFound(2, Query.builder().entity(other).types(Set.of(ClaimType.AID)).build());
    assertThat(ledger.decisions(5))
        .containsExactly(
            new Decision("merge", one, other, "Ada", "2024-06-20T12:00:00Z", "same group"));
    ledger.link();
    String claim = ledger.find(Query.builder().entity(one).build()).claims().get(0).claim().id();
    assertThat(ledger.links(claim)).extracting(Link::kind).containsExactly(LinkKind.CORROBORATES);
    // A name seen again later joins by the decision.
    ledger.keep(shells("m3", "Three", "2024-01-04", "Shin Won-sik Group"));
    assertFound(3, Query.builder().entity(one).build());

    ledger.split(other, "Ben", "");
    ledger.link();
    assertFound(1, Query.builder().entity(one).build());
    assertFound(2, Query.builder().entity(other).build());
    assertThat(ledger.suggestions(10)).isEmpty();
    assertThat(ledger.verify().differences()).isEmpty();
  }

  @Test
  void aRefusedMergeIsNotSuggestedAgain() {
    ledger.keep(shells("r1", "One", "2024-01-02", "Orbis Trading"));
    ledger.keep(shells("r2", "Two", "2024-01-03", "Orbis  Trading"));
    Suggestion suggestion = ledger.suggestions(10).get(0);
    ledger.refuse(suggestion.one().id(), suggestion.other().id(), "Ada", "two firms");
    assertThat(ledger.suggestions(10)).isEmpty();
    assertThatThrownBy(() -> ledger.merge("nobody", "none", "Ada", ""))
        .isInstanceOf(LedgerException.class)
        .hasMessageContaining("nobody");
  }

  @Test
  void initialsAndLoneLastNamesAreSuggestedToo() {
    ledger.keep(shells("i1", "One", "2024-01-02", "Northern Atom Safety Board"));
    ledger.keep(shells("i2", "Two", "2024-01-03", "NASB"));
    ledger.keep(shells("i3", "Two", "2024-01-03", "New Arms Supply Bureau"));
    assertThat(ledger.suggestions(10))
        .extracting(s -> s.one().name() + " = " + s.other().name())
        .containsExactly("NASB = New Arms Supply Bureau", "Northern Atom Safety Board = NASB");
    assertFound(1, Query.builder().entity("nasb").build());
  }

  @Test
  void aDossierGathersAndKnowsNoMoreThanWasKnownThen() {
    ledger.keep(
        Draft.of(
                "d1",
                "Paper",
                "2024-02-01",
                "Ola Brandt, defence minister of Germany, sister of Nils Brandt, warned Russia.")
            .claim(ClaimType.OFFICE, "defence minister")
            .role("person", "Ola Brandt", "Ola Brandt")
            .role("office", "defence minister", null)
            .role("organisation", "Germany", "Germany")
            .add()
            .claim(ClaimType.KIN, "sister")
            .role("person", "Ola Brandt", "Ola Brandt")
            .role("relative", "Nils Brandt", "Nils Brandt")
            .role("kin", "sister", null)
            .add()
            .claim(ClaimType.THREATEN, "warned")
            .role("actor", "Ola Brandt", "Ola Brandt")
            .role("recipient", "Russia", "Russia")
            .add()
            .build());
    ledger.keep(
        Draft.of("d2", "Paper", "2024-05-01", "Ola Brandt resigned as defence minister of Germany.")
            .claim(ClaimType.APPOINT, "resigned")
            .mode("resign")
            .role("person", "Ola Brandt", "Ola Brandt")
            .role("office", "defence minister", null)
            .role("organisation", "Germany", "Germany")
            .add()
            .build());
    Dossier now = ledger.dossier("ola brandt", null);
    assertThat(now.offices())
        .singleElement()
        .satisfies(
            tie -> {
              assertThat(tie.what()).isEqualTo("defence minister");
              assertThat(tie.other()).isEqualTo("Germany");
              assertThat(tie.firstReported()).isEqualTo("2024-02-01");
              assertThat(tie.ended()).isEqualTo("2024-05-01");
            });
    assertThat(now.kin()).extracting(Dossier.Tie::other).containsExactly("Nils Brandt");
    assertThat(now.actsByType()).containsEntry("THREATEN", 1L);
    assertThat(now.counterparts()).containsKeys("Germany", "Russia", "Nils Brandt");
    assertThat(now.seen()).containsEntry("Ola Brandt", 4L);
    Dossier then = ledger.dossier("Ola Brandt", LocalDate.of(2024, 3, 1));
    assertThat(then.offices()).singleElement().satisfies(t -> assertThat(t.ended()).isNull());
    assertThat(ledger.dossier("DE", null).offices()).hasSize(1);
    assertThatThrownBy(() -> ledger.dossier("Brandt", null))
        .isInstanceOf(LedgerException.class)
        .hasMessageContaining("means several");
  }

  @Test
  void reviewsCountAndSurviveANewerReading() {
    Reading old = Samples.shipment();
    ledger.keep(old);
    String shells = old.claims().get(0).id();
    String visit = old.claims().get(1).id();
    ledger.review(shells, Review.Action.ACCEPT, "", "", "Ada", "checked");
    ledger.review(visit, Review.Action.REJECT, "", "", "Ben", "a guess");
    ledger.keep(
        new Reading(
            old.article(),
            "2",
            old.claims(),
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            List.of()));
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
    ledger.keep(
        new Reading(
            read.article(),
            "2",
            read.claims(),
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            List.of()));
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
