package org.rapporteur.sources;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SourcesTest {

  @TempDir Path folder;

  @Test
  void readsATextFile() throws IOException {
    Found.Text text = only(Found.Text.class, write("visit.txt", "The king visited Oslo."));

    assertThat(text.article().ref()).isEqualTo("visit.txt");
    assertThat(text.article().text()).isEqualTo("The king visited Oslo.");
    assertThat(text.original())
        .isEqualTo("The king visited Oslo.".getBytes(StandardCharsets.UTF_8));
  }

  @Test
  void takesHeadlineAndDateFromTheHeadOfAText() throws IOException {
    String words = "King to visit Oslo\n\nPublished 4 March 2024\n\nThe king will visit Oslo.\n";

    Found.Text text = only(Found.Text.class, write("visit.txt", words));

    assertThat(text.article().title()).isEqualTo("King to visit Oslo");
    assertThat(text.article().published().edtf()).isEqualTo("2024-03-04");
    assertThat(text.article().text()).isEqualTo(words);
    assertThat(text.article().asides())
        .extracting(a -> a.span().of(words))
        .containsExactly("King to visit Oslo", "Published 4 March 2024");
  }

  @Test
  void readsEveryArticleOfAFolderInOrderOfPaths() throws IOException {
    write("b.txt", "Second.");
    write("a.html", "<p>First.</p>");
    write("c.jsonl", "{\"id\":\"x\",\"text\":\"Third.\"}\n{\"id\":\"y\",\"text\":\"Fourth.\"}\n");
    write("picture.png", "not read");

    assertThat(read(folder.toString()))
        .extracting(found -> ((Found.Text) found).article().text())
        .containsExactly("First.", "Second.", "Third.", "Fourth.");
  }

  @Test
  void readsAGlobPattern() throws IOException {
    write("a.txt", "A.");
    write("b.txt", "B.");
    write("c.html", "<p>C.</p>");

    assertThat(read(folder + "/*.txt")).hasSize(2);
  }

  @Test
  void readsStandardInput() {
    List<Found> found = new ArrayList<>();
    InputStream in =
        new ByteArrayInputStream("A minister resigned.".getBytes(StandardCharsets.UTF_8));
    new Sources(in).read("-", found::add);

    assertThat(found).hasSize(1).first().isInstanceOf(Found.Text.class);
  }

  @Test
  void takesWhatAJsonLineTellsOfTheArticle() throws IOException {
    Path file =
        write(
            "news.jsonl",
            "{\"id\":\"n1\",\"title\":\"A visit\",\"published\":\"2024-06-17T08:00:00Z\","
                + "\"url\":\"https://example.org/1\",\"publisher\":\"Post\",\"text\":\"He came.\"}");

    Found.Text text = only(Found.Text.class, file);

    assertThat(text.article().ref()).isEqualTo("n1");
    assertThat(text.article().title()).isEqualTo("A visit");
    assertThat(text.article().published().edtf()).isEqualTo("2024-06-17");
    assertThat(text.article().publisher()).isEqualTo("Post");
  }

  @Test
  void aBrokenJsonLineIsToldAndTheOthersAreRead() throws IOException {
    Path file =
        write("news.jsonl", "{\"text\":\"One.\"}\n{broken\n{\"id\":3}\n{\"text\":\"Four.\"}\n");

    List<Found> found = read(file.toString());

    assertThat(found).hasSize(4);
    assertThat(((Found.Unreadable) found.get(1)).line()).contains("news.jsonl:2").contains("JSON");
    assertThat(((Found.Unreadable) found.get(2)).line()).contains("news.jsonl:3").contains("text");
    assertThat(found.get(3)).isInstanceOf(Found.Text.class);
  }

  @Test
  void tellsWhatIsWrongWithAFileThatIsNoArticle() throws IOException {
    Path binary = folder.resolve("program");
    Files.write(binary, new byte[] {0x7f, 'E', 'L', 'F', 0, 0, 1, 2, 3});

    assertThat(unreadable(binary.toString())).contains("binary");
    assertThat(unreadable(write("empty.txt", "").toString())).contains("empty");
    assertThat(unreadable(write("empty.jsonl", "").toString())).contains("empty");
    assertThat(unreadable(folder.resolve("missing.txt").toString())).contains("no such file");
    assertThat(unreadable(folder + "/*.nothing")).contains("no file matches");
    Path emptyFolder = Files.createDirectory(folder.resolve("none"));
    assertThat(unreadable(emptyFolder.toString())).contains("no articles in this folder");
  }

  @Test
  void decodesOtherEncodings() throws IOException {
    String words = "Le président a rencontré le général à Yaoundé, où l’armée s’était déployée.";
    for (String charset : List.of("windows-1252", "UTF-16LE", "UTF-16BE", "UTF-8")) {
      byte[] body = words.getBytes(Charset.forName(charset));
      byte[] mark =
          switch (charset) {
            case "UTF-16LE" -> new byte[] {(byte) 0xff, (byte) 0xfe};
            case "UTF-16BE" -> new byte[] {(byte) 0xfe, (byte) 0xff};
            default -> new byte[0];
          };
      byte[] bytes = Arrays.copyOf(mark, mark.length + body.length);
      System.arraycopy(body, 0, bytes, mark.length, body.length);
      Path file = Files.write(folder.resolve(charset + ".txt"), bytes);

      assertThat(only(Found.Text.class, file).article().text()).as(charset).isEqualTo(words);
    }
  }

  @Test
  void aFewBrokenBytesDoNotMakeUtf8AnotherEncoding() throws IOException {
    byte[] good =
        "Präsident Müller traf Kanzlerin Strauß. ".repeat(3).getBytes(StandardCharsets.UTF_8);
    byte[] bytes = Arrays.copyOf(good, good.length + 1);
    bytes[good.length] = (byte) 0xff;
    Path file = Files.write(folder.resolve("broken.txt"), bytes);

    assertThat(only(Found.Text.class, file).article().text()).contains("Müller").contains("\ufffd");
  }

  @Test
  void aLineOfAHundredMegabytesCostsOneLineOfFault() throws IOException {
    Path file = folder.resolve("huge.jsonl");
    try (OutputStream out = Files.newOutputStream(file)) {
      byte[] block = "x".repeat(1 << 20).getBytes(StandardCharsets.US_ASCII);
      for (int i = 0; i < 100; i++) {
        out.write(block);
      }
      out.write("\n{\"text\":\"After it.\"}\n".getBytes(StandardCharsets.US_ASCII));
    }

    List<Found> found = read(file.toString());

    assertThat(((Found.Unreadable) found.get(0)).line())
        .contains("huge.jsonl:1")
        .contains("longer");
    assertThat(found.get(1)).isInstanceOf(Found.Text.class);
    assertThat(read(Files.copy(file, folder.resolve("huge.txt")).toString()))
        .singleElement()
        .isInstanceOf(Found.Unreadable.class);
  }

  @Test
  void setsAsideWhatThePageMarksAsNotTheArticle() throws IOException {
    Path file =
        write(
            "page.html",
            """
            <!doctype html><html><head><title>T</title>
            <meta property="article:published_time" content="2024-01-17T08:30:00Z"></head>
            <body><nav>Home</nav><article><h1>Talks begin</h1>
            <div class="share-bar">Share on X</div>
            <p>The two ministers met <b>in Geneva</b> on Monday and agreed to meet again. %s</p>
            </article><footer>© Post</footer></body></html>
            """
                .formatted("They spoke for an hour. ".repeat(12)));

    Found.Text text = only(Found.Text.class, file);

    assertThat(text.article().title()).isEqualTo("Talks begin");
    assertThat(text.article().published().edtf()).isEqualTo("2024-01-17");
    assertThat(text.article().text()).contains("The two ministers met in Geneva on Monday");
    assertThat(text.article().text()).doesNotContain("Home").doesNotContain("© Post");
    assertThat(text.article().asides())
        .extracting(aside -> aside.reason())
        .containsExactly("headline", "share");
  }

  @Test
  void survivesHostileHtml() throws IOException {
    String deep = "<div>".repeat(100_000) + "The minister resigned." + "</div>".repeat(10);
    assertThat(read(write("deep.html", deep).toString())).hasSize(1);
    String soup = "<p>One<table><b>two<p></i></table><a href='<p>'>three";
    assertThat(read(write("soup.html", soup).toString())).hasSize(1);
    assertThat(unreadable(write("none.html", "<html><script>x</script></html>").toString()))
        .contains("no text");
  }

  private Path write(String name, String content) throws IOException {
    return Files.writeString(folder.resolve(name), content);
  }

  private List<Found> read(String source) {
    List<Found> found = new ArrayList<>();
    new Sources(InputStream.nullInputStream()).read(source, found::add);
    return found;
  }

  private String unreadable(String source) {
    List<Found> found = read(source);
    assertThat(found).singleElement().isInstanceOf(Found.Unreadable.class);
    return ((Found.Unreadable) found.get(0)).line();
  }

  private <T extends Found> T only(Class<T> kind, Path file) {
    List<Found> found = read(file.toString());
    assertThat(found).singleElement().isInstanceOf(kind);
    return kind.cast(found.get(0));
  }
}
