package org.rapporteur.ledger.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rapporteur.ledger.Ledger;
import org.rapporteur.ledger.LedgerException;
import org.rapporteur.ledger.Samples;
import org.rapporteur.ledger.search.Query;

final class MigrationsTest {

  @TempDir Path folder;

  @Test
  void opensALedgerOfEachOlderVersion() throws Exception {
    for (int version = 0; version <= Migrations.newest(); version++) {
      Path file = folder.resolve("v" + version + ".db");
      Sqlite dialect = new Sqlite(file);
      try (Sql sql = dialect.connect(true)) {
        Migrations.run(dialect, sql, version);
        assertThat(dialect.version(sql)).isEqualTo(version);
      }
      try (Ledger ledger = Ledger.open(file.toString())) {
        assertThat(ledger.facts().schema()).isEqualTo(Migrations.newest());
        ledger.keep(Samples.shipment());
        assertThat(ledger.find(Query.words("shells")).claims()).hasSize(1);
      }
    }
  }

  @Test
  void refusesALedgerOfANewerVersion() throws Exception {
    Path file = folder.resolve("newer.db");
    Ledger.open(file.toString()).close();
    Sqlite dialect = new Sqlite(file);
    try (Sql sql = dialect.connect(true)) {
      dialect.setVersion(sql, Migrations.newest() + 1);
    }
    assertThatThrownBy(() -> Ledger.open(file.toString()))
        .isInstanceOf(LedgerException.class)
        .hasMessageContaining("newer Rapporteur")
        .hasMessageContaining(file.toString());
  }

  @Test
  void aBusyLedgerIsToldAfterWaiting() throws Exception {
    Path file = folder.resolve("busy.db");
    try (Connections one = new Connections(new Sqlite(file, 100));
        Connections other = new Connections(new Sqlite(file, 100))) {
      one.write(
          sql -> {
            assertThatThrownBy(() -> other.write(second -> 1))
                .isInstanceOf(LedgerException.class)
                .hasMessageContaining("being written by another process");
            assertThat(other.<Long>read(third -> third.number("SELECT count(*) FROM claim")))
                .isZero();
            return 0;
          });
    }
  }
}
