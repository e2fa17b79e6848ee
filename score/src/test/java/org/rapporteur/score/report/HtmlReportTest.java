package org.rapporteur.score.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rapporteur.reading.Reader;
import org.rapporteur.score.claims.ClaimsGold;

class HtmlReportTest {

  private static final String GOLD =
      """
      {"id":"a<1>","title":"Trucks & more","published":"2024-06-18",
      "text":"😀 Norway sent 40 trucks to Chad. Chad thanked Norway.",
      "claims":[
      {"type":"AID","sentence":"","begin":2,"end":33,"trigger":"sent","trigger_begin":9,"trigger_end":13,
      "stance":"planned","attribution":[],"roles":[{"role":"actor","text":"Norway","begin":2,"end":8,"entity":"Norway"}]},
      {"type":"PROTEST","sentence":"","begin":33,"end":53,"trigger":"Norway","trigger_begin":46,"trigger_end":52,
      "stance":"asserted","attribution":[],"roles":[]}]}
      """;

  @TempDir Path folder;

  @Test
  void marksEveryOutcomeBySignAndWord() throws IOException {
    String page = page(GOLD.replace("\n", ""));

    assertThat(page).contains("Trucks &amp; more", "a&lt;1&gt;").doesNotContain("a<1>");
    assertThat(page).contains("<mark class=\"wrong\"").contains("≠</span>sent</mark>");
    assertThat(page).contains("<mark class=\"missed\"").contains("○</span>Norway</mark>");
    assertThat(page).contains("<mark class=\"spurious\"").contains("+</span>thanked</mark>");
    assertThat(page)
        .contains("<tr class=\"differs\"><th>≠ stance</th><td>planned</td><td>asserted");
  }

  @Test
  void needsNothingElse() throws IOException {
    String page = page(GOLD.replace("\n", ""));

    assertThat(page)
        .doesNotContain("/*style*/", "<!--", "src=", "@import", "http:", "https:", "url(");
  }

  @Test
  void keepsAnyTextAsText() {
    long seed = 9;
    System.out.println("seed " + seed);
    Random random = new Random(seed);
    for (int i = 0; i < 500; i++) {
      StringBuilder text = new StringBuilder();
      for (int c = random.nextInt(40); c > 0; c--) {
        text.append((char) random.nextInt(random.nextBoolean() ? 128 : 0x10000));
      }
      String safe = Html.escaped(text.toString());
      assertThat(safe)
          .doesNotContain("<", ">", "\"")
          .doesNotContainPattern("&(?!amp;|lt;|gt;|quot;)");
    }
  }

  private String page(String gold) throws IOException {
    ClaimsGold articles =
        ClaimsGold.read(Files.writeString(folder.resolve("gold.jsonl"), gold + "\n"));
    return HtmlReport.of(articles.articles(), articles.score(Reader.load()::read));
  }
}
