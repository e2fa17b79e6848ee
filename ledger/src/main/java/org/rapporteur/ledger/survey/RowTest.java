package org.rapporteur.ledger.survey;

import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.rapporteur.ledger.days.DayRange;
import org.rapporteur.ledger.search.Query;
import org.rapporteur.ledger.store.EntityNames;
import org.rapporteur.ledger.store.Sql;

/**
 * Whether a row meets what can be told from the columns. What any row can be asked is tested for
 * many rows in one loop over arrays; the rest only for those that pass.
 */
final class RowTest {

  /** Parts as bits: the roles by their codes, then place and country. */
  static final int PLACE = 1 << Columns.OTHER + 1;

  static final int COUNTRY = PLACE << 1;
  static final int ANY = (COUNTRY << 1) - 1;

  /**
   * An entity that must take part.
   *
   * @param whos those it may be
   * @param parts as any of what, see {@link #parts}
   */
  record Taker(int[] whos, int parts) {

    private boolean is(int who) {
      for (int one : whos) {
        if (one == who) {
          return true;
        }
      }
      return false;
    }

    boolean in(Whos known, Columns columns, int row) {
      if ((parts & PLACE) != 0 && is(known.who(columns.places[row]))) {
        return true;
      }
      if ((parts & COUNTRY) != 0 && is(known.who(columns.countries[row]))) {
        return true;
      }
      for (int i = columns.starts[row]; i < columns.starts[row + 1]; i++) {
        if ((parts >> columns.roles[i] & 1) != 0 && is(known.who(columns.entities[i]))) {
          return true;
        }
      }
      return false;
    }
  }

  private final Whos known;
  private final List<Taker> takers;
  private final @Nullable DayRange during;

  /** A bit for each type and each stance that may be. */
  private final long types;

  private final long stances;

  /** Days that the event's time must meet; rows without a time have both ends at the least. */
  private final int low;

  private final int high;
  private final boolean bounded;
  private final long from;
  private final long to;

  /** The test of what is asked beside entities, and of these takers. */
  RowTest(Whos known, List<Taker> takers, Scope scope) {
    this.known = known;
    this.takers = List.copyOf(takers);
    this.types = bits(scope.query().types());
    this.stances = bits(scope.query().stances());
    this.during = scope.query().during();
    this.low = during == null ? Integer.MIN_VALUE : (int) during.low();
    this.high = during == null ? Integer.MAX_VALUE : (int) during.high();
    LocalDate first = scope.from();
    LocalDate last = scope.to();
    this.bounded = first != null || last != null;
    this.from = first == null ? DayRange.OPEN_LOW : first.toEpochDay();
    this.to = last == null ? DayRange.OPEN_HIGH : last.toEpochDay();
  }

  /** The test of all that a question asks and columns hold. */
  static RowTest of(Whos known, Sql sql, Scope scope) throws SQLException {
    List<Taker> takers = new ArrayList<>();
    for (Query.Part part : scope.query().parts()) {
      List<Long> whos = EntityNames.whos(sql, part.entity());
      String as = part.part();
      int parts = as == null ? ANY : parts(as);
      takers.add(new Taker(whos.stream().mapToInt(Long::intValue).toArray(), parts));
    }
    return new RowTest(known, takers, scope);
  }

  /** Whether columns tell who takes part as this. */
  static boolean tells(@Nullable String part) {
    return part == null
        || part.equals("place")
        || part.equals("country")
        || Columns.ROLES.contains(part);
  }

  /** Some parts as bits. */
  static int parts(String... names) {
    int parts = 0;
    for (String name : names) {
      parts |=
          switch (name) {
            case "place" -> PLACE;
            case "country" -> COUNTRY;
            default -> 1 << Columns.role(name);
          };
    }
    return parts;
  }

  private static long bits(Set<? extends Enum<?>> values) {
    long bits = 0;
    for (Enum<?> value : values) {
      bits |= 1L << value.ordinal();
    }
    return values.isEmpty() ? -1 : bits;
  }

  /** The days that the event's time must meet; null for any. */
  @Nullable DayRange during() {
    return during;
  }

  /** Who must take part. */
  List<Taker> takers() {
    return takers;
  }

  /** Puts those rows from one up to another into {@code passed} that pass by kind and time. */
  int pass(Columns columns, int begin, int end, int[] passed) {
    byte[] type = columns.types;
    byte[] stance = columns.stances;
    int[] lows = columns.lows;
    int[] highs = columns.highs;
    int count = 0;
    for (int row = begin; row < end; row++) {
      boolean kind = ((types >>> type[row]) & (stances >>> stance[row]) & 1) != 0;
      if (kind & lows[row] <= high & highs[row] >= low) {
        passed[count++] = row;
      }
    }
    return count;
  }

  /** As {@link #pass(Columns, int, int, int[])}, of listed rows that have somebody as a part. */
  int pass(Columns columns, Postings.Listed listed, int begin, int end, int as, int[] passed) {
    int[] rows = listed.rows();
    short @Nullable [] parts = listed.parts();
    byte[] type = listed.types();
    byte[] stance = listed.stances();
    int count = 0;
    for (int i = begin; i < end; i++) {
      boolean kind = ((types >>> type[i]) & (stances >>> stance[i]) & 1) != 0;
      if (kind & (parts == null || (parts[i] & as) != 0)) {
        passed[count++] = rows[i];
      }
    }
    if (low == Integer.MIN_VALUE && high == Integer.MAX_VALUE) {
      return count;
    }
    int kept = 0;
    for (int i = 0; i < count; i++) {
      int row = passed[i];
      if (columns.lows[row] <= high && columns.highs[row] >= low) {
        passed[kept++] = row;
      }
    }
    return kept;
  }

  /**
   * Whether a row that passed meets the rest.
   *
   * @param but the taker that is known to take part; null for none
   */
  boolean holds(Columns columns, int row, @Nullable Taker but) {
    if (bounded && (columns.day(row) < from || columns.day(row) > to)) {
      return false;
    }
    for (int i = 0; i < takers.size(); i++) {
      Taker taker = takers.get(i);
      if (taker != but && !taker.in(known, columns, row)) {
        return false;
      }
    }
    return true;
  }
}
