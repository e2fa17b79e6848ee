package org.rapporteur.sources;

import static org.assertj.core.api.Assertions.assertThat;

import com.github.luben.zstd.Zstd;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.URI;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.Channels;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.netpreserve.jwarc.HttpResponse;
import org.netpreserve.jwarc.MediaType;
import org.netpreserve.jwarc.WarcCompression;
import org.netpreserve.jwarc.WarcConversion;
import org.netpreserve.jwarc.WarcResponse;
import org.netpreserve.jwarc.WarcWriter;

class WebArchiveTest {

  @TempDir Path folder;

  @Test
  void readsThePagesOfAnArchive() throws IOException {
    for (WarcCompression compression : List.of(WarcCompression.NONE, WarcCompression.GZIP)) {
      byte[] archive = archive(compression, "text/html", "Minister resigns", "Envoy arrives");
      String name = compression == WarcCompression.GZIP ? "news.warc.gz" : "news.warc";

      List<Found> found = read(Files.write(folder.resolve(name), archive));

      assertThat(found).hasSize(2).allMatch(f -> f instanceof Found.Text);
      Found.Text first = (Found.Text) found.get(0);
      assertThat(first.article().text()).contains("Minister resigns");
      assertThat(first.article().ref()).isEqualTo("https://example.org/0");
      assertThat(first.article().published().edtf()).isEqualTo("../2024-03-01");
    }
  }

  @Test
  void leavesOutWhatIsNotAPage() throws IOException {
    byte[] archive = archive(WarcCompression.NONE, "image/png", "not a page");

    assertThat(read(Files.write(folder.resolve("pictures.warc"), archive))).isEmpty();
  }

  @Test
  void readsWhatStandsBeforeABreak() throws IOException {
    byte[] archive = archive(WarcCompression.NONE, "text/html", "Minister resigns");
    byte[] broken = Arrays.copyOf(archive, archive.length + 20);
    Arrays.fill(broken, archive.length, broken.length, (byte) 'x');

    List<Found> found = read(Files.write(folder.resolve("broken.warc"), broken));

    assertThat(found.get(0)).isInstanceOf(Found.Text.class);
    assertThat(found.get(1)).isInstanceOf(Found.Unreadable.class);
  }

  @Test
  void neverThrowsOnAnArchiveCutAnywhere() throws IOException {
    byte[] archive = archive(WarcCompression.GZIP, "text/html", "Minister resigns");
    for (int length = 1; length < archive.length; length += 7) {
      byte[] cut = Arrays.copyOf(archive, length);
      assertThat(read(Files.write(folder.resolve("cut.warc.gz"), cut))).isNotNull();
    }
  }

  @Test
  void readsZstandardWithAndWithoutADictionary() throws IOException {
    byte[] plain = archive(WarcCompression.NONE, "text/html", "Minister resigns", "Envoy arrives");
    byte[] packed = Zstd.compress(plain);
    assertThat(texts(read(Files.write(folder.resolve("news.warc.zst"), packed)))).hasSize(2);

    // As web archives have it: the dictionary in a frame of its own, in front.
    byte[] dictionary = "<html><body><p> on Monday.</p></body></html>".repeat(20).getBytes();
    byte[] behind = Zstd.compressUsingDict(plain, dictionary, 3);
    ByteBuffer framed =
        ByteBuffer.allocate(8 + dictionary.length + behind.length).order(ByteOrder.LITTLE_ENDIAN);
    framed.putInt(0x184D2A5D).putInt(dictionary.length).put(dictionary).put(behind);
    Path file = Files.write(folder.resolve("dictionary.warc.zst"), framed.array());
    assertThat(texts(read(file))).hasSize(2);
  }

  @Test
  void readsEveryMemberAlsoFromAPipeThatPauses() throws IOException {
    byte[] one = archive(WarcCompression.GZIP, "text/html", "Minister resigns", "Envoy arrives");
    ByteArrayOutputStream both = new ByteArrayOutputStream();
    both.write(one);
    both.write(archive(WarcCompression.GZIP, "text/html", "Talks end"));
    List<Found> found = new ArrayList<>();
    InputStream pausing =
        new FilterInputStream(new ByteArrayInputStream(both.toByteArray())) {
          @Override
          public int available() {
            return 0;
          }

          @Override
          public int read(byte[] into, int offset, int length) throws IOException {
            return super.read(into, offset, Math.min(length, 100));
          }
        };
    WebArchive.read("pipe", pausing, found::add);
    assertThat(texts(found)).hasSize(3);
  }

  @Test
  void readsTheTextsOfAWetFile() throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (WarcWriter writer = new WarcWriter(Channels.newChannel(out), WarcCompression.GZIP)) {
      byte[] words =
          "Envoy arrives in Oslo\n\nThe envoy arrived on Monday.\n"
              .getBytes(StandardCharsets.UTF_8);
      writer.write(
          new WarcConversion.Builder()
              .setHeader("WARC-Target-URI", "https://example.org/envoy")
              .date(Instant.parse("2024-03-01T10:00:00Z"))
              .body(MediaType.parse("text/plain"), words)
              .build());
    }
    Path file = Files.write(folder.resolve("news.warc.wet.gz"), out.toByteArray());

    Found.Text text = texts(read(file)).get(0);

    assertThat(text.article().title()).isEqualTo("Envoy arrives in Oslo");
    assertThat(text.article().url()).isEqualTo("https://example.org/envoy");
    assertThat(text.article().published().edtf()).isEqualTo("../2024-03-01");
  }

  @Test
  void tellsThatAnArchiveIsCutShort() throws IOException {
    byte[] whole = archive(WarcCompression.GZIP, "text/html", "Minister resigns", "Envoy arrives");
    Path file = Files.write(folder.resolve("cut.warc.gz"), Arrays.copyOf(whole, whole.length - 40));

    List<Found> found = read(file);

    assertThat(texts(found)).hasSize(1);
    assertThat(found.get(found.size() - 1)).isInstanceOf(Found.Unreadable.class);
  }

  @Test
  void goesOnAfterTheRecordsThatWereDealtWith() throws IOException {
    byte[] archive = archive(WarcCompression.GZIP, "text/html", "One", "Two", "Three");
    List<Found> first = new ArrayList<>();
    WebArchive.read("a", new ByteArrayInputStream(archive), first::add);
    long passed = texts(first).get(1).records();
    List<Found> rest = new ArrayList<>();
    WebArchive.read("a", new ByteArrayInputStream(archive), passed, rest::add);

    assertThat(texts(rest))
        .singleElement()
        .satisfies(text -> assertThat(text.article()).isEqualTo(texts(first).get(2).article()));
  }

  /**
   * A page of 200 MB, a header of 100 MB and what follows them, in a program with 80 MB of heap.
   */
  @Test
  void needsNoMoreMemoryForHugeRecords() throws Exception {
    Path file = folder.resolve("huge.warc.gz");
    try (OutputStream out = new GZIPOutputStream(Files.newOutputStream(file))) {
      out.write(archive(WarcCompression.NONE, "text/html", "Before"));
      String head = "HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n";
      long size = 200L << 20;
      out.write(
          ("WARC/1.0\r\nWARC-Type: response\r\nWARC-Target-URI: https://example.org/huge\r\n"
                  + "WARC-Date: 2024-03-01T10:00:00Z\r\nWARC-Record-ID: <urn:uuid:1>\r\n"
                  + "Content-Type: application/http;msgtype=response\r\nContent-Length: "
                  + (head.length() + size)
                  + "\r\n\r\n"
                  + head)
              .getBytes(StandardCharsets.US_ASCII));
      fill(out, size);
      out.write("\r\n\r\n".getBytes(StandardCharsets.US_ASCII));
      out.write(archive(WarcCompression.NONE, "text/html", "After"));
      out.write("WARC/1.0\r\nX-Endless: ".getBytes(StandardCharsets.US_ASCII));
      fill(out, 100L << 20);
    }
    Process probe =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx80m",
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-cp",
                System.getProperty("java.class.path"),
                ArchiveProbe.class.getName(),
                file.toString())
            .redirectErrorStream(true)
            .start();
    String said = new String(probe.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    probe.waitFor();
    assertThat(said).isEqualTo("2 read, 2 not" + System.lineSeparator());
  }

  private static void fill(OutputStream out, long size) throws IOException {
    byte[] block = "x".repeat(1 << 20).getBytes(StandardCharsets.US_ASCII);
    for (long written = 0; written < size; written += block.length) {
      out.write(block);
    }
  }

  private static List<Found.Text> texts(List<Found> found) {
    return found.stream().filter(Found.Text.class::isInstance).map(Found.Text.class::cast).toList();
  }

  private List<Found> read(Path file) {
    List<Found> found = new ArrayList<>();
    new Sources(InputStream.nullInputStream()).read(file.toString(), found::add);
    return found;
  }

  private static byte[] archive(WarcCompression compression, String type, String... texts)
      throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (WarcWriter writer = new WarcWriter(Channels.newChannel(out), compression)) {
      for (int i = 0; i < texts.length; i++) {
        byte[] body =
            ("<html><body><p>" + texts[i] + " on Monday.</p></body></html>")
                .getBytes(StandardCharsets.UTF_8);
        HttpResponse http =
            new HttpResponse.Builder(200, "OK").body(MediaType.parse(type), body).build();
        writer.write(
            new WarcResponse.Builder(URI.create("https://example.org/" + i))
                .date(Instant.parse("2024-03-01T10:00:00Z"))
                .body(http)
                .build());
      }
    }
    return out.toByteArray();
  }
}
