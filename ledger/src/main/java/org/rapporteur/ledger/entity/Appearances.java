package org.rapporteur.ledger.entity;

import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import org.rapporteur.reading.ClaimType;

/** In which claims an entity takes part, of those that a dossier may show. */
public interface Appearances {

  /** How many claims of each type have it as actor, the most first. */
  Map<ClaimType, Long> acts() throws SQLException;

  /** How many claims go back to it as a source. */
  long said() throws SQLException;

  /**
   * Keys of the latest claims that have it, the last published first.
   *
   * @param part as what
   */
  List<Long> latest(String part, int limit) throws SQLException;

  /** Keys of the latest claims that have it in any part. */
  List<Long> latest(int limit) throws SQLException;

  /** How often which words name it in the latest claims that have it. */
  Map<String, Long> namings(int claims) throws SQLException;

  /** The keys of those who play a role in the latest claims that have it, and in how many roles. */
  Map<Long, Long> others(int claims) throws SQLException;

  /** Keys of the latest claims of a type that tell its office, its kin or what it belongs to. */
  List<Long> ties(ClaimType type, int limit) throws SQLException;
}
