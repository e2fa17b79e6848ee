package org.rapporteur.ledger.survey;

import java.util.Arrays;

/** Puts columns together: claims in the order of their keys, each batch followed by its roles. */
final class ColumnsBuilder {

  private int size;
  private int held;

  /** Rows whose roles are complete. */
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

  /** A role of a claim; those of claims that are not here are passed over. */
  void role(long claim, int role, int entity) {
    while (closed < size && claims[closed] < claim) {
      starts[++closed] = held;
    }
    if (closed < size && claims[closed] == claim) {
      add((byte) role, entity);
    }
  }

  /** All roles of the claims so far have been given. */
  void close() {
    while (closed < size) {
      starts[++closed] = held;
    }
  }

  /** A row of other columns, with its roles. */
  void copy(Columns from, int row) {
    claim(
        from.claims[row],
        from.types[row],
        from.stances[row],
        from.lows[row],
        from.highs[row],
        from.places[row],
        from.countries[row]);
    for (int i = from.starts[row]; i < from.starts[row + 1]; i++) {
      add(from.roles[i], from.entities[i]);
    }
    close();
  }

  private void add(byte role, int entity) {
    if (held == roles.length) {
      int room = held + held / 2;
      roles = Arrays.copyOf(roles, room);
      entities = Arrays.copyOf(entities, room);
    }
    roles[held] = role;
    entities[held++] = entity;
  }

  Columns build() {
    close();
    return new Columns(
        size, claims, types, stances, lows, highs, places, countries, starts, roles, entities);
  }
}
