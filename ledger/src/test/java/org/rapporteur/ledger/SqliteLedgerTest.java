package org.rapporteur.ledger;

import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;

final class SqliteLedgerTest extends LedgerContract {

  @TempDir Path folder;

  @Override
  Ledger empty() {
    return Ledger.open(folder.resolve("new/ledger.db").toString(), NOON);
  }
}
