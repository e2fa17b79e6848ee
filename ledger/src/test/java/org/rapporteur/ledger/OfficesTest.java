package org.rapporteur.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rapporteur.ledger.entity.Tenure;
import org.rapporteur.ledger.review.Review;
import org.rapporteur.reading.ClaimType;

/** Who held an office on a day, and by which claims. */
class OfficesTest extends LedgerContract {

  /** Two ministers: one told in reports of January and March, the other from June on. */
  private void twoMinisters() {
    office(
        "a", "2024-01-10", "Ola Brandt, the German defence minister, spoke.", "Ola Brandt", null);
    office(
        "b", "2024-03-10", "Defence minister Ola Brandt of Germany flew home.", "Ola Brandt", null);
    appointed("c", "2024-06-02", "Germany appointed Eva Klein as defence minister.", "Eva Klein");
    office("d", "2024-08-01", "Eva Klein, defense minister of Germany, spoke.", "Eva Klein", null);
    office(
        "e",
        "2024-08-02",
        "Former defence minister Ola Brandt of Germany wrote a book.",
        "Ola Brandt",
        "former");
    office(
        "f",
        "2024-02-02",
        "Lars Holm, deputy defence minister of Germany, spoke.",
        "Lars Holm",
        null);
  }

  @ParameterizedTest
  @CsvSource({
    "2023-12-31, ''",
    "2024-01-10, Ola Brandt told",
    "2024-02-15, Ola Brandt told",
    "2024-05-01, Ola Brandt",
    "2024-06-02, Eva Klein told",
    "2024-07-15, Eva Klein told",
    "2024-12-31, Eva Klein",
  })
  void changesHandsWhenClaimsTellIt(LocalDate day, String expected) {
    twoMinisters();
    assertThat(holders("defence minister", day, null)).isEqualTo(expected);
    assertThat(holders("Minister of Defense", day, null)).isEqualTo(expected);
  }

  @Test
  void knowsNoMoreThanWasKnownThen() {
    twoMinisters();
    LocalDate july = LocalDate.of(2024, 7, 1);
    assertThat(holders("defence minister", july, LocalDate.of(2024, 6, 1))).isEqualTo("Ola Brandt");
    assertThat(holders("defence minister", july, LocalDate.of(2024, 1, 1))).isEmpty();
  }

  @Test
  void aDeputyIsAnotherOffice() {
    twoMinisters();
    assertThat(holders("deputy defence minister", LocalDate.of(2024, 2, 2), null))
        .isEqualTo("Lars Holm told");
    assertThat(holders("minister", LocalDate.of(2024, 2, 2), null)).isEmpty();
  }

  @Test
  void namesTheClaimsAndForgetsTheRejected() {
    twoMinisters();
    List<Tenure> found =
        ledger.holders("defence minister", "Germany", LocalDate.of(2024, 2, 1), null);
    assertThat(found).hasSize(1);
    assertThat(found.get(0).since()).isEqualTo("2024-01-10");
    assertThat(found.get(0).claims()).hasSize(3);
    for (String claim : found.get(0).claims()) {
      ledger.review(claim, Review.Action.REJECT, "", "", "Ada", "");
    }
    assertThat(holders("defence minister", LocalDate.of(2024, 2, 1), null)).isEmpty();
  }

  private String holders(String office, LocalDate day, @Nullable LocalDate asOf) {
    return String.join(
        ", ",
        ledger.holders(office, "DE", day, asOf).stream()
            .map(t -> t.person().name() + (t.told() ? " told" : ""))
            .toList());
  }

  private void office(String ref, String day, String text, String person, @Nullable String mode) {
    String words = text.replaceFirst("(?i).*?((deputy )?defen[cs]e minister).*", "$1");
    Draft.ClaimDraft claim =
        Draft.of(ref, "Paper", day, text)
            .claim(ClaimType.OFFICE, words)
            .role("person", person, person)
            .role("office", words, null)
            .role("organisation", text.contains("German ") ? "German" : "Germany", "Germany");
    ledger.keep((mode == null ? claim : claim.mode(mode)).add().build());
  }

  private void appointed(String ref, String day, String text, String person) {
    ledger.keep(
        Draft.of(ref, "Paper", day, text)
            .claim(ClaimType.APPOINT, "appointed")
            .mode("appoint")
            .role("person", person, person)
            .role("office", "defence minister", null)
            .role("organisation", "Germany", "Germany")
            .add()
            .build());
  }
}
