package org.rapporteur.ledger.store;

import java.sql.SQLException;
import java.util.List;

/** What differs between the databases a ledger can live in. */
public interface Dialect {

  /** A new connection, each statement its own transaction until {@link #begin}. */
  Sql connect(boolean writer) throws SQLException;

  /** Starts the writing transaction, waiting for another writer for a while. */
  void begin(Sql sql) throws SQLException;

  void commit(Sql sql) throws SQLException;

  void rollback(Sql sql) throws SQLException;

  /** Whether another connection may have written since this was last asked. */
  boolean othersWrote(Sql sql) throws SQLException;

  /** The schema version of the ledger; 0 if nothing is there yet. */
  int version(Sql sql) throws SQLException;

  void setVersion(Sql sql, int version) throws SQLException;

  /** The folder of this dialect's migrations. */
  String folder();

  /** Adds a claim's sentence and names to the full text: claim, sentence, names. */
  String addWords();

  /** Takes a claim out of the full text: claim. */
  String removeWords();

  /** A condition that a claim's words match one value. */
  String wordsMatch();

  /** A query for claims, in a column {@code claim}, whose words match one value. */
  String wordsQuery();

  /** Turns what a person typed into the value that the match takes; empty if it has no words. */
  String wordsValue(String typed);

  /** Where the ledger is, as a person would say it; never with a password. */
  String place();

  /** Whether the ledger can only be read. */
  boolean readOnly();

  /** A sentence about what went wrong and what to do. */
  String explain(SQLException fault);

  /** Faults in the database's own structure, empty if it is sound. */
  List<String> structureFaults(Sql sql) throws SQLException;

  /** The database and its version. */
  String product(Sql sql) throws SQLException;

  /** Size on disk. */
  long bytes(Sql sql) throws SQLException;

  /** The part of a text column between two columns of code point offsets. */
  String textSlice(String text, String begin, String end);
}
