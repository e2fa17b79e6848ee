package org.rapporteur.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.rapporteur.ledger.link.Event;
import org.rapporteur.ledger.link.Link;
import org.rapporteur.ledger.link.LinkKind;
import org.rapporteur.ledger.search.Query;
import org.rapporteur.reading.ClaimType;
import org.rapporteur.reading.Reading;

/** A wire story under two hundred mastheads is one origin; a report of somebody else is another. */
class WireStoryTest extends LedgerContract {

  private static final String LEAD = "Orbis sent shells to Russia, port records show.";

  private static final List<String> STORY =
      List.of(
          "The cargo left the quay at Tarbul before dawn on the second of January, harbour pilots"
              + " said, and was logged as machine parts bound for a buyer nobody could name.",
          "Three crates were weighed twice because the first figure did not fit the manifest, a"
              + " clerk at the customs house told reporters who asked to see the ledger.",
          "Satellite pictures taken that week show the vessel riding lower than it had on any"
              + " earlier call, which analysts took for a sign of dense and heavy freight.",
          "The company did not answer written questions, and its lawyer called the account a"
              + " misunderstanding that would be cleared up as soon as the papers were found.",
          "Officials in the capital declined to say whether an export licence had been asked for,"
              + " and a parliamentary committee wants to hear the harbour master next week.",
          "Trade figures for the quarter are due in March and may tell whether the shipment was a"
              + " single one or the latest of several that went the same way unnoticed.");

  @Test
  void twoHundredCopiesAreOneOriginHoweverTheyAreCut() {
    Random random = new Random(7);
    List<Reading> all = new ArrayList<>();
    for (int i = 0; i < 200; i++) {
      all.add(shells("copy" + i, "Paper " + i, copy(random, i)));
    }
    all.add(
        shells(
            "own",
            "Harbour Weekly",
            "Russia was the buyer of all the shells that Orbis sent from the northern quays."
                + " Our own correspondent counted the lorries at the northern gate, forty of them"
                + " in a night, and spoke to two drivers who had been told to carry farm tools."));
    all.add(
        shells(
            "other",
            "Coast Radio",
            "Dockers tell of a freighter full of artillery shells, which Orbis sent to Russia."
                + " A crane driver rang this station on Thursday to say that what he lifted was no"
                + " machine part, and sent a picture of a label with a calibre printed on it."));
    Collections.shuffle(all, random);
    all.forEach(ledger::keep);
    ledger.link();
    for (String ref : List.of("own", "copy0", "copy57", "copy199")) {
      Event event = ledger.compare(claim(ref)).orElseThrow();
      assertThat(event.origins()).as(ref).isEqualTo(3);
    }
    assertThat(ledger.links(claim("copy57")))
        .extracting(Link::kind)
        .contains(LinkKind.REPEATS)
        .doesNotContain(LinkKind.CONTRADICTS);
  }

  @Test
  void aLongerVersionJoinsCopiesThatShareTooLittleWithEachOther() {
    String first = String.join(" ", STORY.subList(0, 3));
    String last = String.join(" ", STORY.subList(3, 6));
    ledger.keep(shells("a", "One", LEAD + " " + first));
    ledger.keep(shells("b", "Two", LEAD + " " + last));
    ledger.link();
    assertThat(ledger.compare(claim("a")).orElseThrow().origins()).isEqualTo(2);
    ledger.keep(shells("c", "Three", LEAD + " " + first + " " + last));
    ledger.link();
    assertThat(ledger.compare(claim("a")).orElseThrow().origins()).isEqualTo(1);
    assertThat(ledger.links(claim("b"))).allMatch(link -> link.kind() == LinkKind.REPEATS);
  }

  /** As desks do: another first line, a paragraph cut from the end, a line of their own. */
  private static String copy(Random random, int number) {
    List<String> parts = new ArrayList<>(List.of(LEAD));
    parts.addAll(STORY.subList(0, 4 + random.nextInt(3)));
    if (random.nextBoolean()) {
      parts.add(1, "Readers of edition " + number + " may remember the quay from last summer.");
    }
    if (random.nextBoolean()) {
      parts.add("Additional reporting by the desk in town number " + number + ".");
    }
    return String.join(" ", parts);
  }

  private String claim(String ref) {
    return ledger.find(Query.builder().limit(500).build()).claims().stream()
        .filter(found -> found.article().ref().equals(ref))
        .findFirst()
        .orElseThrow()
        .claim()
        .id();
  }

  private static Reading shells(String ref, String publisher, String text) {
    return Draft.of(ref, publisher, "2024-01-03", text)
        .claim(ClaimType.AID, "sent")
        .mode("arms")
        .role("actor", "Orbis", "ORGANISATION:Orbis")
        .role("recipient", "Russia", "Russia")
        .role("item", "shells", null)
        .add()
        .build();
  }
}
