package org.rapporteur.desk.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Each view's main task by keyboard alone: nothing here touches the mouse or sets the focus. */
@ExtendWith(OneDesk.class)
class KeyboardTest {

  private static final int FAR = 120;

  private final Desk desk;

  KeyboardTest(Desk desk) {
    this.desk = desk;
  }

  @Test
  void readsAndDecides() {
    Page page = desk.at("read");
    tabTo(page, "#text");
    page.keyboard().type("Malta recalled its envoy from Chad on Friday, its ministry said.");
    page.keyboard().press("Control+Enter");
    page.waitForSelector("#claims li");
    tabTo(page, "#claims .title");
    assertThat(page.locator("#article mark.lit").count()).isPositive();
    tabTo(page, "#claims .decide button");
    page.keyboard().press("Enter");
    page.waitForSelector("text=accept by");
    page.close();
  }

  @Test
  void searchesTheLedgerAndOpensTheWords() {
    Page page = desk.at("ledger");
    tabTo(page, "#f-q");
    page.keyboard().type("market");
    page.keyboard().press("Enter");
    page.waitForURL(url -> url.contains("q=market"));
    page.waitForSelector("#found li");
    tabTo(page, "nav[aria-label='By type'] a");
    page.keyboard().press("Enter");
    page.waitForURL(url -> url.contains("type="));
    page.waitForSelector("nav[aria-label='By type'] a[aria-current]");
    tabTo(page, "#found .title");
    page.keyboard().press("Enter");
    page.waitForSelector("#article mark.lit");
    page.close();
  }

  @Test
  void opensABarOfTheTimelineAndZooms() {
    Page page = desk.at("timeline");
    tabTo(page, "svg .figure");
    page.keyboard().press("ArrowRight");
    page.keyboard().press("Enter");
    page.waitForSelector("#drawer li.claim");
    assertThat(focused(page, "#drawer-close")).isTrue();
    page.keyboard().press("Escape");
    assertThat(focused(page, "svg .figure")).as("the focus goes back where it was").isTrue();
    page.keyboard().press("+");
    page.waitForURL(url -> url.contains("at="));
    page.waitForSelector("#wider");
    String near = page.url();
    page.keyboard().press("-");
    page.waitForURL(url -> !url.equals(near));
    page.close();
  }

  @Test
  void opensATieOfTheNetworkAndGoesToAName() {
    Page page = desk.at("network");
    tabTo(page, ".figure.edge");
    page.keyboard().press("Enter");
    page.waitForSelector("#drawer li.claim");
    page.keyboard().press("Escape");
    page.keyboard().press("End");
    page.keyboard().press("Enter");
    page.waitForURL(url -> url.contains("#who?id="));
    page.waitForSelector("#as-of");
    page.close();
  }

  @Test
  void movesTheMapThroughTime() {
    Page page = desk.at("map");
    tabTo(page, "#time");
    page.keyboard().press("End");
    page.waitForURL(url -> url.contains("at="));
    page.waitForSelector("#time:focus");
    page.keyboard().press("Home");
    page.waitForURL(url -> !url.contains("at="));
    page.waitForSelector("output:has-text('all time')");
    page.close();
  }

  @Test
  void opensAPlaceOfTheMap() {
    Page page = desk.at("map");
    tabTo(page, ".figure.spot");
    page.keyboard().press("Enter");
    page.waitForSelector("#drawer li.claim");
    page.close();
  }

  @Test
  void looksUpSomebodyAndReadsWhatTellsOfTheirKin() {
    Page page = desk.at("who");
    tabTo(page, "#name");
    page.keyboard().type("Anahit Terzian");
    page.keyboard().press("Enter");
    page.waitForSelector("section[aria-label=Kin]");
    tabTo(page, "section[aria-label=Kin] .figure");
    page.keyboard().press("Enter");
    page.waitForSelector("#drawer li.claim");
    page.close();
  }

  @Test
  void comparesAccountsAndGoesToTheWordsOfOne() {
    Page page = desk.at("compare");
    tabTo(page, ".pair a");
    page.keyboard().press("Enter");
    page.waitForSelector(".accounts");
    tabTo(page, "figure .figure");
    page.keyboard().press("ArrowDown");
    page.keyboard().press("Enter");
    page.waitForSelector("#article mark.lit");
    page.close();
  }

  @Test
  void checksOneRegimeAndOpensTheCaseFile() {
    Page page = desk.at("check");
    tabTo(page, "#findings summary");
    tabTo(page, "#findings .case a");
    Page file = page.waitForPopup(() -> page.keyboard().press("Enter"));
    assertThat(file.textContent("body")).contains("Case file");
    file.close();
    page.close();
  }

  /** Presses the tab key until the focus is on such an element, as a person would. */
  private static void tabTo(Page page, String selector) {
    for (int i = 0; i < FAR; i++) {
      page.keyboard().press("Tab");
      // Asked at once: between two questions the page may have drawn the element anew.
      Object seen = page.evaluate(SEEN, selector);
      if (seen != null) {
        assertThat(seen).as("the focus on " + selector + " is seen").isEqualTo(true);
        return;
      }
    }
    throw new AssertionError("no way by the tab key to " + selector);
  }

  /**
   * Whether the focused element is drawn otherwise than without the focus; null if it is another.
   */
  private static final String SEEN =
      "selector => { const e = document.activeElement; if (!e?.matches(selector)) return null;"
          + " const drawn = () => [e, ...e.querySelectorAll('*')].map(x => {"
          + " const s = getComputedStyle(x); return s.outline + s.stroke + s.fill; }).join();"
          + " const before = drawn(); e.blur(); const after = drawn();"
          + " e.focus({focusVisible: true}); return before !== after; }";

  private static boolean focused(Page page, String selector) {
    return (Boolean)
        page.evaluate("selector => !!document.activeElement?.matches(selector)", selector);
  }
}
