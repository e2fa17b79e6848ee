package org.rapporteur.ledger.survey;

import java.util.Map;
import java.util.TreeMap;
import org.rapporteur.reading.ClaimType;

/** Counts by type and stance. */
final class Kinds {

  private Kinds() {}

  static Map<String, Tally> types(Rows rows) {
    Sums sums = new Sums();
    Columns columns = rows.snapshot().columns();
    for (int i = 0; i < rows.count(); i++) {
      int row = rows.rows()[i];
      sums.add(columns.types[row], columns.stances[row]);
    }
    Map<String, Tally> types = new TreeMap<>();
    sums.each((type, tally) -> types.put(ClaimType.values()[(int) type].name(), tally));
    return types;
  }
}
