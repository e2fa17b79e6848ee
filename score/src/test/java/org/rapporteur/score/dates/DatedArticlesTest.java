package org.rapporteur.score.dates;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rapporteur.reading.Reader;
import org.rapporteur.score.GoldKind;
import org.rapporteur.score.Measured;

class DatedArticlesTest {

  @Test
  void hidesTheDateAndJudgesTheAnswer(@TempDir Path folder) throws Exception {
    Path file = folder.resolve("articles.jsonl");
    Files.writeString(
        file,
        """
        {"id": "a", "date": "2019-09-10", "text": "Prime Minister Boris Johnson met Speaker John Bercow."}
        {"id": "b", "date": "2021-09-10", "text": "Prime Minister Boris Johnson wrote to Speaker John Bercow."}
        {"id": "c", "date": "2019-09-10", "text": "The minister met the mayor on Monday."}
        {"id": "d", "date": null, "text": "Prime Minister Boris Johnson met Speaker John Bercow."}
        """);
    assertThat(GoldKind.of(file)).isEqualTo(GoldKind.ARTICLES);

    Measured measured = DatedArticles.read(file).score(Reader.load()::read);

    assertThat(measured.figures().get("dated.articles")).isEqualTo(3);
    assertThat(measured.figures().get("dated.answered")).isEqualTo(2);
    assertThat(measured.figures().get("dated.right")).isEqualTo(1);
    assertThat(measured.figures().get("dated.precision")).isEqualTo(0.5);
    assertThat(measured.flaws()).hasSize(1);
    assertThat(measured.flaws().get(0).text()).contains("b of 2021-09-10");
  }
}
