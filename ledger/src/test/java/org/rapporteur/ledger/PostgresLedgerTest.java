package org.rapporteur.ledger;

import java.sql.SQLException;

final class PostgresLedgerTest extends LedgerContract {

  @Override
  Ledger empty() throws SQLException {
    return Ledger.open(PostgresServer.freshDatabase(), NOON);
  }
}
