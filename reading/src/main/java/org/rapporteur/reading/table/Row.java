package org.rapporteur.reading.table;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Cells in the order of their columns; null where a cell is empty.
 *
 * @param cells of the Java types that {@link Column.Kind} names
 */
public record Row(List<@Nullable Object> cells) {

  public Row {
    cells = Collections.unmodifiableList(new ArrayList<>(cells));
  }
}
