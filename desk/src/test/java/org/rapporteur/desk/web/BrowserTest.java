package org.rapporteur.desk.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Each view's main task, done as a person does it. Pictures are kept in target/screenshots. */
@ExtendWith(OneDesk.class)
class BrowserTest {

  private final Desk desk;

  BrowserTest(Desk desk) {
    this.desk = desk;
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
  void lightsTheClaimOfTheWordsUnderTheMouse() {
    Page page = desk.at("read");
    page.fill("#text", "Chad thanked Norway on Monday. Peru expelled two envoys of Chad.");
    page.press("#text", "Control+Enter");
    page.waitForSelector("#claims li");
    page.hover("#article mark.trigger:has-text('expelled')");
    assertThat(page.locator("#claims li.lit").count()).isEqualTo(1);
    assertThat(page.textContent("#claims li.lit .title")).contains("expelled");
    page.close();
  }

  @Test
  void noLateAnswerStandsForANewerQuestion() {
    Page page = desk.at("read");
    List<Route> held = new ArrayList<>();
    page.route(
        "**/api/read*",
        route -> {
          if (held.isEmpty()) {
            held.add(route);
          } else {
            route.resume();
          }
        });
    page.fill("#text", "Chad thanked Norway on Monday.");
    page.press("#text", "Control+Enter");
    page.waitForCondition(() -> !held.isEmpty());
    page.fill("#text", "Peru expelled two envoys of Chad.");
    page.press("#text", "Control+Enter");
    page.waitForSelector("#article mark.trigger:has-text('expelled')");
    page.waitForResponse("**/api/read*", () -> held.get(0).resume()).finished();
    page.evaluate("() => new Promise(done => setTimeout(done, 100))");
    assertThat(page.textContent("#article")).contains("expelled").doesNotContain("thanked");
    page.close();
  }

  @Test
  void asksForTheMapsShapesAgainAfterTheyWereRefused() {
    Page page = desk.at("read");
    int[] asked = {0};
    page.route(
        "**/vendor/world.json",
        route -> {
          if (asked[0]++ == 0) {
            route.fulfill(
                new Route.FulfillOptions()
                    .setStatus(503)
                    .setContentType("application/problem+json")
                    .setBody("{\"detail\":\"Ask again soon.\"}"));
          } else {
            route.resume();
          }
        });
    page.evaluate("location.hash = 'map'");
    page.waitForSelector("text=Ask again soon.");
    page.evaluate("location.hash = 'read'");
    page.waitForSelector("#text");
    page.evaluate("location.hash = 'map'");
    page.waitForSelector("#map .land");
    assertThat(asked[0]).isEqualTo(2);
    assertThat(desk.takeErrors()).allMatch(error -> error.contains("503"));
    page.close();
  }

  @Test
  void readsWhatIsDroppedAndKeepsItWhenSomebodyDecides() {
    Page page = desk.at("read");
    page.evaluate(
        "() => { const given = new DataTransfer(); given.items.add(new File(["
            + "'<html><script>document.title = 1</script><h1>Envoys out</h1>"
            + "<p>Chad expelled three envoys of Malta on Monday.</p></html>'],"
            + " 'page.html', {type: 'text/html'}));"
            + " document.querySelector('#text').dispatchEvent(new DragEvent('drop',"
            + " {bubbles: true, dataTransfer: given})); }");
    page.waitForSelector("#claims li");
    assertThat(page.inputValue("#text")).startsWith("Envoys out\n\nChad expelled");
    page.locator("#claims li").first().locator("text=Reject").click();
    page.waitForSelector("text=reject by");
    page.close();
  }

  @Test
  void opensACaseFileWithOneClick() {
    Page page = desk.at("check");
    page.waitForSelector("#findings .case");
    Page file = page.waitForPopup(() -> page.locator("#findings .case a").first().click());
    assertThat(file.textContent(".kicker")).isEqualTo("Case file · finding");
    assertThat(file.evaluate("getComputedStyle(document.querySelector('.tag')).borderRadius"))
        .as("its own style is let in")
        .isNotEqualTo("0px");
    Desk.picture(file, "case");
    file.close();
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
  void looksAPersonUp() throws IOException {
    Page page = desk.at("who");
    page.fill("#name", "Anahit Terzian");
    page.click("#who-form button");
    page.waitForSelector(".ties");
    assertThat(page.textContent("h1")).isEqualTo("Anahit Terzian");
    assertThat(page.textContent("section[aria-label=Kin]")).contains("Levon Sahakian");
    Desk.picture(page, "who");
    assertThat(page.locator("section[aria-label=Kin] .node.self").textContent())
        .contains("Anahit Terzian");
    assertThat(page.locator("section[aria-label=Kin] .edge").count()).isEqualTo(3);
    assertThat(Desk.faultsInBothThemes(page)).isEmpty();
    page.locator("section[aria-label=Kin] .edge").first().dispatchEvent("click");
    page.waitForSelector("#drawer li.claim");
    assertThat(Desk.faultsInBothThemes(page)).as("with the claims open").isEmpty();
    page.close();
  }

  @Test
  void comparesAccounts() throws IOException {
    Page page = desk.at("compare");
    page.waitForSelector(".pair a");
    page.locator(".pair a").first().click();
    page.waitForSelector(".accounts li");
    assertThat(page.locator(".accounts li").count()).isGreaterThan(1);
    assertThat(page.textContent(".verdict")).contains("independent origin");
    assertThat(page.locator("figure .figure .bar").count()).isGreaterThan(1);
    assertThat(Desk.faultsInBothThemes(page)).isEmpty();
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
    assertThat(Desk.faultsInBothThemes(page)).as(view).isEmpty();
    page.setViewportSize(390, 844);
    page.reload();
    page.waitForSelector("#view h1");
    Desk.picture(page, "phone-" + view.replaceAll("\\W.*", ""));
    assertThat((List<?>) Desk.faults(page)).as(view + " on a phone").isEmpty();
    Object wide = page.evaluate("document.documentElement.scrollWidth");
    assertThat(((Number) wide).intValue()).as(view + " is no wider than a phone").isLessThan(391);
    page.close();
  }

  @Test
  void aCaseFileIsAccessible() throws IOException {
    Page page = desk.at("check");
    page.waitForSelector("#findings .case a");
    String address = page.locator("#findings .case a").first().getAttribute("href");
    String html =
        String.valueOf(page.evaluate("async address => (await fetch(address)).text()", address));
    page.close();
    // Its own policy lets no script in, so it is looked at apart from it.
    Page file = page.context().browser().newPage();
    file.setContent(html);
    assertThat(file.title()).isNotEmpty();
    assertThat(file.locator("blockquote, q").count()).isPositive();
    Desk.picture(file, "case");
    assertThat(Desk.faultsInBothThemes(file)).isEmpty();
    file.close();
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
