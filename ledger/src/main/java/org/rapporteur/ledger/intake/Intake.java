package org.rapporteur.ledger.intake;

import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.rapporteur.ledger.store.Connections;
import org.rapporteur.ledger.store.Keeper;
import org.rapporteur.ledger.store.Sql;

/** What the ledger remembers of the sources it was filled from. */
public final class Intake {

  private final Connections connections;

  public Intake(Connections connections) {
    this.connections = connections;
  }

  /** Remembers something by itself; what goes with a reading is kept with the reading. */
  public void note(Mark mark) {
    connections.write(
        sql -> {
          write(sql, mark);
          return true;
        });
  }

  /** Where the reading of an archive was broken off; empty if it was finished or never begun. */
  public Optional<Mark.Bookmark> bookmark(String source) {
    return connections.read(
        sql ->
            sql.first(
                "SELECT stamp, record FROM bookmark WHERE source = ?",
                row -> new Mark.Bookmark(source, row.getString(1), row.getLong(2)),
                source));
  }

  /** Remembers that an archive has been read to its end. */
  public void finished(String source) {
    connections.write(sql -> sql.run("DELETE FROM bookmark WHERE source = ?", source));
  }

  /** How a feed stands; empty if it was never asked. */
  public Optional<Mark.Feed> feed(String url) {
    return connections.read(
        sql ->
            sql.first(
                "SELECT etag, modified, due, failures FROM feed WHERE url = ?",
                row ->
                    new Mark.Feed(
                        url, row.getString(1), row.getString(2), row.getLong(3), row.getInt(4)),
                url));
  }

  /** The entries of a feed that have been dealt with: hash of the content by hash of the name. */
  public Map<String, String> entries(String feed) {
    return connections.read(
        sql -> {
          Map<String, String> entries = new HashMap<>();
          sql.list(
              "SELECT name, content FROM entry WHERE feed = ?",
              row -> entries.put(row.getString(1), row.getString(2)),
              feed);
          return entries;
        });
  }

  /** Forgets entries that a feed has not offered since a day. */
  public void forgetEntries(String feed, long before) {
    connections.write(sql -> sql.run("DELETE FROM entry WHERE feed = ? AND day < ?", feed, before));
  }

  /** Whether an article with exactly this text is kept, wherever it came from. */
  public boolean holds(String text) {
    String hash = Keeper.sha256(text.getBytes(StandardCharsets.UTF_8));
    return connections.read(
        sql ->
            sql.first("SELECT 1 FROM article WHERE sha256 = ? LIMIT 1", row -> true, hash)
                .isPresent());
  }

  /** Writes a mark within a transaction that somebody else begins and commits. */
  public static void write(Sql sql, Mark mark) throws SQLException {
    if (mark instanceof Mark.Bookmark bookmark) {
      sql.run(
          "INSERT INTO bookmark (source, stamp, record) VALUES (?, ?, ?)"
              + " ON CONFLICT (source) DO UPDATE SET stamp = excluded.stamp,"
              + " record = excluded.record",
          bookmark.source(),
          bookmark.stamp(),
          bookmark.records());
    } else if (mark instanceof Mark.Entry entry) {
      sql.run(
          "INSERT INTO entry (feed, name, content, day) VALUES (?, ?, ?, ?)"
              + " ON CONFLICT (feed, name) DO UPDATE SET content = excluded.content,"
              + " day = excluded.day",
          entry.feed(),
          entry.name(),
          entry.content(),
          entry.day());
    } else if (mark instanceof Mark.Feed feed) {
      sql.run(
          "INSERT INTO feed (url, etag, modified, due, failures) VALUES (?, ?, ?, ?, ?)"
              + " ON CONFLICT (url) DO UPDATE SET etag = excluded.etag,"
              + " modified = excluded.modified, due = excluded.due, failures = excluded.failures",
          feed.url(),
          feed.etag(),
          feed.modified(),
          feed.due(),
          feed.failures());
    }
  }
}
