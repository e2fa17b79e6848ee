package org.rapporteur.ledger;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.PrintWriter;
import java.io.StringWriter;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A ledger that cannot be opened is told of without its password. */
class PlaceTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "postgresql://quill7:s3cret@localhost:1/db",
        "postgresql://quill7:s3c%ret@localhost:1/db",
        "postgresql://quill7:s3c ret@localhost:1/db",
        "postgresql://quill7:s3cret@localhost:port/db",
        "postgresql://quill7:s3cret@no_such_host:1/db",
        "jdbc:postgresql://localhost:1/db?user=quill7&password=s3cret",
        "mysql://quill7:s3cret@localhost/db",
      })
  void noMessageShowsThePassword(String place) {
    assertThatThrownBy(() -> Ledger.open(place).close())
        .isInstanceOf(LedgerException.class)
        .satisfies(
            fault -> {
              StringWriter all = new StringWriter();
              fault.printStackTrace(new PrintWriter(all));
              Assertions.assertThat(all.toString()).doesNotContain("s3c").doesNotContain("quill7");
            });
  }
}
