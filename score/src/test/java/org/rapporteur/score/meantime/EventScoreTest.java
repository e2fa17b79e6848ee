package org.rapporteur.score.meantime;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rapporteur.reading.Reader;
import org.rapporteur.score.Measured;

class EventScoreTest {

  @TempDir Path folder;

  @Test
  void joinsTokensAndFindsEventsAtTheirFirstWord() {
    MeantimeGold.Marked marked =
        MeantimeGold.marked(
            "a.xml", document("Norway visited Chad", event("2", "CERTAIN", "POS", "NON_FUTURE")));

    assertThat(marked.article().text()).isEqualTo("Norway visited Chad");
    assertThat(marked.events())
        .singleElement()
        .satisfies(event -> assertThat(event.offset()).isEqualTo(7));
  }

  @Test
  void judgesEventsBesideTheCommonestValue() throws IOException {
    Files.writeString(
        folder.resolve("a.xml"),
        document("Norway visited Chad on Monday .", event("2", "CERTAIN", "POS", "NON_FUTURE")));
    Files.writeString(
        folder.resolve("b.xml"),
        document("Norway will visit Chad on Monday .", event("3", "CERTAIN", "POS", "FUTURE")));

    Measured measured = EventScore.score(folder, Reader.load());

    assertThat(measured.figures().get("events.marked")).isEqualTo(2);
    assertThat(measured.figures().get("events.time")).isEqualTo(1);
    assertThat(measured.figures().get("events.time.majority")).isEqualTo(0.5);
    assertThat(measured.figures().get("events.polarity")).isEqualTo(1);
  }

  private static String document(String words, String event) {
    StringBuilder xml = new StringBuilder("<Document doc_id=\"1\">\n");
    int id = 1;
    for (String word : words.split(" ")) {
      xml.append("<token sentence=\"0\" t_id=\"%d\">%s</token>\n".formatted(id++, word));
    }
    return xml + event + "</Document>";
  }

  private static String event(String token, String certainty, String polarity, String time) {
    return """
        <EVENT_MENTION certainty="%s" m_id="9" polarity="%s" time="%s">
        <token_anchor t_id="%s"/></EVENT_MENTION>
        """
        .formatted(certainty, polarity, time, token);
  }
}
