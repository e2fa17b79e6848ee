package org.rapporteur.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.rapporteur.ledger.entity.Decision;
import org.rapporteur.ledger.entity.Dossier;
import org.rapporteur.ledger.entity.Suggestion;
import org.rapporteur.ledger.entity.TieKind;
import org.rapporteur.ledger.link.Link;
import org.rapporteur.ledger.link.LinkKind;
import org.rapporteur.ledger.search.Query;
import org.rapporteur.reading.ClaimType;

/** Names that may be one, what people decide about them, and dossiers. */
class EntitiesTest extends LedgerContract {

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
    for (LocalDate day : new LocalDate[] {null, LocalDate.of(2024, 3, 1)}) {
      Dossier whole = ledger.dossier("Ola Brandt", day);
      assertThat(ledger.ties("Ola Brandt", TieKind.OFFICE, day)).isEqualTo(whole.offices());
      assertThat(ledger.ties("Ola Brandt", TieKind.KIN, day)).isEqualTo(whole.kin());
      assertThat(ledger.ties("Ola Brandt", TieKind.MEMBERSHIP, day)).isEqualTo(whole.memberships());
    }
    assertThat(ledger.entity("ola brandt")).isEqualTo(now.entity());
    assertThatThrownBy(() -> ledger.dossier("Brandt", null))
        .isInstanceOf(LedgerException.class)
        .hasMessageContaining("means several");
  }
}
