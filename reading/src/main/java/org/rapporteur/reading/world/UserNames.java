package org.rapporteur.reading.world;

import java.io.IOException;
import java.io.Reader;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.rapporteur.reading.EntityType;

/**
 * Names that a user adds to the gazetteer, one a line, columns separated by tabs: type, name, id,
 * kind, home, other names. See {@code docs/names.md}.
 */
public final class UserNames {

  private static final int COLUMNS = 6;

  /** One line. */
  record Row(
      EntityType type,
      String name,
      @Nullable String id,
      String kind,
      String home,
      List<String> others) {}

  private final List<Row> rows;
  private final List<String> faults;

  private UserNames(List<Row> rows, List<String> faults) {
    this.rows = List.copyOf(rows);
    this.faults = List.copyOf(faults);
  }

  /**
   * Reads a file of names. Lines that cannot be read are left out and told in {@link #faults()}.
   *
   * @param file how faults call the file
   * @param reader its text; left open
   */
  public static UserNames read(String file, Reader reader) throws IOException {
    List<String> faults = new ArrayList<>();
    List<Row> rows = new ArrayList<>();
    Set<String> seen = new HashSet<>();
    for (Table.Row line : Table.read(file, reader, COLUMNS, faults)) {
      int before = faults.size();
      EntityType type = type(line, faults);
      String home = line.get(4);
      if (!home.isEmpty() && World.shipped().state(home) == null) {
        faults.add(line.at() + ": no such state: " + home);
      }
      if (type == EntityType.ITEM && World.shipped().itemClass(line.get(3)) == null) {
        faults.add(line.at() + ": no such class of items: " + line.get(3));
      }
      List<String> names = new ArrayList<>(line.list(5));
      names.add(line.get(1));
      for (String name : names) {
        if (Fold.pieces(name).isEmpty()) {
          faults.add(line.at() + ": a name without letters: '" + name + "'");
        }
      }
      if (!seen.add(line.get(0) + "\t" + line.get(1))) {
        faults.add(line.at() + ": told twice: " + line.get(1));
      }
      if (type != null && faults.size() == before) {
        String id = line.get(2).isEmpty() ? null : line.get(2);
        rows.add(new Row(type, line.get(1), id, line.get(3), home, line.list(5)));
      }
    }
    return new UserNames(rows, faults);
  }

  private static @Nullable EntityType type(Table.Row line, List<String> faults) {
    try {
      return EntityType.valueOf(line.get(0).toUpperCase(Locale.ROOT));
    } catch (IllegalArgumentException e) {
      faults.add(line.at() + ": no such type: " + line.get(0));
      return null;
    }
  }

  /** What could not be read, each with file and line; empty if all is well. */
  public List<String> faults() {
    return faults;
  }

  List<Row> rows() {
    return rows;
  }
}
