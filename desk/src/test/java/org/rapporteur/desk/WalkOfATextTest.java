package org.rapporteur.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rapporteur.desk.web.WebServer;
import org.rapporteur.ledger.Kept;
import org.rapporteur.ledger.KeptClaim;
import org.rapporteur.ledger.Ledger;
import org.rapporteur.reading.Article;
import org.rapporteur.reading.Aside;
import org.rapporteur.reading.Attribution;
import org.rapporteur.reading.Claim;
import org.rapporteur.reading.Entity;
import org.rapporteur.reading.Quantity;
import org.rapporteur.reading.Reader;
import org.rapporteur.reading.Reading;
import org.rapporteur.reading.frame.FrameMatch;
import org.rapporteur.reading.frame.FrameSet;
import org.rapporteur.reading.frame.Matcher;
import org.rapporteur.reading.language.Analyzer;
import org.rapporteur.reading.language.Document;
import org.rapporteur.reading.language.Sentence;
import org.rapporteur.reading.mention.MentionFinder;
import org.rapporteur.reading.mention.Mentions;
import org.rapporteur.reading.news.NewsOrNot;
import org.rapporteur.reading.quantity.QuantityFinder;
import org.rapporteur.reading.quantity.QuantityMention;
import org.rapporteur.reading.speech.SpeechFinder;
import org.rapporteur.reading.time.TimeFinder;
import org.rapporteur.reading.time.TimeMention;
import org.rapporteur.reading.world.World;
import org.rapporteur.sources.Found;
import org.rapporteur.sources.Sources;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

/**
 * Takes the text of docs/walk-of-a-text.md the way that the page tells: what each stage is shown to
 * hand on must be what it hands on, and every class and method that is named must be there.
 */
class WalkOfATextTest {

  private static final Path PAGE = Path.of("..", "docs", "walk-of-a-text.md");
  private static final Pattern BLOCK = Pattern.compile("(?ms)^```walk\n(.*?)^```$");
  private static final Pattern NAME =
      Pattern.compile("`((?:[a-z]+\\.)+[A-Z]\\w*)(?:\\.([a-z]\\w*))?`");

  @TempDir Path folder;

  private final List<String> stages = new ArrayList<>();

  @Test
  void everyStageHandsOnWhatThePageShows() throws Exception {
    List<String> shown =
        BLOCK.matcher(Files.readString(PAGE)).results().map(found -> found.group(1)).toList();
    Article article = article(shown.get(0));
    reading(article);
    ledgerAndPage(article);
    assertThat(String.join("---\n", stages))
        .as("what the program hands on now; where it is right, docs/walk-of-a-text.md is behind")
        .isEqualTo(String.join("---\n", shown.subList(1, shown.size())));
  }

  @Test
  void everyClassAndMethodThatIsNamedIsThere() throws Exception {
    SoftAssertions softly = new SoftAssertions();
    List<java.util.regex.MatchResult> names =
        NAME.matcher(Files.readString(PAGE)).results().toList();
    assertThat(names).hasSizeGreaterThan(20);
    for (java.util.regex.MatchResult name : names) {
      softly.assertThat(isThere(name.group(1), name.group(2))).as(name.group()).isTrue();
    }
    softly.assertAll();
  }

  private static boolean isThere(String type, String method) {
    try {
      Class<?> named = Class.forName("org.rapporteur." + type);
      return method == null
          || Stream.of(named.getDeclaredMethods()).anyMatch(m -> m.getName().equals(method));
    } catch (ClassNotFoundException e) {
      return false;
    }
  }

  private Article article(String file) throws Exception {
    Path page = Files.writeString(folder.resolve("trucks.txt"), file);
    List<Found.Text> texts = new ArrayList<>();
    try (Sources sources = new Sources(InputStream.nullInputStream())) {
      sources.read(page.toString(), found -> texts.add((Found.Text) found));
    }
    Article article = texts.get(0).article();
    stage(
        Stream.of(
            "ref        " + article.ref(),
            "title      " + article.title(),
            "published  " + (article.published() == null ? "" : article.published().edtf()),
            "original   " + texts.get(0).original().length + " bytes"));
    return article;
  }

  private void reading(Article article) {
    List<Aside> asides = NewsOrNot.shipped().asides(article);
    stage(asides.stream().map(a -> a.reason() + "  " + words(article.quote(a.span()))));
    Document document = Analyzer.shipped().analyse(article, asides);
    for (Sentence s : document.sentences()) {
      stage(
          Stream.iterate(0, t -> t < s.size(), t -> t + 1)
              .map(
                  t ->
                      "%-2d %-10s %-10s %-6s %-10s %s"
                          .formatted(
                              t,
                              s.form(t),
                              s.lemma(t),
                              s.upos(t),
                              s.relation(t),
                              s.head(t) < 0 ? "" : s.form(s.head(t)))
                          .stripTrailing()));
    }
    Mentions mentions = new MentionFinder(World.shipped()).find(document);
    stage(
        mentions.all().stream()
            .map(
                m ->
                    "%-32s %-12s %-14s %s"
                        .formatted(
                            article.quote(m.span()),
                            m.type(),
                            m.rule(),
                            m.entities().stream().map(Entity::id).collect(Collectors.joining(" ")))
                        .stripTrailing()));
    stage(
        new SpeechFinder()
            .find(document, mentions).statements().stream()
                .map(
                    said ->
                        (said.speaker() == null ? "?" : article.quote(said.speaker()))
                            + ": "
                            + article.quote(said.content().get(0))));
    stage(
        Stream.concat(
            new TimeFinder()
                .find(document).all().stream()
                    .map((TimeMention t) -> article.quote(t.span()) + "  " + t.edtf()),
            new QuantityFinder()
                .find(document).all().stream()
                    .map(QuantityMention::quantity)
                    .map(q -> article.quote(q.span()) + "  " + number(q))));
    Matcher matcher = new Matcher(FrameSet.shipped());
    List<String> matches = new ArrayList<>();
    for (Sentence s : document.sentences()) {
      for (FrameMatch match : matcher.match(s, mentions)) {
        matches.add(match.type() + "  " + s.form(match.head()) + "  " + match.frame());
        match
            .fillers()
            .forEach(
                f ->
                    matches.add(
                        "  %-10s %-18s %s".formatted(f.role(), article.quote(f.span()), f.rule())));
      }
    }
    stage(matches.stream());
    stage(Reader.load().read(article).claims().stream().flatMap(claim -> claim(article, claim)));
  }

  private static Stream<String> claim(Article article, Claim claim) {
    List<String> lines = new ArrayList<>();
    lines.add(claim.id() + "  " + claim.type() + "  " + claim.stance().word());
    claim
        .roles()
        .forEach(
            role ->
                lines.add(
                    "  %-10s %-18s %s"
                        .formatted(role.name(), article.quote(role.span()), role.rule())));
    lines.add("  quantity   " + number(claim.quantity()));
    lines.add("  when       " + claim.when().edtf() + "  " + claim.when().rule());
    for (Attribution source : claim.attribution()) {
      lines.add("  says       " + article.quote(source.span()));
    }
    return lines.stream();
  }

  private void ledgerAndPage(Article article) throws Exception {
    try (Ledger ledger = Ledger.open(folder.resolve("ledger.db").toString())) {
      Reading reading = Reader.load().read(article);
      Kept kept = ledger.keep(reading);
      ledger.link();
      KeptClaim claim = ledger.claim(reading.claims().get(0).id()).orElseThrow();
      stage(
          Stream.of(
              "new reading  " + kept.newReading(),
              "sentence     " + words(claim.sentence()),
              "engine       " + claim.engine()));
      try (WebServer server = WebServer.start(ledger, Reader.load(), 0)) {
        HttpRequest asked =
            HttpRequest.newBuilder(URI.create(server.address() + "api/claims?q=trucks")).build();
        String answer =
            HttpClient.newHttpClient().send(asked, HttpResponse.BodyHandlers.ofString()).body();
        JsonNode told = new ObjectMapper().readTree(answer).path("claims").path(0).path("claim");
        stage(Stream.of(told.path("quantity").toString()));
      }
    }
  }

  private static String number(Quantity q) {
    return "%s %.0f to %.0f %s".formatted(q.bound().word(), q.low(), q.high(), q.unit());
  }

  private static String words(String text) {
    return text.strip().replaceAll("\\s+", " ");
  }

  private void stage(Stream<String> lines) {
    stages.add(lines.map(line -> line + "\n").collect(Collectors.joining()));
  }
}
