package org.rapporteur.desk.web;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.options.ColorScheme;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.rapporteur.desk.command.RapporteurCommand;
import org.rapporteur.ledger.Ledger;
import org.rapporteur.reading.Reader;
import picocli.CommandLine;

/** A real browser before a real server with a real ledger, read from the sample articles. */
final class Desk implements AutoCloseable {

  private static final Path PICTURES = Path.of("target", "screenshots");
  private static final List<String> NAMES =
      List.of("chromium", "chromium-browser", "google-chrome");

  private final Ledger ledger;
  private final WebServer server;
  private final Playwright playwright;
  private final Browser browser;
  private final List<String> errors = new ArrayList<>();

  private Desk(Ledger ledger, Path chromium) throws IOException {
    this.ledger = ledger;
    this.server = WebServer.start(ledger, Reader.load(), 0);
    this.playwright = Playwright.create(offline());
    this.browser =
        playwright
            .chromium()
            .launch(
                new BrowserType.LaunchOptions()
                    .setExecutablePath(chromium)
                    .setArgs(
                        List.of(
                            "--no-sandbox", "--disable-gpu", "--disable-background-networking")));
    Files.createDirectories(PICTURES);
  }

  /** Playwright with the system's browser, fetching none. */
  static Playwright.CreateOptions offline() {
    return new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1"));
  }

  /** Where the system's Chromium is, if it is. */
  static Optional<Path> chromium() {
    String path = System.getenv().getOrDefault("PATH", "/usr/bin");
    return Stream.of(path.split(java.io.File.pathSeparator))
        .flatMap(folder -> NAMES.stream().map(name -> Path.of(folder, name)))
        .filter(Files::isExecutable)
        .findFirst();
  }

  /** Reads the samples as a person would, and opens the desk on what was read. */
  static Desk open(Path folder, Path chromium) throws IOException {
    String file = folder.resolve("ledger.db").toString();
    Path extra = folder.resolve("shells.txt");
    Files.writeString(
        extra,
        "Ship carried missiles, Japan says\n\nPublished 6 May 2024\n\n"
            + "TOKYO — North Korea shipped 40 ballistic missiles to Syria in April, Japan said on"
            + " Monday. Syria denied that it had received missiles from North Korea.\n");
    CommandLine line = RapporteurCommand.commandLine();
    line.setOut(new PrintWriter(Writer.nullWriter()));
    line.setErr(new PrintWriter(Writer.nullWriter()));
    int exit = line.execute("read", "--ledger", file, "../samples", extra.toString());
    if (exit != 0) {
      throw new IOException("the samples could not be read: exit " + exit);
    }
    Ledger ledger = Ledger.open(file);
    ledger.link();
    return new Desk(ledger, chromium);
  }

  /** A page of this width at a view; faults of its scripts are remembered. */
  Page at(String view, int width) {
    Page page = browser.newPage(new Browser.NewPageOptions().setViewportSize(width, 860));
    page.setDefaultTimeout(10_000);
    page.onConsoleMessage(
        message -> {
          if (message.type().equals("error")) {
            errors.add(view + ": " + message.text());
          }
        });
    page.onPageError(error -> errors.add(view + ": " + error));
    page.context()
        .onRequest(
            request -> {
              if (!request.url().startsWith(server.address())
                  && !request.url().startsWith("data:")) {
                errors.add(view + " calls " + request.url());
              }
            });
    page.navigate(server.address() + "#" + view);
    page.waitForSelector("#view h1");
    return page;
  }

  Page at(String view) {
    return at(view, 1280);
  }

  /** What went wrong since this was asked last. */
  List<String> takeErrors() {
    List<String> taken = List.copyOf(errors);
    errors.clear();
    return taken;
  }

  static void picture(Page page, String name) {
    page.screenshot(
        new Page.ScreenshotOptions().setPath(PICTURES.resolve(name + ".png")).setFullPage(false));
  }

  /** Serious and critical faults that axe finds, with where they are. */
  static Object faults(Page page) throws IOException {
    try (InputStream axe = Desk.class.getResourceAsStream("axe.min.js")) {
      page.evaluate(new String(axe.readAllBytes(), StandardCharsets.UTF_8));
    }
    return page.evaluate(
        "async () => (await axe.run(document, {resultTypes: ['violations']})).violations"
            + ".filter(v => v.impact === 'serious' || v.impact === 'critical')"
            + ".map(v => v.id + ': ' + v.nodes.slice(0, 3).map(n => n.target.join(' ')).join(', '))");
  }

  /** The same, in the light theme and in the dark one. */
  static List<Object> faultsInBothThemes(Page page) throws IOException {
    List<Object> found = new ArrayList<>();
    for (ColorScheme theme : List.of(ColorScheme.LIGHT, ColorScheme.DARK)) {
      page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(theme));
      for (Object fault : (List<?>) faults(page)) {
        found.add(theme + " " + fault);
      }
    }
    return found;
  }

  @Override
  public void close() {
    browser.close();
    playwright.close();
    server.close();
    ledger.close();
  }
}
