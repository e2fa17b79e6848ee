package org.rapporteur.desk.command;

import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.rapporteur.ledger.Ledger;
import org.rapporteur.ledger.intake.Mark;
import org.rapporteur.sources.Found;

/**
 * How far web archives were read, so that reading broken off goes on where it was. A bookmark is
 * written with each article and goes when the archive has been read to its end.
 */
final class Bookmarks {

  private static final int LOOK_AT = 64 * 1024;

  private final Supplier<Ledger> ledger;
  private final PrintWriter err;
  private @Nullable String source;
  private String stamp = "";

  Bookmarks(Supplier<Ledger> ledger, PrintWriter err) {
    this.ledger = ledger;
    this.err = err;
  }

  /** Begins an archive anew, whatever was read of it before. */
  long anew(Path archive) {
    source = archive.toAbsolutePath().normalize().toString();
    stamp = stamp(archive);
    return 0;
  }

  /** How many records of an archive were dealt with before; says so if there are any. */
  long passed(Path archive) {
    anew(archive);
    long records =
        ledger
            .get()
            .intake()
            .bookmark(archive.toAbsolutePath().normalize().toString())
            .filter(bookmark -> bookmark.stamp().equals(stamp))
            .map(Mark.Bookmark::records)
            .orElse(0L);
    if (records > 0) {
      err.printf(
          "rapporteur: %s: going on after record %,d, where reading was broken off."
              + " --again reads it from the beginning.%n",
          archive, records);
    }
    return records;
  }

  /** The mark to be kept with an article; null if it is not from an archive. */
  @Nullable Mark after(Found.Text found) {
    String from = source;
    return from == null || found.records() == 0
        ? null
        : new Mark.Bookmark(from, stamp, found.records());
  }

  /** The archive has been read to its end. */
  void finished(Path archive) {
    if (source != null) {
      ledger.get().intake().finished(source);
      source = null;
    }
  }

  /** Tells one state of a file from another: its size, its time and a hash of its first bytes. */
  private static String stamp(Path file) {
    try (InputStream in = Files.newInputStream(file)) {
      byte[] hash = MessageDigest.getInstance("SHA-256").digest(in.readNBytes(LOOK_AT));
      return Files.size(file)
          + " "
          + Files.getLastModifiedTime(file).toMillis()
          + " "
          + HexFormat.of().formatHex(hash, 0, 16);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }
}
