package org.rapporteur.sources.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rapporteur.reading.Article;
import org.rapporteur.reading.Aside;

/** What a page tells of its article, and the order and offsets of its text. */
class PageReaderTest {

  private static final URI AT = URI.create("https://example.org/news/1?x=2");
  private static final String PROSE =
      "<p>" + "The envoy left Oslo on Monday and said nothing. ".repeat(9) + "</p>";

  @Test
  void jsonLdTellsMoreThanMetaElementsAndThoseMoreThanMarkUp() {
    Article article = PageReader.read("broadsheet", null, Layouts.page("broadsheet"));
    assertThat(article.title()).isEqualTo("Halden keeps last coal station for two winters");
    assertThat(article.byline()).isEqualTo("Jo Hale");
    assertThat(article.publisher()).isEqualTo("The Lantern");
    assertThat(article.published().edtf()).isEqualTo("2024-06-21");
    assertThat(article.modified()).isEqualTo("2024-06-21");
    assertThat(article.url()).isEqualTo("https://lantern.example/world/2024/jun/21/halden-coal");

    Article drupal = PageReader.read("drupal", AT, Layouts.page("drupal"));
    assertThat(drupal.published().edtf()).isEqualTo("2024-06-06");
    assertThat(drupal.title()).isEqualTo("Halden to send minehunters to the strait");
    Article tabloid = PageReader.read("tabloid", null, Layouts.page("tabloid"));
    assertThat(tabloid.title()).isEqualTo("Home from Karsh: captain asks for herring");
    assertThat(tabloid.byline()).isEqualTo("Gus Marlow For Daily Anchor");
    assertThat(PageReader.read("magazine", null, Layouts.page("magazine")).byline())
        .isEqualTo("Ada Quist, Leo Brandt");
  }

  @Test
  void aCanonicalAddressIsAbsoluteAndNotTheFrontPage() {
    assertThat(url("<link rel=canonical href='/news/one'>"))
        .isEqualTo("https://example.org/news/one");
    assertThat(url("<link rel=canonical href='https://example.org/'>")).isEqualTo(AT.toString());
    assertThat(url("<link rel=canonical href='javascript:x'>")).isEqualTo(AT.toString());
    assertThat(url("")).isEqualTo(AT.toString());
  }

  private static String url(String head) {
    return PageReader.read("r", AT, "<head>" + head + "</head><body>" + PROSE).url();
  }

  @Test
  void textStandsInReadingOrderAndAsidesPointAtTheirWords() {
    for (String name : Layouts.NAMES) {
      Article article = PageReader.read(name, null, Layouts.page(name));
      int last = 0;
      for (String paragraph : Layouts.article(name).lines().toList()) {
        // The first letter may stand apart.
        int at = article.text().indexOf(paragraph.substring(1), last);
        assertThat(at).as("%s: %s", name, paragraph).isGreaterThanOrEqualTo(last);
        last = at;
      }
      int end = 0;
      for (Aside aside : article.asides()) {
        assertThat(aside.span().begin()).as(name).isGreaterThanOrEqualTo(end);
        assertThat(aside.span().of(article.text())).as(name).isNotBlank().doesNotContain("\n");
        end = aside.span().end();
      }
    }
  }

  @Test
  void aPageOfFewWordsIsItsArticle() {
    Article article =
        PageReader.read(
            "r", AT, "<body><article><p>Norway arrested two spies.</p></article></body>");
    assertThat(article.text()).isEqualTo("Norway arrested two spies.");
    assertThat(article.asides()).isEmpty();
  }

  @Test
  void hiddenWordsAreSetAside() {
    Article article =
        PageReader.read(
            "r",
            AT,
            "<article>" + PROSE + "<p style='display: none'>Norway surrendered.</p>" + PROSE);
    assertThat(article.asides())
        .extracting(aside -> aside.reason() + ": " + aside.span().of(article.text()))
        .contains("hidden: Norway surrendered.");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "2024-06-17T22:30:00-05:00|2024-06-17",
        "20240617T0800|2024-06-17",
        "Mon, 17 Jun 2024 08:00:00 +0200|2024-06-17",
        "June 17, 2024|2024-06-17",
        "17 September 2024 at 9|2024-09-17",
        "2024-02-30|",
        "yesterday|",
        "1718604000|"
      })
  void readsDatesInTheFormsPagesHaveThem(String stated, String day) {
    assertThat(StatedDate.day(stated)).isEqualTo(day);
  }

  @Test
  void survivesBrokenAndDeepJsonLd() {
    for (String json :
        new String[] {
          "{", "[[[[", "{\"@type\":\"NewsArticle\",\"articleBody\":7}", "[".repeat(100_000), "null"
        }) {
      String html = "<script type='application/ld+json'>" + json + "</script><article>" + PROSE;
      assertThat(PageReader.read("r", AT, html).text()).contains("envoy left Oslo");
    }
  }
}
