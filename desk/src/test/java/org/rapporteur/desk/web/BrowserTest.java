package org.rapporteur.desk.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Each view's main task, done as a person does it. Pictures are kept in target/screenshots. */
class BrowserTest {

  @TempDir static Path folder;

  private static Desk desk;

  @BeforeAll
  static void open() throws IOException {
    Optional<Path> chromium = Desk.chromium();
    if (chromium.isEmpty()) {
      System.out.println("Browser tests are skipped: no chromium on the PATH.");
    }
    assumeTrue(chromium.isPresent(), "no chromium on the PATH");
    desk = Desk.open(folder, chromium.get());
  }

  @AfterAll
  static void close() {
    if (desk != null) {
      desk.close();
    }
  }

  @AfterEach
  void noScriptFailedAndNothingOutsideWasCalled() {
    assertThat(desk.errors()).isEmpty();
  }

  @Test
  void readsAnArticleAndLightsItsWords() throws IOException {
    Page page = desk.at("read");
    page.fill("#text", Files.readString(Path.of("../samples/arms-shipment.txt")));
    page.fill("#published", "2024-06-12");
    page.click("#read-form button[type=submit]");
    page.waitForSelector("#claims li");
    page.hover("#claims li:nth-child(2)");
    assertThat(page.locator("#article mark.lit").count()).isPositive();
    assertThat(page.textContent("#read-status")).contains("claims");
    assertThat(page.locator("#claims li.denied").count()).isPositive();
    Desk.picture(page, "read");
    page.close();
  }

  @Test
  void keepsAnArticleAndDecidesAboutAClaim() {
    Page page = desk.at("read");
    page.fill("#text", "Chad expelled two envoys of Peru on Monday, its foreign ministry said.");
    page.click("#keep");
    page.waitForSelector("#claims .decide");
    page.locator("#claims li").first().locator("text=Accept").click();
    page.waitForSelector("text=accept by");
    page.locator("#claims li").first().locator("summary").click();
    page.locator("#claims li").first().locator("select").selectOption("stance");
    page.locator("#claims li").first().locator("input").fill("alleged");
    page.locator("#claims li").first().locator("text=Save").click();
    page.waitForSelector("text=edit stance by");
    page.close();
  }

  @Test
  void searchesTheLedgerNarrowsByFacetAndFindsTheWords() {
    Page page = desk.at("ledger");
    page.fill("#f-q", "market");
    page.press("#f-q", "Enter");
    page.waitForURL(url -> url.contains("q=market"));
    page.waitForSelector("#find-status");
    page.waitForSelector("#found li");
    Desk.picture(page, "ledger");
    page.locator(".facets a", new Page.LocatorOptions().setHasText("assault")).first().click();
    page.waitForURL(url -> url.contains("type=ASSAULT"));
    page.waitForSelector(".facets a[aria-current]");
    assertThat(page.locator("#found .type").allTextContents()).containsOnly("assault");
    page.click("#save");
    assertThat(page.locator("nav[aria-label='Saved searches'] a").count()).isEqualTo(1);
    page.locator("#found .title").first().click();
    page.waitForSelector("#article mark.lit");
    assertThat(page.locator("#claims .chosen").count()).isEqualTo(1);
    page.close();
  }

  @Test
  void opensTheClaimsOfABarByKeyboardAlone() {
    Page page = desk.at("timeline?by=actor");
    page.locator("svg .figure").first().focus();
    page.keyboard().press("ArrowRight");
    page.keyboard().press("Enter");
    page.waitForSelector("#drawer li.claim");
    String said = page.locator("svg .figure").nth(1).getAttribute("aria-label");
    int claims = Integer.parseInt(said.replaceAll(".*: (\\d+) claims?:.*", "$1"));
    assertThat(page.locator("#drawer li.claim").count()).as(said).isEqualTo(claims);
    Desk.picture(page, "timeline");
    page.keyboard().press("Escape");
    assertThat(page.locator("#drawer").isVisible()).isFalse();
    page.locator("svg a.tick text").first().click();
    page.waitForURL(url -> url.contains("at="));
    page.waitForSelector("text=zoom out");
    page.close();
  }

  @Test
  void tellsStancesApartByShape() {
    Page page = desk.at("timeline?by=stance");
    for (String stance : List.of("asserted", "estimated", "planned", "denied")) {
      assertThat(page.locator(".legend .bar." + stance).count()).as(stance).isEqualTo(1);
    }
    String fills =
        String.valueOf(
            page.evaluate(
                "[...document.querySelectorAll('.legend .bar')].map(b => {const s ="
                    + " getComputedStyle(b); return s.fill + s.strokeDasharray;})"
                    + ".filter((v, i, all) => all.indexOf(v) === i).length"));
    assertThat(fills).isEqualTo("7");
    page.close();
  }

  @Test
  void opensTheClaimsOfATie() {
    Page page = desk.at("network");
    page.waitForSelector(".figure.edge");
    Desk.picture(page, "network");
    page.locator(".figure.edge").first().focus();
    page.keyboard().press("Enter");
    page.waitForSelector("#drawer li.claim");
    page.keyboard().press("Escape");
    page.click(".choices >> text=kin");
    page.waitForURL(url -> url.contains("layer=kin"));
    page.waitForSelector(".choices [aria-current]:has-text('kin')");
    page.waitForSelector(".figure.node.PERSON");
    page.close();
  }

  @Test
  void opensTheClaimsOfAPlaceAndMovesThroughTime() {
    Page page = desk.at("map");
    page.waitForSelector(".figure.spot");
    Desk.picture(page, "map");
    page.locator(".figure.spot").first().focus();
    page.keyboard().press("Enter");
    page.waitForSelector("#drawer li.claim");
    page.keyboard().press("Escape");
    page.focus("#time");
    page.keyboard().press("End");
    page.waitForURL(url -> url.contains("at="));
    page.close();
  }

  @Test
  void looksAPersonUp() {
    Page page = desk.at("who");
    page.fill("#name", "Anahit Terzian");
    page.click("#who-form button");
    page.waitForSelector(".ties");
    assertThat(page.textContent("h1")).isEqualTo("Anahit Terzian");
    assertThat(page.textContent("section[aria-label=Kin]")).contains("Levon Sahakian");
    Desk.picture(page, "who");
    page.locator("section[aria-label=Kin] button").first().click();
    page.waitForSelector("#drawer li.claim");
    page.close();
  }

  @Test
  void comparesAccounts() {
    Page page = desk.at("compare");
    page.waitForSelector(".pair a");
    page.locator(".pair a").first().click();
    page.waitForSelector(".accounts li");
    assertThat(page.locator(".accounts li").count()).isGreaterThan(1);
    assertThat(page.textContent(".verdict")).contains("independent origin");
    Desk.picture(page, "compare");
    page.close();
  }

  @Test
  void checksAgainstRules() {
    Page page = desk.at("check");
    page.waitForSelector("#findings .rule");
    assertThat(page.textContent("#findings")).contains("North Korea");
    assertThat(page.locator("#findings .origin a").count()).isPositive();
    Desk.picture(page, "check");
    page.close();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"read", "ledger", "timeline", "network", "map", "who?id=PE", "compare", "check"})
  void isAccessibleAndFitsAPhone(String view) throws IOException {
    Page page = desk.at(view);
    assertThat(Desk.faults(page)).as(view).asList().isEmpty();
    page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.DARK));
    assertThat(Desk.faults(page)).as(view + " dark").asList().isEmpty();
    page.setViewportSize(390, 844);
    page.reload();
    page.waitForSelector("#view h1");
    Desk.picture(page, "phone-" + view.replaceAll("\\W.*", ""));
    Object wide = page.evaluate("document.documentElement.scrollWidth");
    assertThat(((Number) wide).intValue()).as(view + " is no wider than a phone").isLessThan(391);
    page.close();
  }

  @Test
  void isSmall() throws IOException {
    long bytes = 0;
    for (String file : Assets.paths().values()) {
      try (var in = WebServer.class.getResourceAsStream(file);
          var out = new java.io.ByteArrayOutputStream();
          var zip = new java.util.zip.GZIPOutputStream(out)) {
        in.transferTo(zip);
        zip.finish();
        bytes += out.size();
      }
    }
    assertThat(bytes).isLessThan(500_000);
  }

  @Test
  void skipsToTheContentByKeyboard() {
    Page page = desk.at("ledger");
    page.keyboard().press("Tab");
    Locator skip = page.locator(".skip");
    assertThat(skip.evaluate("e => document.activeElement === e")).isEqualTo(true);
    page.close();
  }
}
