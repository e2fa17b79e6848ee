package org.rapporteur.ledger.store;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import org.rapporteur.ledger.LedgerException;

/** A ledger in a PostgreSQL database that a team shares; one writer at a time, any number read. */
public final class Postgres implements Dialect {

  /** The advisory lock that makes writers wait for each other. */
  private static final long WRITERS = 0x5261_7070_6f72L;

  private final String url;

  /**
   * @param url {@code postgresql://user:password@host:port/database}, with or without {@code jdbc:}
   */
  public Postgres(String url) {
    this.url = PostgresUrl.jdbc(url);
  }

  /** Whether a ledger's place names a PostgreSQL database. */
  public static boolean is(String place) {
    return PostgresUrl.is(place);
  }

  @Override
  public Sql connect(boolean writer) throws SQLException {
    Connection connection = DriverManager.getConnection(url);
    return new Sql(connection);
  }

  @Override
  public void begin(Sql sql) throws SQLException {
    sql.connection().setAutoCommit(false);
    sql.execute("SET LOCAL lock_timeout = '15s'; SELECT pg_advisory_xact_lock(" + WRITERS + ")");
  }

  @Override
  public void commit(Sql sql) throws SQLException {
    sql.connection().commit();
    sql.connection().setAutoCommit(true);
  }

  @Override
  public void rollback(Sql sql) throws SQLException {
    sql.connection().rollback();
    sql.connection().setAutoCommit(true);
  }

  @Override
  public boolean othersWrote(Sql sql) {
    return true;
  }

  @Override
  public int version(Sql sql) throws SQLException {
    boolean known =
        sql.number("SELECT count(*) FROM pg_class WHERE oid = to_regclass('schema_version')") > 0;
    if (known) {
      return (int) sql.number("SELECT max(version) FROM schema_version");
    }
    if (sql.number("SELECT count(*) FROM pg_class WHERE oid = to_regclass('claim')") > 0) {
      throw new LedgerException(
          place() + " holds tables of another program. Choose an empty database with --ledger.");
    }
    return 0;
  }

  @Override
  public void setVersion(Sql sql, int version) throws SQLException {
    sql.execute("CREATE TABLE IF NOT EXISTS schema_version (version INTEGER PRIMARY KEY)");
    sql.execute("INSERT INTO schema_version VALUES (" + version + ")");
  }

  @Override
  public String folder() {
    return "postgresql";
  }

  @Override
  public String addWords() {
    return "INSERT INTO words (claim, words) VALUES (?,"
        + " to_tsvector('english', ?::text || ' ' || ?::text))";
  }

  @Override
  public String removeWords() {
    return "DELETE FROM words WHERE claim = ?";
  }

  @Override
  public String wordsMatch() {
    return "EXISTS (SELECT 1 FROM words w WHERE w.claim = c.claim"
        + " AND w.words @@ websearch_to_tsquery('english', ?))";
  }

  @Override
  public String wordsQuery() {
    return "SELECT claim FROM words WHERE words @@ websearch_to_tsquery('english', ?)";
  }

  @Override
  public String wordsValue(String typed) {
    TypedWords words = TypedWords.of(typed);
    StringBuilder match = new StringBuilder();
    for (String phrase : words.phrases()) {
      match.append(" \"").append(phrase).append('"');
    }
    for (String phrase : words.without()) {
      match.append(" -\"").append(phrase).append('"');
    }
    return words.phrases().isEmpty() ? "" : match.toString().strip();
  }

  @Override
  public String place() {
    return PostgresUrl.shown(url);
  }

  @Override
  public boolean readOnly() {
    return false;
  }

  @Override
  public List<String> structureFaults(Sql sql) {
    return List.of();
  }

  @Override
  public String explain(SQLException fault) {
    String state = fault.getSQLState() == null ? "" : fault.getSQLState();
    if (state.equals("55P03")) {
      return "The ledger "
          + place()
          + " is being written by another process. Nothing was changed; try again when it is done.";
    }
    if (state.startsWith("08") || state.startsWith("57P")) {
      return "Cannot reach the ledger " + place() + ". Check that the server runs, then try again.";
    }
    if (state.startsWith("28")) {
      return "The server refused the user or password for " + place() + ". Check the --ledger URL.";
    }
    if (state.equals("3D000")) {
      return "The database of "
          + place()
          + " does not exist. Create it, or correct the --ledger"
          + " URL.";
    }
    if (state.equals("42501") || state.equals("25006")) {
      return "The ledger " + place() + " can only be read by this user. Use another --ledger URL.";
    }
    if (state.equals("53100")) {
      return "The disk under the ledger "
          + place()
          + " is full. The article was not kept, all"
          + " earlier ones are safe; make room, then read it again.";
    }
    return "The ledger " + place() + " failed: " + fault.getMessage();
  }

  @Override
  public String product(Sql sql) throws SQLException {
    return "PostgreSQL " + sql.first("SHOW server_version", row -> row.getString(1)).orElse("");
  }

  @Override
  public long bytes(Sql sql) throws SQLException {
    return sql.number("SELECT pg_database_size(current_database())");
  }

  @Override
  public String textSlice(String text, String begin, String end) {
    return "substr(convert_from("
        + text
        + ", 'UTF8'), ("
        + begin
        + " + 1)::int, ("
        + end
        + " - "
        + begin
        + ")::int)";
  }
}
