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
        "SELECT DISTINCT e.who AS one, o.who AS other, k.form FROM name_key k"
            + " JOIN name_key m ON m.form = k.form AND m.entity > k.entity"
            + " JOIN entity e ON e.key = k.entity JOIN entity o ON o.key = m.entity"
            + " WHERE e.who <> o.who AND e.type = o.type ORDER BY k.form",
        row -> {
          Reason reason = REASONS.get(row.getString("form").charAt(0));
          long one = Math.min(row.getLong("one"), row.getLong("other"));
          long other = Math.max(row.getLong("one"), row.getLong("other"));
          if (reason == null || (reason.score() == 0.5 && !onlyOne(sql, row.getString("form")))) {
            return false;
          }
          List<Reason> reasons =
              found.computeIfAbsent(new Pair(one, other), k -> new ArrayList<>());
          return reasons.add(reason);
        });
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

  /** Whether a last name belongs to one person with more names, so that it alone may mean them. */
  private static boolean onlyOne(Sql sql, String form) throws SQLException {
    String last = form.substring(1);
    long full =
        sql.number(
            "SELECT count(DISTINCT e.who) FROM name_key k JOIN entity e ON e.key = k.entity"
                + " WHERE k.form = ? AND e.fold <> ?",
            form,
            last);
    long alone =
        sql.number(
            "SELECT count(DISTINCT e.who) FROM name_key k JOIN entity e ON e.key = k.entity"
                + " WHERE k.form = ? AND e.fold = ?",
            form,
            last);
    return full == 1 && alone == 1;
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
