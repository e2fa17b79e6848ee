package org.rapporteur.desk.casefile;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rapporteur.ledger.Ledger;
import org.rapporteur.ledger.regime.Regimes;
import org.rapporteur.ledger.search.Query;
import org.rapporteur.reading.Article;
import org.rapporteur.reading.Published;
import org.rapporteur.reading.Reader;

/** Who speaks for a party is no third party, however the words name them. */
class OriginTest {

  @TempDir Path folder;

  private Map<String, Origin.Standing> standings(String... texts) {
    try (Ledger ledger = Ledger.open(folder.resolve("ledger.db").toString())) {
      for (String text : texts) {
        ledger.keep(
            Reader.load()
                .read(
                    Article.builder("a" + text.hashCode(), text)
                        .publisher("The Paper")
                        .published(Published.stated("2024-05-10"))
                        .build()));
      }
      ledger.link();
      CaseFile file =
          new CaseAssembly(ledger, Regimes.shipped(), Instant.EPOCH)
              .ofQuery("all", "search", Query.builder(), 100);
      Map<String, Origin.Standing> all = new HashMap<>();
      Origin.of(file.claims(), new Sides(file.offices()))
          .forEach(origin -> all.put(origin.name(), origin.standing()));
      return all;
    }
  }

  @Test
  void aMinisterSpeaksForTheState() {
    assertThat(
            standings(
                "Norway has sent 400 trucks to Chad, Norwegian Foreign Minister Kari Olsen said."))
        .containsEntry("Kari Olsen", Origin.Standing.SPOKESMAN);
  }

  /** The words are only a name: the office is known from another article. */
  @Test
  void whoHoldsAnOfficeIsRememberedFromAnotherArticle() {
    assertThat(
            standings(
                "Norwegian Foreign Minister Kari Olsen opened a bridge in Bergen.",
                "Norway has sent 400 trucks to Chad, Kari Olsen said."))
        .containsEntry("Kari Olsen", Origin.Standing.SPOKESMAN);
  }

  @Test
  void aMinistryAndAnArmySpeakForTheirStates() {
    assertThat(
            standings(
                "Chad received 30 trucks from Norway on 4 May 2024, a spokesman for the Norwegian"
                    + " defence ministry said.",
                "Iran sent drones to Sudan, a Sudanese army spokesman said."))
        .containsValues(Origin.Standing.SPOKESMAN)
        .doesNotContainValue(Origin.Standing.THIRD_PARTY);
  }

  @Test
  void aForeignMinisterOfAThirdStateIsAThirdParty() {
    assertThat(
            standings(
                "Norway has sent 400 trucks to Chad, Peruvian Foreign Minister Ana Rojas said."))
        .containsEntry("Ana Rojas", Origin.Standing.THIRD_PARTY);
  }

  /**
   * An armed group's spokesman speaks for the group, the state's government against it does not.
   */
  @Test
  void aGroupsSpokesmanSpeaksForTheGroup() {
    assertThat(
            standings(
                "A Houthi spokesman, Yahya al-Qasim, denied that the Houthis had attacked the market"
                    + " in Taiz on 3 May 2024.",
                "The Houthis attacked the market in Taiz on 3 May 2024, Yemen said."))
        .containsEntry("Yahya al-Qasim", Origin.Standing.SPOKESMAN);
  }

  @Test
  void theStateItselfIsAParty() {
    assertThat(standings("Iran denied that it had sent drones to Sudan."))
        .containsEntry("Iran", Origin.Standing.PARTY);
  }
}
