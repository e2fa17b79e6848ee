package org.rapporteur.desk.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rapporteur.desk.Main;
import org.rapporteur.ledger.Ledger;

/** Reading an archive goes on where a kill broke it off. */
class ArchiveResumeTest {

  private static final int PAGES = 60;

  @TempDir Path folder;

  @Test
  void aKilledReadingGoesOnWithoutReadingTwice() throws Exception {
    Path archive = archive();
    List<String> printed = new ArrayList<>();
    Process killed =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx512m",
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-cp",
                System.getProperty("java.class.path"),
                Main.class.getName(),
                "read",
                "--format",
                "jsonl",
                "--ledger",
                folder.resolve("l.db").toString(),
                archive.toString())
            .redirectError(ProcessBuilder.Redirect.DISCARD)
            .start();
    try (BufferedReader out =
        new BufferedReader(
            new InputStreamReader(killed.getInputStream(), StandardCharsets.UTF_8))) {
      for (String line = out.readLine(); line != null; line = out.readLine()) {
        printed.add(line);
        if (printed.size() == 5) {
          killed.toHandle().destroyForcibly();
        }
      }
    }
    assertThat(printed).hasSizeGreaterThanOrEqualTo(5).hasSizeLessThan(PAGES);

    Terminal terminal = read(archive);
    assertThat(terminal.err).contains("going on after record");
    List<String> rest = terminal.out.lines().toList();
    printed.addAll(rest);
    // What was kept when the kill came may not have been printed; nothing is printed twice.
    assertThat(new HashSet<>(printed)).hasSameSizeAs(printed);
    try (Ledger ledger = Ledger.open(folder.resolve("l.db").toString())) {
      assertThat(ledger.facts().articles()).isEqualTo(PAGES);
      assertThat(ledger.verify().holds()).isTrue();
    }
    // Once it was read to its end, reading it is reading all of it.
    assertThat(read(archive).out.lines()).hasSize(PAGES);
  }

  private Terminal read(Path archive) {
    Terminal terminal = new Terminal();
    String ledger = folder.resolve("l.db").toString();
    int status = terminal.run("read", "--format", "jsonl", "--ledger", ledger, archive.toString());
    assertThat(status).as(terminal.err).isZero();
    return terminal;
  }

  private Path archive() throws IOException {
    Path file = folder.resolve("news.warc.gz");
    try (OutputStream out = Files.newOutputStream(file)) {
      for (int i = 0; i < PAGES; i++) {
        String body =
            "HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n<html><body><article><p>Norway"
                + " arrested "
                + (i + 2)
                + " spies.</p></article></body></html>";
        GZIPOutputStream member = new GZIPOutputStream(out);
        member.write(
            ("WARC/1.0\r\nWARC-Type: response\r\nWARC-Target-URI: https://example.org/"
                    + i
                    + "\r\nWARC-Date: 2024-03-01T10:00:00Z\r\nWARC-Record-ID: <urn:uuid:"
                    + i
                    + ">\r\nContent-Type: application/http;msgtype=response\r\nContent-Length: "
                    + body.length()
                    + "\r\n\r\n"
                    + body
                    + "\r\n\r\n")
                .getBytes(StandardCharsets.US_ASCII));
        member.finish();
      }
    }
    return file;
  }
}
