package org.rapporteur.sources;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is stated about an encoding, what was done, and what is read. */
class StatedCharsetTest {

  private static final String CZECH = "Ministryně zahraničí přijala velvyslance, řekl její úřad.";

  @ParameterizedTest
  @CsvSource({
    "text/html; charset=windows-1250, windows-1250",
    "text/html;charset=\"ISO-8859-2\", ISO-8859-2",
    "text/html; charset=iso-8859-1, UTF-8",
    "text/html; charset=windows-1250, UTF-8",
    "text/html; charset=no-such-thing, UTF-8",
    "text/html, UTF-8"
  })
  void theHeaderCountsWhereTheBytesBearItOut(String header, String done) {
    assertThat(PlainText.of(CZECH.getBytes(Charset.forName(done)), header)).contains(CZECH);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "<html><head><meta charset=windows-1250></head>",
        "<meta http-equiv='Content-Type' content='text/html; charset=windows-1250'>",
        "<?xml version='1.0' encoding='windows-1250'?><rss>"
      })
  void whatThePageItselfStatesCountsToo(String head) {
    String page = head + CZECH;
    assertThat(PlainText.of(page.getBytes(Charset.forName("windows-1250")), "text/html"))
        .contains(page);
  }
}
