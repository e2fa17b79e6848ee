package org.rapporteur.desk.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Every figure leads to its words: one click lists the claims that it counts, as many as it says,
 * each with its sentence; a second shows the words marked in their article.
 */
@ExtendWith(OneDesk.class)
class WordsTest {

  private static final int TRIED = 14;
  private static final int PAGE = 25;
  private static final Pattern CLAIMS = Pattern.compile("([\\d,]+) claims?\\b");

  private final Desk desk;

  WordsTest(Desk desk) {
    this.desk = desk;
  }

  @ParameterizedTest
  @CsvSource({
    "timeline, svg g.figure",
    "timeline?by=actor, svg g.figure",
    "timeline?by=stance, svg g.figure",
    "network, .figure.edge",
    "network?layer=kin, .figure.edge",
    "network?layer=office, .figure.edge",
    "network?layer=member, .figure.edge",
    "map, .figure.spot",
    "map, .figure.edge",
    "who?id=PE, .drawn button",
    "who?id=Anahit Terzian, .ties button",
    "who?id=Anahit Terzian, .ties .edge"
  })
  void ofAFigure(String view, String figures) {
    Page page = desk.at(view);
    page.waitForSelector("#view section");
    Locator all = page.locator(figures);
    assertThat(all.count()).as(view + " " + figures).isPositive();
    for (int i = 0; i < Math.min(TRIED, all.count()); i++) {
      String label = all.nth(i).getAttribute("aria-label");
      String said = String.valueOf(label == null ? all.nth(i).getAttribute("title") : label);
      all.nth(i).dispatchEvent("click");
      page.waitForSelector("#drawer li.claim blockquote");
      page.waitForCondition(
          () -> !page.textContent("#drawer-body").startsWith("Looking"),
          new Page.WaitForConditionOptions().setTimeout(8000));
      Matcher claims = CLAIMS.matcher(said);
      if (claims.find()) {
        int counted = Integer.parseInt(claims.group(1).replace(",", ""));
        assertThat(page.locator("#drawer li.claim").count())
            .as(view + " " + said)
            .isEqualTo(Math.min(PAGE, counted));
      }
      page.click("#drawer-close");
    }
    all.first().dispatchEvent("click");
    page.locator("#drawer li.claim .title").first().click();
    page.waitForSelector("#article mark.lit");
    page.close();
  }

  @Test
  void ofAFacet() {
    Page page = desk.at("ledger");
    Locator facet = page.locator("nav[aria-label='By type'] a").first();
    String said = facet.locator(".n").textContent();
    facet.click();
    page.waitForSelector(".facets a[aria-current]");
    assertThat(page.textContent("#find-status")).startsWith(said + " claim");
    page.locator("#found .title").first().click();
    page.waitForSelector("#article mark.lit");
    page.close();
  }

  @Test
  void ofAnInterval() {
    Page page = desk.at("compare");
    page.locator(".pair a").first().click();
    page.waitForSelector("figure .figure");
    page.locator("figure .figure").nth(1).dispatchEvent("click");
    page.waitForSelector("#article mark.lit");
    assertThat(page.locator("#claims .chosen").count()).isEqualTo(1);
    page.close();
  }

  @Test
  void ofAFinding() {
    Page page = desk.at("check");
    Locator finding = page.locator("#findings > li").first();
    assertThat(finding.locator("blockquote mark.trigger").count()).isPositive();
    finding.locator(".origin a").first().click();
    page.waitForSelector("#article mark.lit");
    page.close();
  }
}
