package org.rapporteur.ledger.regime;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.rapporteur.ledger.KeptClaim;
import org.rapporteur.reading.Stance;

/** Hand-written claims, each with what one paragraph makes of it. */
class CheckTableTest {

  private final Check check = new Check(Regimes.shipped());

  @ParameterizedTest(name = "{0}")
  @CsvFileSource(
      resources = "cases.csv",
      delimiter = '|',
      useHeadersInDisplayName = true,
      emptyValue = "")
  void paragraphsMakeOfClaimsWhatAPersonWrote(
      String name,
      String act,
      String stance,
      String giver,
      String receiver,
      String item,
      String when,
      String published,
      String paragraph,
      String expected) {
    KeptClaim claim =
        HandClaim.of(
            act,
            Stance.valueOf(stance.toUpperCase(Locale.ROOT)),
            text(giver),
            text(receiver),
            text(item),
            text(when),
            text(published));
    String[] rule = paragraph.split(" ");
    assertThat(Regimes.shipped().regime(rule[0]))
        .as("the regime %s", rule[0])
        .hasValueSatisfying(
            regime -> assertThat(regime.paragraphs()).anyMatch(each -> each.id().equals(rule[1])));
    String found =
        check.claim(claim, null).stream()
            .filter(
                finding ->
                    finding.regime().id().equals(rule[0])
                        && finding.paragraph().id().equals(rule[1]))
            .map(finding -> finding.fit().word())
            .findFirst()
            .orElse("outside");
    assertThat(found).as("%s: %s", name, claim.article().text()).isEqualTo(expected);
  }

  private static String text(String cell) {
    return cell == null || cell.equals("-") ? "" : cell;
  }
}
