package org.rapporteur.ledger.entity;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.rapporteur.ledger.store.Sql;

/** Finds entities that may be one by the forms their names share. */
public final class Suggestions {

  private static final Map<Character, Reason> REASONS =
      Map.of(
          'f', new Reason(0.95, "the same letters"),
          't', new Reason(0.9, "the same name without title and middle initials"),
          's', new Reason(0.8, "the same name in another transliteration"),
          'a', new Reason(0.75, "the initials of the other"),
          'l', new Reason(0.5, "the last name of the only such person known"));

  private static final double TOGETHER = 0.35;
  private static final double LEAST = 0.4;

  private record Reason(double score, String words) {}

  private record Pair(long one, long other) {}

  private Suggestions() {}

  /** Suggested merges that nobody has decided on, the likeliest first. */
  public static List<Suggestion> find(Sql sql, int limit) throws SQLException {
    Map<Pair, List<Reason>> found = new LinkedHashMap<>();
    sql.list(
        "SELECT DISTINCT e.who AS one, o.who AS other, k.form, e.name AS name, o.name AS alias"
            + " FROM name_key k JOIN name_key m ON m.form = k.form AND m.entity > k.entity"
            + " JOIN entity e ON e.key = k.entity JOIN entity o ON o.key = m.entity"
            + " WHERE k.form NOT LIKE 'l%' AND e.who <> o.who AND e.type = o.type"
            + " ORDER BY k.form",
        row -> {
          String form = row.getString("form");
          boolean initials = form.charAt(0) == 'a';
          if (initials
              && spelt(form, row.getString("name")) == spelt(form, row.getString("alias"))) {
            return false;
          }
          return note(found, row.getLong("one"), row.getLong("other"), form.charAt(0));
        });
    loneLastNames(sql, found);
    List<Suggestion> suggestions = new ArrayList<>();
    for (Map.Entry<Pair, List<Reason>> pair : found.entrySet()) {
      add(sql, pair.getKey(), pair.getValue(), suggestions);
    }
    suggestions.sort(
        Comparator.comparingDouble(Suggestion::score)
            .reversed()
            .thenComparing(s -> s.one().name())
            .thenComparing(s -> s.other().name()));
    return suggestions.subList(0, Math.min(limit, suggestions.size()));
  }

  private static void add(Sql sql, Pair pair, List<Reason> why, List<Suggestion> suggestions)
      throws SQLException {
    Known one = Entities.known(sql, pair.one());
    Known other = Entities.known(sql, pair.other());
    if (Entities.decided(sql, one.id(), other.id())) {
      return;
    }
    why.sort(Comparator.comparingDouble(Reason::score).reversed());
    List<String> reasons = new ArrayList<>();
    reasons.add(why.get(0).words());
    double score = why.get(0).score();
    if (together(sql, pair)) {
      score -= TOGETHER;
      reasons.add("but both take part in one claim");
    }
    if (score >= LEAST) {
      suggestions.add(new Suggestion(one, other, Math.round(score * 100) / 100.0, reasons));
    }
  }

  private static boolean note(Map<Pair, List<Reason>> found, long a, long b, char letter) {
    Reason reason = REASONS.get(letter);
    if (reason == null) {
      return false;
    }
    Pair pair = new Pair(Math.min(a, b), Math.max(a, b));
    return found.computeIfAbsent(pair, k -> new ArrayList<>()).add(reason);
  }

  /** Whether a name is itself the initials, as "IAEA" is. */
  private static boolean spelt(String form, String name) {
    return name.replace(".", "").equalsIgnoreCase(form.substring(1));
  }

  /** Persons of whom only the last name is told, if one known person has it. */
  private static void loneLastNames(Sql sql, Map<Pair, List<Reason>> found) throws SQLException {
    record Lone(String form, String name, long who) {}
    List<Lone> all =
        sql.list(
            "SELECT k.form, e.fold, e.who FROM name_key k JOIN entity e ON e.key = k.entity"
                + " WHERE k.form LIKE 'l%' AND k.form = 'l' || e.fold",
            row -> new Lone(row.getString(1), row.getString(2), row.getLong(3)));
    for (Lone lone : all) {
      List<Long> full =
          sql.list(
              "SELECT DISTINCT e.who FROM name_key k JOIN entity e ON e.key = k.entity"
                  + " WHERE k.form = ? AND e.fold <> ? LIMIT 2",
              row -> row.getLong(1),
              lone.form(),
              lone.name());
      if (full.size() == 1 && full.get(0) != lone.who()) {
        note(found, full.get(0), lone.who(), 'l');
      }
    }
  }

  private static boolean together(Sql sql, Pair pair) throws SQLException {
    return sql.number(
            "SELECT count(*) FROM (SELECT 1 FROM part p JOIN part q ON q.claim = p.claim"
                + " WHERE p.who = ? AND q.who = ? LIMIT 1) n",
            pair.one(),
            pair.other())
        > 0;
  }
}
