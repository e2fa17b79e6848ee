package org.rapporteur.ledger.survey;

import java.util.Arrays;
import java.util.List;
import org.rapporteur.ledger.days.ClaimKey;
import org.rapporteur.ledger.days.DayRange;

/**
 * The claims that answers may show, as columns in memory, ordered by their keys: about 50 bytes a
 * claim. A drawing counts over all of them, and a database reads its rows hundreds of times more
 * slowly than arrays are read.
 *
 * <p>Entities are the keys of their rows, before merging; see {@link Whos}.
 */
final class Columns {

  /** No day, no place. */
  static final int NONE = Integer.MIN_VALUE;

  /** Parts that are asked for and drawn; their codes are their places here. */
  static final List<String> ROLES =
      List.of("actor", "recipient", "person", "relative", "organisation", "member", "source");

  /** Any other role. */
  static final byte OTHER = (byte) ROLES.size();

  final int size;
  final long[] claims;
  final byte[] types;
  final byte[] stances;

  /** First and last day by which the event's time is searched. */
  final int[] lows;

  final int[] highs;
  final int[] places;
  final int[] countries;

  /**
   * Parts of row i stand from {@code starts[i]} up to {@code starts[i + 1]}: its roles in text
   * order, then its sources. Place and country have columns of their own.
   */
  final int[] starts;

  final byte[] roles;
  final int[] entities;

  Columns(
      int size,
      long[] claims,
      byte[] types,
      byte[] stances,
      int[] lows,
      int[] highs,
      int[] places,
      int[] countries,
      int[] starts,
      byte[] roles,
      int[] entities) {
    this.size = size;
    this.claims = claims;
    this.types = types;
    this.stances = stances;
    this.lows = lows;
    this.highs = highs;
    this.places = places;
    this.countries = countries;
    this.starts = starts;
    this.roles = roles;
    this.entities = entities;
  }

  /** The row of a claim; negative if there is none. */
  int row(long claim) {
    return Arrays.binarySearch(claims, 0, size, claim);
  }

  /** The first row whose key is this or greater. */
  int from(long claim) {
    int row = row(claim);
    return row < 0 ? -row - 1 : row;
  }

  /** The day at which a drawing puts the event: see {@link Scope}. */
  int day(int row) {
    int low = lows[row];
    return low <= DayRange.OPEN_LOW ? (int) ClaimKey.day(claims[row]) : low;
  }

  static byte role(String name) {
    return (byte) ROLES.indexOf(name);
  }
}
