package org.rapporteur.ledger.survey;

import java.util.Arrays;

/** Puts columns together: claims in the order of their keys, each batch followed by its parts. */
final class ColumnsBuilder {

  private int size;
  private int held;

  /** Rows whose parts are in their place. */
  private int closed;

  private long[] claims;
  private byte[] types;
  private byte[] stances;
  private int[] lows;
  private int[] highs;
  private int[] places;
  private int[] countries;
  private int[] starts;
  private byte[] roles;
  private int[] entities;

  /** Parts of rows that are not closed, as they came. */
  private int given;

  private int[] givenRows = new int[16];
  private byte[] givenRoles = new byte[16];
  private int[] givenEntities = new int[16];

  ColumnsBuilder(int rows, int parts) {
    int room = Math.max(16, rows);
    claims = new long[room];
    types = new byte[room];
    stances = new byte[room];
    lows = new int[room];
    highs = new int[room];
    places = new int[room];
    countries = new int[room];
    starts = new int[room + 1];
    roles = new byte[Math.max(16, parts)];
    entities = new int[Math.max(16, parts)];
  }

  void claim(long claim, int type, int stance, int low, int high, int place, int country) {
    if (size == claims.length) {
      int room = size + size / 2;
      claims = Arrays.copyOf(claims, room);
      types = Arrays.copyOf(types, room);
      stances = Arrays.copyOf(stances, room);
      lows = Arrays.copyOf(lows, room);
      highs = Arrays.copyOf(highs, room);
      places = Arrays.copyOf(places, room);
      countries = Arrays.copyOf(countries, room);
      starts = Arrays.copyOf(starts, room + 1);
    }
    claims[size] = claim;
    types[size] = (byte) type;
    stances[size] = (byte) stance;
    lows[size] = low;
    highs[size] = high;
    places[size] = place;
    countries[size] = country;
    size++;
  }

  /** A part in a claim of this batch; those in claims that are not here are passed over. */
  void part(long claim, int role, int entity) {
    int row = Arrays.binarySearch(claims, closed, size, claim);
    if (row < 0) {
      return;
    }
    if (given == givenRows.length) {
      int room = given * 2;
      givenRows = Arrays.copyOf(givenRows, room);
      givenRoles = Arrays.copyOf(givenRoles, room);
      givenEntities = Arrays.copyOf(givenEntities, room);
    }
    givenRows[given] = row;
    givenRoles[given] = (byte) role;
    givenEntities[given++] = entity;
  }

  /** All parts in the claims so far have been given; those of one claim stay as they came. */
  void close() {
    int[] next = new int[size - closed + 1];
    for (int i = 0; i < given; i++) {
      next[givenRows[i] - closed + 1]++;
    }
    for (int row = closed; row < size; row++) {
      int count = next[row - closed + 1];
      next[row - closed] = held;
      held += count;
      next[row - closed + 1] = held;
      starts[row + 1] = held;
    }
    room(held);
    for (int i = 0; i < given; i++) {
      int at = next[givenRows[i] - closed]++;
      roles[at] = givenRoles[i];
      entities[at] = givenEntities[i];
    }
    given = 0;
    closed = size;
  }

  /** A row of other columns, with its parts; all rows before are closed. */
  void copy(Columns from, int row) {
    claim(
        from.claims[row],
        from.types[row],
        from.stances[row],
        from.lows[row],
        from.highs[row],
        from.places[row],
        from.countries[row]);
    int begin = from.starts[row];
    int count = from.starts[row + 1] - begin;
    room(held + count);
    System.arraycopy(from.roles, begin, roles, held, count);
    System.arraycopy(from.entities, begin, entities, held, count);
    held += count;
    starts[size] = held;
    closed = size;
  }

  private void room(int parts) {
    if (parts > roles.length) {
      int room = Math.max(parts, roles.length + roles.length / 2);
      roles = Arrays.copyOf(roles, room);
      entities = Arrays.copyOf(entities, room);
    }
  }

  Columns build() {
    close();
    return new Columns(
        size, claims, types, stances, lows, highs, places, countries, starts, roles, entities);
  }
}
