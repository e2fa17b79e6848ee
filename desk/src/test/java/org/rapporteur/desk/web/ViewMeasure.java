package org.rapporteur.desk.web;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.CDPSession;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.sun.management.OperatingSystemMXBean;
import java.lang.management.ManagementFactory;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.rapporteur.ledger.Ledger;
import org.rapporteur.reading.Reader;

/**
 * Measures each view before a ledger: from the address to the finished drawing, and from one filter
 * to another.
 *
 * <pre>java -cp … org.rapporteur.desk.web.ViewMeasure LEDGER</pre>
 *
 * Prints time by the page's clock, and processor time of server and page, which other work on the
 * machine does not lengthen. {@code LedgerBench} in the ledger's tests fills a ledger; the names
 * are its.
 */
public final class ViewMeasure {

  private static final List<String> FIRST =
      List.of("read", "ledger", "timeline", "network", "map", "who", "compare", "check");

  private static final List<String> WARM =
      List.of("stance=possible", "type=SUPPORT", "entity=AD", "q=attacked", "during=2017");

  private static final Map<String, List<String>> THEN = new LinkedHashMap<>();

  static {
    List<String> filters =
        List.of("stance=planned", "type=AGREE", "entity=AB", "q=visited", "stance=asserted");
    for (String view : List.of("ledger", "timeline", "network", "map")) {
      THEN.put(view, filters);
    }
    THEN.put("timeline?by=actor", List.of("type=SUPPORT", "at=2018-01-01/2018-12-31", "entity=AA"));
    THEN.put("map?at=2015-01-01/2015-12-31", List.of("stance=denied", "type=CONSULT"));
    THEN.put("who", List.of("id=AB", "id=BA", "q=ta"));
    THEN.put("compare", List.of("kind=repeats", "kind=contradicts"));
    THEN.put("check", List.of("fit=within", "regime=un-north-korea"));
  }

  /** Milliseconds by the page's own clock from its address to the frame that shows the view. */
  private static final String DRAWN =
      """
      new Promise(done => {
        const shown = () => requestAnimationFrame(() => setTimeout(() => done(performance.now())));
        const look = () => document.querySelector('#view h1') ? shown() : setTimeout(look, 4);
        look();
      })""";

  /** Likewise from a change of the address to the frame that shows what it asks for. */
  private static final String REDRAWN =
      """
      hash => new Promise(done => {
        const begin = performance.now();
        const view = document.querySelector('#view');
        const seen = new MutationObserver(() => {
          seen.disconnect();
          requestAnimationFrame(() => setTimeout(() => done(performance.now() - begin)));
        });
        seen.observe(view, { childList: true });
        location.hash = hash;
      })""";

  private final Page page;
  private final CDPSession chrome;
  private final String base;

  private ViewMeasure(Page page, String base) {
    this.page = page;
    this.base = base;
    this.chrome = page.context().newCDPSession(page);
    JsonObject domain = new JsonObject();
    domain.addProperty("timeDomain", "threadTicks");
    chrome.send("Performance.enable", domain);
  }

  public static void main(String[] args) {
    try (Ledger ledger = Ledger.open(args[0]);
        WebServer server = WebServer.start(ledger, Reader.load(), 0);
        Playwright playwright = Playwright.create(Desk.offline());
        Browser browser =
            playwright
                .chromium()
                .launch(
                    new BrowserType.LaunchOptions()
                        .setExecutablePath(Desk.chromium().orElseThrow())
                        .setArgs(List.of("--no-sandbox", "--disable-gpu")))) {
      Page page = browser.newPage(new Browser.NewPageOptions().setViewportSize(1280, 860));
      page.setDefaultTimeout(60_000);
      ViewMeasure measure = new ViewMeasure(page, server.address());
      System.out.printf("%-52s %7s %11s %9s%n", "", "time ms", "server CPU", "page CPU");
      FIRST.forEach(view -> measure.view(view, true));
      for (String view : List.of("ledger", "timeline", "network", "map")) {
        WARM.forEach(filter -> measure.view(view + "?" + filter, false));
      }
      System.out.println("other filters, by a server and a page that have run a little:");
      THEN.forEach(
          (view, filters) -> {
            for (String filter : filters) {
              measure.view(view + (view.contains("?") ? "&" : "?") + filter, false);
            }
          });
    }
  }

  /** Goes to a view anew, or within the page, and waits until it has drawn. */
  private void view(String view, boolean anew) {
    if (anew) {
      page.navigate("about:blank");
      page.waitForTimeout(300);
    }
    double pageBegin = processTime();
    long serverBegin = serverTime();
    double millis;
    if (anew) {
      page.navigate(base + "#" + view);
      millis = ((Number) page.evaluate(DRAWN)).doubleValue();
    } else {
      millis = ((Number) page.evaluate(REDRAWN, view)).doubleValue();
    }
    double server = (serverTime() - serverBegin) / 1e6;
    System.out.printf(
        "%-5s %-46s %7.0f %11.0f %9.0f%n",
        anew ? "first" : "then", view, millis, server, (processTime() - pageBegin) * 1000);
  }

  private static long serverTime() {
    return ((OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean())
        .getProcessCpuTime();
  }

  private double processTime() {
    for (JsonElement metric : chrome.send("Performance.getMetrics").getAsJsonArray("metrics")) {
      if (metric.getAsJsonObject().get("name").getAsString().equals("ProcessTime")) {
        return metric.getAsJsonObject().get("value").getAsDouble();
      }
    }
    return 0;
  }
}
