package org.rapporteur.ledger.search;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.rapporteur.ledger.days.DayRange;
import org.rapporteur.ledger.search.Condition.Listing;
import org.rapporteur.ledger.store.Dialect;
import org.rapporteur.ledger.store.EntityNames;
import org.rapporteur.ledger.store.Sql;
import org.rapporteur.reading.ClaimType;
import org.rapporteur.reading.Stance;

/** Turns a query into conditions. */
final class Conditions {

  /**
   * Times longer than this are listed apart from the rest, so that the rest are near their ends; as
   * written in the indexes' conditions.
   */
  private static final long SHORT_DAYS = 31;

  private static final long LONG_DAYS = 366;

  /** More parts than this are not worth listing one by one. */
  private static final int LISTS = 60;

  private static final int WORDS_COST = 25;

  private final Dialect dialect;
  private final Sql sql;
  private final List<Condition> found = new ArrayList<>();

  Conditions(Dialect dialect, Sql sql) {
    this.dialect = dialect;
    this.sql = sql;
  }

  /** The conditions; null if nothing can answer, as when an entity is unknown. */
  @Nullable List<Condition> of(Query query) throws SQLException {
    for (Query.Part part : query.parts()) {
      List<Long> whos = EntityNames.whos(sql, part.entity());
      if (whos.isEmpty()) {
        return null;
      }
      part(whos, part.part());
    }
    String words = query.words();
    if (words != null && !words.isBlank()) {
      String value = dialect.wordsValue(words);
      if (value.isEmpty()) {
        return null;
      }
      words(value);
    }
    DayRange during = query.during();
    if (during != null) {
      during(during);
    }
    if (!query.types().isEmpty() || !query.stances().isEmpty()) {
      kind(query);
    }
    filters(query);
    return found;
  }

  private void part(List<Long> whos, @Nullable String part) {
    String role = part == null ? "" : " AND %spart = ?";
    List<Listing> lists = new ArrayList<>();
    for (Long who : whos) {
      lists.add(
          new Listing(
              "part c WHERE c.who = ?" + role.formatted("c."),
              part == null ? Arrays.asList(who) : Arrays.asList(who, part)));
    }
    List<@Nullable Object> values = new ArrayList<>(whos);
    if (part != null) {
      values.add(part);
    }
    String test =
        "EXISTS (SELECT 1 FROM part p WHERE p.claim = c.claim AND p.who"
            + in(whos.size())
            + role.formatted("p.")
            + ")";
    found.add(
        new Condition(lists.size() <= LISTS ? lists : List.of(), test, null, values, whos.size()));
  }

  private void words(String value) {
    Listing list = new Listing("(" + dialect.wordsQuery() + ") c WHERE 1 = 1", List.of(value));
    found.add(new Condition(List.of(list), dialect.wordsMatch(), null, List.of(value), WORDS_COST));
  }

  private void during(DayRange days) {
    Listing brief =
        new Listing(
            "listed c WHERE c.when_high >= ? AND c.when_high <= ? AND c.when_low <= ?"
                + " AND c.when_high <= c.when_low + 31",
            List.of(days.low(), days.high() + SHORT_DAYS, days.high()));
    Listing medium =
        new Listing(
            "listed c WHERE c.when_high >= ? AND c.when_high <= ? AND c.when_low <= ?"
                + " AND c.when_high > c.when_low + 31 AND c.when_high <= c.when_low + 366",
            List.of(days.low(), days.high() + LONG_DAYS, days.high()));
    Listing longer =
        new Listing(
            "listed c WHERE c.when_high > c.when_low + 366 AND c.when_high >= ?"
                + " AND c.when_low <= ?",
            List.of(days.low(), days.high()));
    found.add(
        new Condition(
            List.of(brief, medium, longer),
            "EXISTS (SELECT 1 FROM listed l WHERE l.claim = c.claim AND l.when_high >= ?"
                + " AND l.when_low <= ?)",
            "c.when_high >= ? AND c.when_low <= ?",
            List.of(days.low(), days.high()),
            1));
  }

  private void kind(Query query) {
    Collection<Integer> types =
        query.types().isEmpty()
            ? all(ClaimType.values().length)
            : new TreeSet<>(query.types().stream().map(Enum::ordinal).toList());
    Collection<Integer> stances =
        query.stances().isEmpty()
            ? all(Stance.values().length)
            : new TreeSet<>(query.stances().stream().map(Enum::ordinal).toList());
    List<Listing> lists = new ArrayList<>();
    for (Integer type : types) {
      for (Integer stance : stances) {
        lists.add(new Listing("listed c WHERE c.type = ? AND c.stance = ?", List.of(type, stance)));
      }
    }
    List<@Nullable Object> values = new ArrayList<>(types);
    values.addAll(stances);
    found.add(
        new Condition(
            lists.size() <= LISTS ? lists : List.of(),
            "EXISTS (SELECT 1 FROM listed l WHERE l.claim = c.claim AND l.type"
                + in(types.size())
                + " AND l.stance"
                + in(stances.size())
                + ")",
            "c.type" + in(types.size()) + " AND c.stance" + in(stances.size()),
            values,
            1));
  }

  private static List<Integer> all(int count) {
    return IntStream.range(0, count).boxed().toList();
  }

  private void filters(Query query) {
    found.add(
        Condition.test("NOT EXISTS (SELECT 1 FROM rejected x WHERE x.claim = c.claim)", List.of()));
    if (query.acceptedOnly()) {
      String claims =
          "SELECT k.key AS claim FROM verdict v JOIN claim k ON k.id = v.claim_id"
              + " JOIN listed l ON l.claim = k.key WHERE v.verdict = 'accept'";
      Listing list = new Listing("(" + claims + ") c WHERE 1 = 1", List.of());
      found.add(
          new Condition(List.of(list), "c.claim IN (" + claims + ")", null, List.of(), WORDS_COST));
    }
    if (!query.modes().isEmpty()) {
      List<@Nullable Object> values = new ArrayList<>(new TreeSet<>(query.modes()));
      found.add(
          Condition.test(
              "EXISTS (SELECT 1 FROM claim m WHERE m.key = c.claim AND m.mode"
                  + in(values.size())
                  + ")",
              values));
    }
    if (query.atLeast() != null) {
      found.add(
          Condition.test(
              "EXISTS (SELECT 1 FROM quantity q WHERE q.claim = c.claim"
                  + " AND (q.high >= ? OR q.high IS NULL))",
              Arrays.asList(query.atLeast())));
    }
    if (query.minConfidence() > 0) {
      found.add(
          Condition.test(
              "EXISTS (SELECT 1 FROM listed l WHERE l.claim = c.claim AND l.confidence >= ?)",
              Arrays.asList(query.minConfidence())));
    }
    if (query.article() != null) {
      String claims =
          "SELECT k.key AS claim FROM claim k JOIN reading r ON r.key = k.reading AND r.current = 1"
              + " JOIN article a ON a.key = r.article WHERE a.id = ?";
      List<@Nullable Object> values = Arrays.asList(query.article());
      Listing list = new Listing("(" + claims + ") c WHERE 1 = 1", values);
      found.add(
          new Condition(List.of(list), "c.claim IN (" + claims + ")", null, values, WORDS_COST));
    }
  }

  private static String in(int count) {
    return count == 1 ? " = ?" : " IN (" + String.join(", ", Collections.nCopies(count, "?")) + ")";
  }
}
