package org.rapporteur.ledger.regime;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rapporteur.ledger.Ledger;
import org.rapporteur.ledger.search.Query;
import org.rapporteur.reading.Article;
import org.rapporteur.reading.Published;
import org.rapporteur.reading.Reader;

/** Ceilings: what the ledger tells is added up, and said conditionally. */
class CapSumTest {

  @TempDir Path folder;

  private Ledger ledger;

  @BeforeEach
  void open() {
    ledger = Ledger.open(folder.resolve("ledger.db").toString());
  }

  @AfterEach
  void close() {
    ledger.close();
  }

  private void told(String publisher, String text) {
    ledger.keep(
        Reader.load()
            .read(
                Article.builder(publisher, text)
                    .publisher(publisher)
                    .published(Published.stated("2020-05-02"))
                    .build()));
    ledger.link();
  }

  private List<CapSum> sums(String paragraph) {
    List<CapSum> all = new ArrayList<>();
    new Check(Regimes.shipped())
        .each(
            ledger,
            Query.builder().limit(50),
            finding -> {
              if (finding.paragraph().id().equals(paragraph)) {
                all.addAll(finding.support().sums());
              }
            });
    return all.stream().distinct().toList();
  }

  @Test
  void aYearsDeliveriesAreAddedUpBesideTheCeiling() {
    told(
        "The Paper",
        "Russia delivered 300,000 barrels of diesel to North Korea in February 2020."
            + " China shipped 150,000 barrels of diesel to North Korea in March 2019."
            + " China sent 280,000 barrels of diesel to North Korea in January 2020.");
    List<CapSum> sums = sums("2397-5");
    assertThat(sums).hasSize(2);
    CapSum year = sums.stream().filter(sum -> sum.deliveries() == 2).findFirst().orElseThrow();
    assertThat(year.low()).isEqualTo(580_000);
    assertThat(year.high()).isEqualTo(580_000);
    assertThat(year.sentence())
        .startsWith(
            "If the 2 deliveries that the ledger has from 2020-01-01 to 2020-12-31 happened")
        .contains("add up to 580,000 barrels, above the ceiling of 500,000 barrels");
    assertThat(sums).anyMatch(sum -> sum.sentence().contains("150,000 barrels, not above"));
  }

  @Test
  void anotherAccountOfADeliveryIsNoOtherDelivery() {
    told(
        "The Paper",
        "Russia delivered 300,000 barrels of diesel to North Korea on 3 February 2020.");
    told(
        "The Post",
        "Nobody knows more. Russia delivered 300,000 barrels of diesel to North Korea on 3 February 2020.");
    assertThat(sums("2397-5"))
        .singleElement()
        .satisfies(
            sum -> {
              assertThat(sum.deliveries()).isEqualTo(1);
              assertThat(sum.claims()).isEqualTo(2);
              assertThat(sum.high()).isEqualTo(300_000);
            });
  }

  @Test
  void whatIsPlannedDeniedOrOfAnotherYearIsNotAdded() {
    told(
        "The Paper",
        "Russia delivered 300,000 barrels of diesel to North Korea in February 2020."
            + " Russia will deliver 400,000 barrels of diesel to North Korea in June 2020."
            + " China denied that it had sent 90,000 barrels of diesel to North Korea in March 2020.");
    assertThat(sums("2397-5")).isNotEmpty().allMatch(sum -> sum.low() == 300_000);
  }

  @Test
  void amountsOfTheOtherDimensionAreLeftAndSaidSo() {
    told(
        "The Paper",
        "China supplied 45,000 tonnes of crude oil to North Korea in January 2020."
            + " China supplied 1 million barrels of crude oil to North Korea in February 2020.");
    List<CapSum> sums = sums("2397-4");
    assertThat(sums).hasSize(2).allMatch(sum -> sum.left() == 1 && sum.deliveries() == 1);
    assertThat(sums)
        .anyMatch(sum -> sum.sentence().contains("45,000 tonnes, not above"))
        .allMatch(sum -> sum.sentence().contains("from 2019-12-22 to 2020-12-21"))
        .allMatch(sum -> sum.sentence().endsWith("1 claim could not be added."));
  }

  @Test
  void unitsOfOneDimensionAreTurnedIntoEachOther() {
    assertThat(Units.ratio("litre", "barrel"))
        .isCloseTo(1 / 158.987, org.assertj.core.data.Percentage.withPercentage(0.01));
    assertThat(Units.ratio("kilogram", "tonne")).isEqualTo(0.001);
    assertThat(Units.ratio("tonne", "barrel")).isNull();
    assertThat(Units.ratio("truck", "barrel")).isNull();
  }
}
