package org.rapporteur.ledger.search;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.rapporteur.ledger.days.DayRange;
import org.rapporteur.ledger.store.Dialect;
import org.rapporteur.ledger.store.EntityNames;
import org.rapporteur.ledger.store.Sql;

/** Turns a query into conditions, the ones most likely to be few first. */
final class Conditions {

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
    anyOf("stance", query.stances().stream().map(Enum::ordinal).toList());
    anyOf("type", query.types().stream().map(Enum::ordinal).toList());
    filters(query);
    return found;
  }

  private void part(List<Long> whos, @Nullable String part) {
    List<@Nullable Object> values = new ArrayList<>(whos);
    String who = "who" + in(whos.size());
    String role = "";
    if (part != null) {
      role = " AND part = ?";
      values.add(part);
    }
    found.add(
        new Condition(
            "part c WHERE c." + who + role,
            "EXISTS (SELECT 1 FROM part p WHERE p.claim = c.claim AND p." + who + role + ")",
            values,
            "SELECT 1 FROM part WHERE " + who + role));
  }

  private void words(String value) {
    found.add(
        new Condition(
            "(" + dialect.wordsQuery() + ") c WHERE 1 = 1",
            dialect.wordsMatch(),
            List.of(value),
            dialect.wordsQuery()));
  }

  private void during(DayRange days) {
    found.add(
        new Condition(
            "listed c WHERE c.when_high >= ? AND c.when_low <= ?",
            "EXISTS (SELECT 1 FROM listed l WHERE l.claim = c.claim AND l.when_high >= ?"
                + " AND l.when_low <= ?)",
            List.of(days.low(), days.high()),
            null));
  }

  private void anyOf(String column, Collection<Integer> ordinals) {
    if (ordinals.isEmpty()) {
      return;
    }
    List<@Nullable Object> values = new ArrayList<>(new TreeSet<>(ordinals));
    String test = column + in(values.size());
    found.add(
        new Condition(
            "listed c WHERE c." + test,
            "EXISTS (SELECT 1 FROM listed l WHERE l.claim = c.claim AND l." + test + ")",
            values,
            "SELECT 1 FROM listed WHERE " + test));
  }

  private void filters(Query query) {
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
      found.add(
          new Condition(
              "(" + claims + ") c WHERE 1 = 1",
              "c.claim IN (" + claims + ")",
              Arrays.asList(query.article()),
              claims));
    }
  }

  private static String in(int count) {
    return count == 1
        ? " = ?"
        : " IN ("
            + Collections.nCopies(count, "?").stream().collect(Collectors.joining(", "))
            + ")";
  }
}
