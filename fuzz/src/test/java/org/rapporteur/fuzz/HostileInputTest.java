package org.rapporteur.fuzz;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.RandomAccessFile;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.rapporteur.ledger.regime.RegimeFaultException;
import org.rapporteur.ledger.regime.Regimes;
import org.rapporteur.reading.Article;
import org.rapporteur.reading.Claim;
import org.rapporteur.reading.Reader;
import org.rapporteur.reading.Reading;
import org.rapporteur.sources.Found;
import org.rapporteur.sources.Sources;
import org.rapporteur.sources.feed.FeedReader;

/**
 * Inputs made to exhaust memory, stack or patience, or to reach beyond their place. This test's
 * process has less heap (see pom.xml) than each of the large inputs unfolds to.
 */
@Timeout(240)
class HostileInputTest {

  private static final String TEXT =
      "Norway sent 40 trucks to Chad on 3 May 2021, its minister said.";
  private static final long GIGABYTE = 1L << 30;

  @TempDir Path folder;

  private List<Found> found(Path file) {
    return Sound.found(new Sources(InputStream.nullInputStream()), file.toString());
  }

  private static List<Found> found(byte[] standardInput) {
    return Sound.found(new Sources(new ByteArrayInputStream(standardInput)), "-");
  }

  private static List<String> texts(List<Found> all) {
    return all.stream()
        .filter(Found.Text.class::isInstance)
        .map(found -> ((Found.Text) found).article().text())
        .toList();
  }

  @Test
  void aLineOfAGigabyteCostsNoMemoryAndTheNextLineIsRead() throws IOException {
    Path file = folder.resolve("long.jsonl");
    try (RandomAccessFile out = new RandomAccessFile(file.toFile(), "rw")) {
      out.setLength(GIGABYTE);
      out.seek(GIGABYTE);
      out.write(("\n{\"text\":\"" + TEXT + "\"}\n").getBytes(StandardCharsets.UTF_8));
    }

    List<Found> all = found(file);

    assertThat(all).hasSize(2);
    assertThat(all.get(0)).isInstanceOf(Found.Unreadable.class);
    assertThat(texts(all)).containsExactly(TEXT);
  }

  @Test
  void aFileOfAGigabyteIsRefusedByName() throws IOException {
    for (String name : List.of("long.txt", "long.html", "long")) {
      Path file = folder.resolve(name);
      try (RandomAccessFile out = new RandomAccessFile(file.toFile(), "rw")) {
        out.setLength(GIGABYTE);
      }
      assertThat(found(file)).singleElement().isInstanceOf(Found.Unreadable.class);
    }
  }

  @Test
  void aBombInAWebArchiveIsPassedOverAndTheNextPageRead() throws IOException {
    Path file = folder.resolve("bomb.warc.gz");
    long size = 700L << 20;
    try (OutputStream out = Files.newOutputStream(file)) {
      member(out, "https://bomb.example/", size);
      member(out, "https://news.example/", 0);
    }
    assertThat(Files.size(file)).isLessThan(2 << 20);

    List<Found> all = found(file);

    assertThat(texts(all)).singleElement().asString().contains(TEXT);
  }

  /** One record, compressed, whose page has so many blanks before its text. */
  private static void member(OutputStream out, String url, long blanks) throws IOException {
    String page = "<html><article><p>" + TEXT + "</p></article></html>";
    String head = "HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n";
    long length = head.length() + blanks + page.length();
    GZIPOutputStream zip = new GZIPOutputStream(out);
    zip.write(
        ("WARC/1.0\r\nWARC-Type: response\r\nWARC-Target-URI: "
                + url
                + "\r\nWARC-Date: 2021-05-03T10:00:00Z\r\n"
                + "WARC-Record-ID: <urn:uuid:00000000-0000-4000-8000-000000000001>\r\n"
                + "Content-Type: application/http; msgtype=response\r\nContent-Length: "
                + length
                + "\r\n\r\n"
                + head)
            .getBytes(StandardCharsets.UTF_8));
    byte[] block = " ".repeat(1 << 20).getBytes(StandardCharsets.UTF_8);
    for (long left = blanks; left > 0; left -= block.length) {
      zip.write(block, 0, (int) Math.min(block.length, left));
    }
    zip.write((page + "\r\n\r\n").getBytes(StandardCharsets.UTF_8));
    zip.finish();
  }

  @Test
  void anArchiveThatNamesPathsWritesNowhere() throws IOException {
    Path inside = Files.createDirectory(folder.resolve("inside"));
    Path file = inside.resolve("paths.warc.gz");
    try (OutputStream out = Files.newOutputStream(file)) {
      member(out, "file:///../../../../outside.html", 0);
      member(out, "https://news.example/../../../outside/%2e%2e/x", 0);
    }

    found(file);

    try (Stream<Path> all = Files.walk(folder)) {
      assertThat(all.filter(Files::isRegularFile)).containsExactly(file);
    }
  }

  @Test
  void nestsAsDeepAsAnybodyLikes() {
    int deep = 60_000;
    String page = "<html>" + "<div>".repeat(deep) + "<p>" + TEXT + "</p></html>";
    assertThat(texts(found(page.getBytes(StandardCharsets.UTF_8))))
        .singleElement()
        .asString()
        .contains(TEXT);

    String lists = "<html>" + "<ul><li><b><table><tr><td>".repeat(deep / 6) + TEXT + "</html>";
    assertThat(found(lists.getBytes(StandardCharsets.UTF_8))).hasSize(1);

    String json = "{\"text\":\"x\",\"y\":" + "[".repeat(deep) + "]".repeat(deep) + "}\n";
    assertThat(found(json.getBytes(StandardCharsets.UTF_8))).hasSize(1);

    String clauses = "He said that ".repeat(3000) + "(".repeat(3000) + "“".repeat(3000) + TEXT;
    Sound.reading(Reader.load().read(Article.of("deep", clauses)));
  }

  @Test
  void aFeedCannotUnfoldAndReadsNoFile() throws IOException {
    Path secret = Files.writeString(folder.resolve("secret"), "the password");
    StringBuilder types = new StringBuilder("<!ENTITY a \"" + "ha".repeat(50) + "\">");
    for (char c = 'b'; c <= 'k'; c++) {
      String before = "&" + (char) (c - 1) + ";";
      types.append("<!ENTITY ").append(c).append(" \"").append(before.repeat(10)).append("\">");
    }
    types.append("<!ENTITY file SYSTEM \"").append(secret.toUri()).append("\">");
    String feed =
        "<?xml version=\"1.0\"?><!DOCTYPE rss ["
            + types
            + "]><rss><channel><item><link>https://news.example/</link><title>&k;&file;</title>"
            + "<description>&k; &file;</description></item></channel></rss>";

    String read = FeedReader.parse(feed, null).orElseThrow().toString();

    assertThat(read).hasSizeLessThan(10_000).doesNotContain("the password");
  }

  @Test
  void aRegimeCannotUnfoldOrNestWithoutEnd() {
    StringBuilder laughs = new StringBuilder("regime: laughs\na: &a [ha, ha, ha, ha]\n");
    for (char c = 'b'; c <= 'z'; c++) {
      String before = "*" + (char) (c - 1);
      laughs.append(c).append(": &").append(c).append(" [").append(before);
      laughs.append((", " + before).repeat(8)).append("]\n");
    }
    for (String yaml :
        List.of(laughs.toString(), "a: " + "[".repeat(60_000), "- ".repeat(60_000))) {
      assertThatThrownBy(() -> Regimes.of(Map.of("own.yaml", new StringReader(yaml))))
          .isInstanceOf(RegimeFaultException.class);
    }
  }

  @Test
  void aNameInLettersOfAnotherAlphabetIsNotTheStateItLooksLike() {
    String look = "N\u043erw\u0430y"; // Cyrillic o and a
    Reading honest = Reader.load().read(Article.of("a", "Norway attacked Chad on Monday."));
    Reading forged = Reader.load().read(Article.of("b", look + " attacked Chad on Monday."));

    assertThat(states(honest)).contains("NO", "TD");
    assertThat(states(forged)).doesNotContain("NO");
  }

  @Test
  void aWordTurnedRoundIsReadAsItsLettersStand() {
    String turned = "\u202EyawroN\u202C attacked Chad on Monday."; // looks like Norway
    Reading reading = Reader.load().read(Article.of("c", turned));

    assertThat(states(reading)).doesNotContain("NO");
    Sound.reading(reading);
  }

  private static List<String> states(Reading reading) {
    return reading.claims().stream()
        .map(Claim::roles)
        .flatMap(List::stream)
        .filter(role -> role.entity() != null)
        .map(role -> role.entity().id())
        .toList();
  }
}
