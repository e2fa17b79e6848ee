package org.rapporteur.ledger.store;

import java.sql.SQLException;
import java.util.Collections;
import java.util.List;

/** Asks for rows of many keys, some at a time and always with the same statement. */
public final class KeyBatches {

  private static final int AT_ONCE = 100;

  /** To stand after a column's name. */
  public static final String IN =
      " IN (" + String.join(",", Collections.nCopies(AT_ONCE, "?")) + ")";

  private KeyBatches() {}

  /** What is asked of some keys. */
  @FunctionalInterface
  public interface Asking {
    /**
     * @param keys values for {@link #IN}; of the last few keys one stands several times
     */
    void of(Object[] keys) throws SQLException;
  }

  public static void each(List<Long> keys, Asking asking) throws SQLException {
    for (int from = 0; from < keys.size(); from += AT_ONCE) {
      Object[] some = new Object[AT_ONCE];
      for (int i = 0; i < AT_ONCE; i++) {
        some[i] = keys.get(Math.min(from + i, keys.size() - 1));
      }
      asking.of(some);
    }
  }
}
