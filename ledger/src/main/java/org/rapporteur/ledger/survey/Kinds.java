package org.rapporteur.ledger.survey;

import java.util.Map;
import java.util.TreeMap;
import org.rapporteur.reading.ClaimType;

/** Counts by type and stance. */
final class Kinds {

  private Kinds() {}

  static Map<String, Tally> types(Rows rows) {
    Sums sums = new Sums(Sums.STANCES);
    rows.each((columns, row) -> sums.add(columns.types[row], columns.stances[row]));
    Map<String, Tally> types = new TreeMap<>();
    sums.each((type, tally) -> types.put(ClaimType.values()[(int) type].name(), tally));
    return types;
  }
}
