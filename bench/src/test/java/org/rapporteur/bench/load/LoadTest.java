package org.rapporteur.bench.load;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rapporteur.ledger.Ledger;

/** {@code bench/load} in small: a real server, clients that ask, articles kept beside. */
class LoadTest {

  @TempDir Path folder;

  @Test
  void everyQuestionIsAnsweredAndNothingThatIsKeptIsLost() throws Exception {
    String file = folder.resolve("ledger.db").toString();
    try (Ledger ledger = Ledger.open(file)) {
      LedgerBench.fill(ledger, 60);
      ledger.link();
    }
    Load.Outcome outcome = new Load(file, 8, 4, 20).run();
    assertThat(outcome.failed()).as(outcome.text()).isZero();
    assertThat(outcome.answers()).as(outcome.text()).isGreaterThan(50);
    assertThat(outcome.kept()).as(outcome.text()).isPositive();
    assertThat(outcome.lost()).as(outcome.text()).isEmpty();
  }
}
