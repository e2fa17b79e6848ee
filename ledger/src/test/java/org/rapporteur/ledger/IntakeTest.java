package org.rapporteur.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.rapporteur.ledger.intake.Intake;
import org.rapporteur.ledger.intake.Mark;
import org.rapporteur.reading.Reading;

/** What is remembered of sources goes with what was read from them, or not at all. */
class IntakeTest extends LedgerContract {

  @Test
  void aBookmarkMovesWithTheArticleAndGoesAtTheEnd() {
    Intake intake = ledger.intake();
    assertThat(intake.bookmark("/a.warc")).isEmpty();
    Mark.Bookmark first = new Mark.Bookmark("/a.warc", "s", 1L << 40);
    ledger.keep(Samples.shipment(), Capture.of("/a.warc", NOON.instant()), first);
    assertThat(intake.bookmark("/a.warc")).contains(first);
    Mark.Bookmark second = new Mark.Bookmark("/a.warc", "t", 9);
    intake.note(second);
    assertThat(intake.bookmark("/a.warc")).contains(second);
    intake.finished("/a.warc");
    assertThat(intake.bookmark("/a.warc")).isEmpty();
  }

  @Test
  void withoutTheArticleThereIsNoBookmark() {
    Reading broken = again(Samples.shipment(), "nul \u0000 in a name");
    Mark.Bookmark mark = new Mark.Bookmark("/a.warc", "s", 5);
    if (store == Store.POSTGRESQL) {
      assertThatThrownBy(() -> ledger.keep(broken, Capture.of("/a.warc", NOON.instant()), mark))
          .isInstanceOf(LedgerException.class);
      assertThat(ledger.intake().bookmark("/a.warc")).isEmpty();
    }
  }

  @Test
  void feedsAndTheirEntriesAreRemembered() {
    Intake intake = ledger.intake();
    String url = "https://example.org/feed";
    intake.note(new Mark.Feed(url, "\"x\"", null, 1_900_000_000L, 0));
    intake.note(new Mark.Feed(url, null, "Mon, 01 Jan 2024 00:00:00 GMT", 1_900_000_100L, 2));
    assertThat(intake.feed(url))
        .contains(new Mark.Feed(url, null, "Mon, 01 Jan 2024 00:00:00 GMT", 1_900_000_100L, 2));
    intake.note(new Mark.Entry(url, "a", "1", 10));
    intake.note(new Mark.Entry(url, "b", "1", 20));
    intake.note(new Mark.Entry(url, "a", "2", 11));
    assertThat(intake.entries(url)).isEqualTo(Map.of("a", "2", "b", "1"));
    intake.forgetEntries(url, 20);
    assertThat(intake.entries(url)).isEqualTo(Map.of("b", "1"));
    assertThat(intake.entries("https://example.org/other")).isEmpty();
  }

  @Test
  void aTextIsKnownWhateverItsAddress() {
    Reading reading = Samples.shipment();
    assertThat(ledger.intake().holds(reading.article().text())).isFalse();
    ledger.keep(reading);
    assertThat(ledger.intake().holds(reading.article().text())).isTrue();
  }
}
