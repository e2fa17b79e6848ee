package org.rapporteur.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;
import org.rapporteur.ledger.search.Query;
import org.rapporteur.reading.ClaimType;
import org.rapporteur.reading.Reading;

/** What every ledger must do, wherever it lives: each test runs on every store. */
@ParameterizedClass(name = "{0}")
@EnumSource(LedgerContract.Store.class)
abstract class LedgerContract {

  /** Where a ledger can live. */
  enum Store {
    SQLITE,
    POSTGRESQL
  }

  static final Clock NOON = Clock.fixed(Instant.parse("2024-06-20T12:00:00Z"), ZoneOffset.UTC);

  @Parameter Store store;

  @TempDir Path folder;

  /** Empty at first. */
  Ledger ledger;

  @BeforeEach
  void open() throws SQLException {
    ledger =
        switch (store) {
          case SQLITE -> Ledger.open(folder.resolve("new/ledger.db").toString(), NOON);
          case POSTGRESQL -> Ledger.open(PostgresServer.freshDatabase(), NOON);
        };
  }

  @AfterEach
  void close() {
    if (ledger != null) {
      ledger.close();
    }
  }

  void assertFound(int count, Query query) {
    assertThat(ledger.find(query).claims()).as("%s", query).hasSize(count);
  }

  /** One report that somebody sent shells to Russia. */
  static Reading shells(String ref, String publisher, String day, String sender) {
    return Draft.of(ref, publisher, day, sender + " sent shells to Russia, and " + ref + " saw it.")
        .claim(ClaimType.AID, "sent")
        .mode("arms")
        .role("actor", sender, "ORGANISATION:" + sender)
        .role("recipient", "Russia", "Russia")
        .role("item", "shells", null)
        .add()
        .build();
  }

  /** The same reading as another version of the engine would make it. */
  static Reading again(Reading reading, String engine) {
    return new Reading(
        reading.article(),
        engine,
        reading.claims(),
        reading.statements(),
        reading.mentions(),
        reading.asides(),
        reading.unclaimed(),
        reading.problems());
  }
}
