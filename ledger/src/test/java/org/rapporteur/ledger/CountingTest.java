package org.rapporteur.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.rapporteur.ledger.entity.Dossier;
import org.rapporteur.ledger.entity.Dossiers;
import org.rapporteur.ledger.review.Review;
import org.rapporteur.ledger.search.Query;
import org.rapporteur.ledger.survey.Cell;
import org.rapporteur.ledger.survey.Chart;
import org.rapporteur.ledger.survey.Edge;
import org.rapporteur.ledger.survey.Layer;
import org.rapporteur.ledger.survey.Scope;
import org.rapporteur.ledger.survey.Spot;
import org.rapporteur.ledger.survey.Tally;
import org.rapporteur.reading.ClaimType;
import org.rapporteur.reading.Reading;
import org.rapporteur.reading.Stance;

/** Every figure of a drawing is the number of claims that its question finds, whatever happened. */
class CountingTest extends LedgerContract {

  private static final int MOST = 10_000;

  @Test
  void everyFigureIsTheNumberOfClaimsItsQuestionFinds() {
    long seed = System.nanoTime();
    Random random = new Random(seed);
    for (int i = 0; i < 9; i++) {
      ledger.keep(Samples.random(random, "r" + i));
    }
    ledger.keep(Samples.shipment());
    holds(
        "kept, seed " + seed,
        List.of(
            Query.builder(),
            Query.builder().stances(Set.of(Stance.ASSERTED, Stance.PLANNED)),
            Query.builder().types(Set.of(ClaimType.AID)),
            Query.builder().during("2024-06"),
            Query.builder().during("2024-05-20/2024-08-10"),
            Query.builder().asOf(LocalDate.of(2024, 6, 30)),
            Query.builder().words("sent")));
    Scope everything = Scope.of(Query.builder().build());
    assertThat(ledger.survey().network(everything, Layer.ACTS, true, MOST))
        .as("seed " + seed)
        .anyMatch(edge -> edge.from().id().equals("KP") && edge.to().id().equals("RU"));

    Reading more = Samples.random(random, "more");
    ledger.keep(more);
    ledger.keep(again(more, "2.0"));
    ledger.keep(again(Samples.shipment(), "2.0"));
    holds("kept more and read again, seed " + seed);

    List<KeptClaim> all = ledger.find(Query.builder().limit(MOST).build()).claims();
    for (int i = 0; i < all.size(); i += 7) {
      ledger.review(all.get(i).claim().id(), Review.Action.REJECT, "", "", "ada", "");
    }
    holds("rejected some, seed " + seed);
    ledger.review(all.get(0).claim().id(), Review.Action.ACCEPT, "", "", "ada", "");
    holds("took one back, seed " + seed);

    ledger.merge("KP", "RU", "ada", "");
    holds("merged, seed " + seed);
    ledger.split("RU", "ada", "");
    holds("split, seed " + seed);
  }

  private void holds(String when) {
    holds(when, List.of(Query.builder(), Query.builder().entity("RU")));
  }

  private void holds(String when, List<Query.Builder> queries) {
    for (Query.Builder query : queries) {
      Query asked = query.limit(MOST).build();
      String about = when + ": " + asked;
      int found = find(asked.again());
      Map<String, Tally> types = ledger.survey().types(Scope.of(asked));
      assertThat(types.values().stream().mapToLong(Tally::total).sum()).as(about).isEqualTo(found);
      for (String by : List.of("type", "stance", "actor")) {
        chart(about + " by " + by, asked, by, found);
      }
      network(about, asked);
      places(about, asked);
      pages(about, asked);
    }
    dossier(when, "RU", null);
    dossier(when, "KP", LocalDate.of(2024, 6, 30));
    pages(when, Query.builder().during("2024-05/2024-08").build());
    pages(when, Query.builder().entity("RU", "actor").entity("KP").build());
    pages(when, Query.builder().entity("RU", "source").build());
    pages(when, Query.builder().entity("KP").stances(Set.of(Stance.ASSERTED)).build());
  }

  /** The claims in memory and those of the database are the same, page by page. */
  private void pages(String about, Query asked) {
    String after = null;
    for (int page = 0; page == 0 || after != null && page < 4; page++) {
      Query part = asked.again().limit(3).after(after).build();
      Page found = ledger.find(part);
      Page held = ledger.survey().page(Scope.of(part));
      assertThat(ids(held)).as(about + " " + part).isEqualTo(ids(found));
      assertThat(held.next()).as(about + " " + part).isEqualTo(found.next());
      after = found.next();
    }
  }

  /** A dossier of the claims in memory is that of the database. */
  private void dossier(String about, String who, @Nullable LocalDate asOf) {
    Dossier found = ledger.dossier(who, asOf);
    Dossiers.Outline held = ledger.survey().dossier(who, asOf);
    assertThat(held.dossier())
        .as(about + " " + who)
        .usingRecursiveComparison()
        .ignoringFields("acts", "received", "statements")
        .isEqualTo(found);
    assertThat(List.copyOf(ledger.survey().claims(held.acts()).values()))
        .as(about + " " + who)
        .isEqualTo(found.acts());
    assertThat(List.copyOf(ledger.survey().claims(held.statements()).values()))
        .as(about + " " + who)
        .isEqualTo(found.statements());
  }

  private static List<String> ids(Page page) {
    return page.claims().stream().map(kept -> kept.claim().id()).toList();
  }

  private void chart(String about, Query asked, String by, int found) {
    Chart chart = ledger.survey().timeline(Scope.of(asked), by, null);
    long sum = 0;
    for (Cell cell : chart.cells()) {
      Query.Builder cells = asked.again();
      if (by.equals("actor")) {
        cells.entity(cell.row(), "actor");
      } else if (by.equals("type")) {
        cells.types(Set.of(ClaimType.valueOf(cell.row())));
      } else {
        cells.stances(Set.of(Stance.valueOf(cell.row().toUpperCase(Locale.ROOT))));
      }
      Scope scope = new Scope(cells.build(), cell.from(), cell.to());
      assertThat(ledger.survey().page(scope).claims())
          .as(about + " " + cell)
          .hasSize((int) cell.tally().total());
      sum += cell.tally().total();
    }
    if (!by.equals("actor")) {
      assertThat(sum).as(about).isEqualTo(found);
    }
  }

  private void network(String about, Query asked) {
    List<Edge> edges = ledger.survey().network(Scope.of(asked), Layer.ACTS, false, MOST);
    for (Edge edge : edges) {
      if (!edge.mutual()) {
        Query.Builder both =
            asked.again().entity(edge.from().id(), "actor").entity(edge.to().id(), "recipient");
        assertThat(edge.tally().total()).as(about + " " + edge).isEqualTo(find(both));
      }
    }
  }

  private void places(String about, Query asked) {
    for (Spot spot : ledger.survey().places(Scope.of(asked), MOST)) {
      Query.Builder there = asked.again().entity(spot.place().id(), "place");
      assertThat(spot.tally().total()).as(about + " " + spot).isEqualTo(find(there));
    }
  }

  private int find(Query.Builder query) {
    return ledger.find(query.build()).claims().size();
  }
}
