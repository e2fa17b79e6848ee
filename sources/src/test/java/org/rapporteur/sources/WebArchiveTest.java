package org.rapporteur.sources;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.nio.channels.Channels;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.netpreserve.jwarc.HttpResponse;
import org.netpreserve.jwarc.MediaType;
import org.netpreserve.jwarc.WarcCompression;
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
