package org.rapporteur.spark;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.net.URI;
import java.nio.channels.Channels;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.netpreserve.jwarc.HttpResponse;
import org.netpreserve.jwarc.MediaType;
import org.netpreserve.jwarc.WarcCompression;
import org.netpreserve.jwarc.WarcConversion;
import org.netpreserve.jwarc.WarcResponse;
import org.netpreserve.jwarc.WarcWriter;
import org.rapporteur.desk.parquet.TableWriter;
import org.rapporteur.reading.table.Column;
import org.rapporteur.reading.table.Row;

/** News of invented events in all forms that the job reads, sound and broken. */
final class Corpus {

  private static final String[] STATES = {
    "Norway", "Chile", "Ghana", "Peru", "Latvia", "Kenya", "Japan", "Malta", "Oman", "Sweden"
  };
  private static final String[] CITIES = {
    "Oslo", "Santiago", "Accra", "Lima", "Riga", "Nairobi", "Tokyo", "Valletta", "Muscat"
  };
  private static final String[] THINGS = {
    "trucks", "drones", "rifles", "tents", "radars", "helicopters", "patrol boats", "mortars"
  };
  private static final String[] PEOPLE = {
    "Kari Olsen", "Luis Rojas", "Ama Mensah", "Anna Berg", "Juris Ozols", "Peter Mwangi"
  };

  private Corpus() {}

  /** One article's fields. */
  record Piece(String id, LocalDate day, String text) {}

  /** Different articles, the same for each seed. */
  static List<Piece> articles(int count, long seed) {
    Random random = new Random(seed);
    List<Piece> articles = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      StringBuilder text = new StringBuilder();
      for (int sentence = 0; sentence < 9; sentence++) {
        text.append(sentence(random)).append(sentence % 3 == 2 ? "\n\n" : " ");
      }
      LocalDate day = LocalDate.of(2024, 5, 1).plusDays(random.nextInt(6));
      articles.add(new Piece("a" + seed + "-" + i, day, text.toString().strip()));
    }
    return articles;
  }

  private static String sentence(Random random) {
    String a = STATES[random.nextInt(STATES.length)];
    String b = STATES[random.nextInt(STATES.length)];
    String city = CITIES[random.nextInt(CITIES.length)];
    String thing = THINGS[random.nextInt(THINGS.length)];
    String person = PEOPLE[random.nextInt(PEOPLE.length)];
    int n = 2 + random.nextInt(900);
    return switch (random.nextInt(7)) {
      case 0 -> a + " sent " + n + " " + thing + " to " + b + ", officials in " + city + " said.";
      case 1 -> person + " said that " + n + " " + thing + " had reached " + city + ".";
      case 2 -> "Gunmen killed " + n + " people in " + city + " on Monday, according to " + b + ".";
      case 3 ->
          "“We will not sell " + n + " " + thing + " to " + a + ",” " + person + " told reporters.";
      case 4 -> a + " condemned " + b + " for the arrest of " + n + " fishermen near " + city + ".";
      case 5 ->
          "The president of " + a + " met " + person + " in " + city + " to discuss " + thing + ".";
      default ->
          "Police in " + city + " detained " + n + " protesters, " + person + " of " + b + " said.";
    };
  }

  /** One report as many papers print it: cut, with a line of their own before or behind it. */
  static List<Piece> wire(int copies) {
    List<String> body = List.of(articles(1, 4242).get(0).text().split("(?<=\\.)\\s+"));
    Random random = new Random(77);
    List<Piece> printed = new ArrayList<>();
    for (int i = 0; i < copies; i++) {
      int kept = body.size() - random.nextInt(2);
      String text =
          (random.nextBoolean() ? "This is what the Paper No " + i + " received today.\n\n" : "")
              + String.join(" ", body.subList(0, kept))
              + (random.nextBoolean() ? "\n\nRead " + i + " more in our weekend edition." : "");
      printed.add(new Piece("wire-" + i, LocalDate.of(2024, 5, 2).plusDays(i % 3), text));
    }
    return printed;
  }

  static void lines(Path file, List<Piece> articles) throws IOException {
    StringBuilder lines = new StringBuilder();
    for (Piece article : articles) {
      lines.append(
          "{\"id\":\"%s\",\"url\":\"https://lines.example/%s\",\"published\":\"%s\",\"text\":\"%s\"}\n"
              .formatted(
                  article.id(), article.id(), article.day(), article.text().replace("\n", "\\n")));
    }
    Files.writeString(file, lines);
  }

  static void archive(Path file, List<Piece> articles) throws IOException {
    try (OutputStream out = Files.newOutputStream(file);
        WarcWriter writer = new WarcWriter(Channels.newChannel(out), WarcCompression.GZIP)) {
      for (Piece article : articles) {
        String html =
            "<html><head><meta property='article:published_time' content='"
                + article.day()
                + "'></head><body><article><p>"
                + article.text().replace("\n\n", "</p><p>")
                + "</p></article></body></html>";
        byte[] body = html.getBytes(StandardCharsets.UTF_8);
        HttpResponse http =
            new HttpResponse.Builder(200, "OK").body(MediaType.HTML_UTF8, body).build();
        writer.write(
            new WarcResponse.Builder(URI.create("https://paper.example/" + article.id()))
                .date(Instant.parse("2024-05-20T00:00:00Z"))
                .body(http)
                .build());
      }
    }
  }

  /** Plain texts out of pages, as crawlers publish them (WET). */
  static void texts(Path file, List<Piece> articles) throws IOException {
    try (OutputStream out = Files.newOutputStream(file);
        WarcWriter writer = new WarcWriter(Channels.newChannel(out), WarcCompression.GZIP)) {
      for (Piece article : articles) {
        writer.write(
            new WarcConversion.Builder()
                .setHeader("WARC-Target-URI", "https://texts.example/" + article.id())
                .date(Instant.parse("2024-05-20T00:00:00Z"))
                .body(MediaType.PLAIN_TEXT, article.text().getBytes(StandardCharsets.UTF_8))
                .build());
      }
    }
  }

  static void table(Path file, List<Piece> articles) throws IOException {
    List<Column> columns =
        List.of("id", "date", "text").stream()
            .map(name -> new Column(name, Column.Kind.TEXT, List.of()))
            .toList();
    try (OutputStream out = Files.newOutputStream(file);
        TableWriter table = new TableWriter(out, "articles", columns)) {
      for (Piece article : articles) {
        table.write(new Row(List.of(article.id(), article.day().toString(), article.text())));
      }
    }
  }

  /** Files and lines that cannot be read. */
  static void broken(Path folder) throws IOException {
    Files.writeString(
        folder.resolve("broken.jsonl"),
        "not json\n{\"id\":\"no-text\"}\n{\"id\":\"huge\",\"text\":\""
            + "Norway sent. ".repeat(9000)
            + "\"}\n");
    Files.writeString(folder.resolve("broken.warc"), "This is no archive at all.\n");
    Files.writeString(folder.resolve("broken.parquet"), "PAR1 neither is this a table PAR1");
    Files.write(folder.resolve("broken.txt"), new byte[] {0, 1, 2, 3, 0, 0, 7});
    byte[] sound;
    Path whole = Files.createTempFile("whole", ".warc.gz");
    archive(whole, articles(3, 99));
    sound = Files.readAllBytes(whole);
    Files.delete(whole);
    Files.write(
        folder.resolve("cut.warc.gz"),
        new ByteArrayInputStream(sound).readNBytes(sound.length - 200));
  }
}
