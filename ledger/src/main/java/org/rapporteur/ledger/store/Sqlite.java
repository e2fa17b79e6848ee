package org.rapporteur.ledger.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Properties;
import org.rapporteur.ledger.LedgerException;
import org.sqlite.JDBC;
import org.sqlite.SQLiteErrorCode;
import org.sqlite.SQLiteException;

/** A ledger in one SQLite file: write-ahead log, every commit on disk before it returns. */
public final class Sqlite implements Dialect {

  /** "Rapp" in ASCII: marks the file as a ledger. */
  private static final int APPLICATION = 0x52617070;

  private final Path file;
  private final boolean readOnly;
  private final int waitMillis;

  /** Changes when another connection has written; read and set by the one writer only. */
  private long dataVersion = -1;

  public Sqlite(Path file) {
    this(file, 15_000);
  }

  /** A ledger whose writer waits this long for another process that writes. */
  Sqlite(Path file, int waitMillis) {
    this.waitMillis = waitMillis;
    this.file = file.toAbsolutePath().normalize();
    this.readOnly = Files.exists(this.file) && !Files.isWritable(this.file);
  }

  @Override
  public Sql connect(boolean writer) throws SQLException {
    prepareFolder();
    Properties settings = new Properties();
    settings.setProperty("busy_timeout", Integer.toString(waitMillis));
    String url = "jdbc:sqlite:" + file;
    if (readOnly) {
      // Nothing can write this file, so reading it without locks is safe even where the log
      // cannot be made.
      url = "jdbc:sqlite:file:" + file + "?mode=ro&immutable=1";
    } else if (!writer) {
      settings.setProperty("query_only", "true");
    }
    Connection connection = JDBC.createConnection(url, settings);
    Sql sql = new Sql(connection);
    try {
      sql.execute("PRAGMA cache_size = -65536");
      sql.execute("PRAGMA mmap_size = 1073741824");
      sql.execute("PRAGMA temp_store = MEMORY");
      if (writer && !readOnly) {
        claimFile(sql);
        sql.execute("PRAGMA journal_mode = WAL");
        sql.execute("PRAGMA synchronous = FULL");
        // 32 MB of log between checkpoints: pages that many articles touch are copied once.
        sql.execute("PRAGMA wal_autocheckpoint = 8000");
      }
      return sql;
    } catch (SQLException | RuntimeException e) {
      sql.close();
      throw e;
    }
  }

  private void prepareFolder() {
    Path folder = file.getParent();
    if (folder == null || Files.isDirectory(folder)) {
      return;
    }
    try {
      Files.createDirectories(folder);
    } catch (IOException e) {
      throw new LedgerException(
          "Cannot make the folder "
              + folder
              + " for the ledger: "
              + e.getMessage()
              + ". Choose another place with --ledger.",
          e);
    }
  }

  /** Refuses a database that something else made, and marks a new one as ours. */
  private void claimFile(Sql sql) throws SQLException {
    long application = sql.number("PRAGMA application_id");
    if (application == APPLICATION) {
      return;
    }
    if (application != 0 || sql.number("SELECT count(*) FROM sqlite_schema") > 0) {
      throw new LedgerException(
          file
              + " is a database of another program, not a ledger. Choose another file with"
              + " --ledger.");
    }
    sql.execute("PRAGMA application_id = " + APPLICATION);
  }

  @Override
  public void begin(Sql sql) throws SQLException {
    // Taking the write lock at once makes waiting for another writer work, where upgrading a
    // stale read would fail.
    sql.execute("BEGIN IMMEDIATE");
  }

  @Override
  public void commit(Sql sql) throws SQLException {
    sql.execute("COMMIT");
  }

  @Override
  public void rollback(Sql sql) throws SQLException {
    try {
      sql.execute("ROLLBACK");
    } catch (SQLException e) {
      // After some faults, such as a full disk, SQLite has already rolled back.
      if (!String.valueOf(e.getMessage()).contains("no transaction is active")) {
        throw e;
      }
    }
  }

  @Override
  public boolean othersWrote(Sql sql) throws SQLException {
    long version = sql.number("PRAGMA data_version");
    boolean changed = version != dataVersion;
    dataVersion = version;
    return changed;
  }

  @Override
  public int version(Sql sql) throws SQLException {
    return (int) sql.number("PRAGMA user_version");
  }

  @Override
  public void setVersion(Sql sql, int version) throws SQLException {
    sql.execute("PRAGMA user_version = " + version);
  }

  @Override
  public String folder() {
    return "sqlite";
  }

  @Override
  public String addWords() {
    return "INSERT INTO words (rowid, sentence, names) VALUES (?, ?, ?)";
  }

  @Override
  public String removeWords() {
    return "DELETE FROM words WHERE rowid = ?";
  }

  @Override
  public String wordsMatch() {
    return "EXISTS (SELECT 1 FROM words WHERE words MATCH ? AND words.rowid = c.claim)";
  }

  @Override
  public String wordsQuery() {
    return "SELECT rowid AS claim FROM words WHERE words MATCH ?";
  }

  @Override
  public String wordsValue(String typed) {
    TypedWords words = TypedWords.of(typed);
    if (words.phrases().isEmpty()) {
      return "";
    }
    StringBuilder match = new StringBuilder();
    for (String phrase : words.phrases()) {
      match.append(match.isEmpty() ? "" : " AND ").append('"').append(phrase).append('"');
    }
    for (String phrase : words.without()) {
      match.append(" NOT \"").append(phrase).append('"');
    }
    return match.toString();
  }

  @Override
  public String place() {
    return file.toString();
  }

  @Override
  public boolean readOnly() {
    return readOnly;
  }

  @Override
  public List<String> structureFaults(Sql sql) throws SQLException {
    return sql.list("PRAGMA integrity_check(20)", row -> row.getString(1)).stream()
        .filter(line -> !line.equals("ok"))
        .toList();
  }

  @Override
  public String explain(SQLException fault) {
    SQLiteErrorCode code =
        fault instanceof SQLiteException known
            ? known.getResultCode()
            : SQLiteErrorCode.SQLITE_ERROR;
    return switch (code.code & 0xff) {
      case 5, 6 ->
          "The ledger "
              + file
              + " is being written by another process. Nothing was changed; try again when it is"
              + " done.";
      case 8 ->
          "The ledger "
              + file
              + " can only be read. Allow writing to it and to its folder, or choose another place"
              + " with --ledger.";
      case 10 ->
          "The disk under the ledger "
              + file
              + " did not read or write ("
              + fault.getMessage()
              + "). Nothing was half kept; check the disk and its free space, then read the article"
              + " again.";
      case 11, 26 ->
          "The ledger "
              + file
              + " is damaged or is not a ledger ("
              + fault.getMessage()
              + "). Put a copy of it back, or choose another file with --ledger and read the"
              + " articles again.";
      case 13 ->
          "The disk under the ledger "
              + file
              + " is full. The article was not kept, all earlier ones are safe; make room, then read"
              + " it again.";
      case 14 ->
          "Cannot open the ledger "
              + file
              + " ("
              + fault.getMessage()
              + "). Check that its folder exists and may be written, or"
              + " choose another place with --ledger.";
      default -> "The ledger " + file + " failed: " + fault.getMessage();
    };
  }

  @Override
  public String product(Sql sql) throws SQLException {
    return "SQLite " + sql.first("SELECT sqlite_version()", row -> row.getString(1)).orElse("");
  }

  @Override
  public long bytes(Sql sql) throws SQLException {
    return sql.number("PRAGMA page_count") * sql.number("PRAGMA page_size");
  }

  @Override
  public String textSlice(String text, String begin, String end) {
    return "substr(CAST(" + text + " AS TEXT), " + begin + " + 1, " + end + " - " + begin + ")";
  }
}
