package org.rapporteur.ledger.survey;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.BitSet;
import org.rapporteur.ledger.store.Sql;

/** Which entity each entity row counts as, which rows are states, and where places are. */
final class Whos {

  private int[] whos = new int[1024];
  private final BitSet states = new BitSet();
  private double[] latitudes = new double[0];
  private double[] longitudes = new double[0];
  private int last;

  Whos() {}

  /** The same, to be changed. */
  Whos(Whos other) {
    whos = other.whos.clone();
    states.or(other.states);
    latitudes = other.latitudes.clone();
    longitudes = other.longitudes.clone();
    last = other.last;
  }

  /** Reads rows that came after those read, or all again when people merged or split some. */
  void read(Sql sql, boolean all) throws SQLException {
    sql.list(
        "SELECT key, who, CASE type WHEN 'STATE' THEN 1 ELSE 0 END FROM entity WHERE key > ?"
            + " ORDER BY key",
        this::row,
        all ? 0 : last);
  }

  private boolean row(ResultSet row) throws SQLException {
    int key = row.getInt(1);
    if (key >= whos.length) {
      whos = Arrays.copyOf(whos, key + key / 2);
    }
    whos[key] = row.getInt(2);
    states.set(key, row.getInt(3) == 1);
    last = Math.max(last, key);
    return true;
  }

  /** No entity's key is greater. */
  int greatest() {
    return last;
  }

  /** Remembers where a place is, if its claims tell. */
  void position(int place, double latitude, double longitude) {
    if (place >= latitudes.length) {
      int room = Math.max(1024, place + place / 2);
      int known = latitudes.length;
      latitudes = Arrays.copyOf(latitudes, room);
      longitudes = Arrays.copyOf(longitudes, room);
      Arrays.fill(latitudes, known, room, Double.NaN);
      Arrays.fill(longitudes, known, room, Double.NaN);
    }
    latitudes[place] = latitude;
    longitudes[place] = longitude;
  }

  /** The entity that a row counts as; 0 for none. */
  int who(int key) {
    return key > 0 && key < whos.length ? whos[key] : 0;
  }

  boolean state(int key) {
    return states.get(key);
  }

  /** Degrees north; not a number if not known. */
  double latitude(int place) {
    return place > 0 && place < latitudes.length ? latitudes[place] : Double.NaN;
  }

  double longitude(int place) {
    return place > 0 && place < longitudes.length ? longitudes[place] : Double.NaN;
  }
}
