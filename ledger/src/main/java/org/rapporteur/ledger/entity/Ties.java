package org.rapporteur.ledger.entity;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.rapporteur.ledger.KeptClaim;
import org.rapporteur.ledger.days.DayRange;
import org.rapporteur.ledger.days.EdtfDays;
import org.rapporteur.ledger.store.KeyBatches;
import org.rapporteur.ledger.store.Sql;
import org.rapporteur.reading.Published;
import org.rapporteur.reading.Stance;

/** Gathers claims that tell the same office, kinship or membership. */
final class Ties {

  private static final Set<String> LEAVING = Set.of("dismiss", "resign");
  private static final Set<Stance> TELLING =
      Set.of(Stance.ASSERTED, Stance.ESTIMATED, Stance.ALLEGED);

  private final Sql sql;
  private final Map<Long, Map<String, String>> names = new HashMap<>();
  private final Map<Long, Told> told = new HashMap<>();

  private Ties(Sql sql) {
    this.sql = sql;
  }

  private record Names(String one, String what, String other) {}

  /**
   * What one claim tells.
   *
   * @param time EDTF, if its words tell one
   */
  private record Told(
      String id, Stance stance, @Nullable String mode, @Nullable String time, String reported) {}

  /** The ties that the claims tell; those only denied, planned or demanded are left out. */
  static List<Dossier.Tie> of(Sql sql, List<Long> claims, String one, String what, String other)
      throws SQLException {
    Ties ties = new Ties(sql);
    KeyBatches.each(claims, ties::load);
    return ties.gathered(claims, one, what, other);
  }

  /** The names come from the words' rows alone: whole claims with their articles cost much more. */
  private void load(Object[] keys) throws SQLException {
    sql.each(
        "SELECT r.claim, r.name, coalesce(w.name, r.quote) FROM role r"
            + " LEFT JOIN entity e ON e.key = r.entity LEFT JOIN entity w ON w.key = e.who"
            + " WHERE r.claim"
            + KeyBatches.IN
            + " ORDER BY r.claim, r.position",
        row ->
            names
                .computeIfAbsent(row.getLong(1), k -> new HashMap<>())
                .putIfAbsent(row.getString(2), row.getString(3)),
        keys);
    sql.each(
        "SELECT c.key, c.id, c.stance, c.mode, CASE WHEN c.when_begin IS NULL THEN NULL"
            + " ELSE c.when_edtf END, a.published, r.read_at FROM claim c"
            + " JOIN reading r ON r.key = c.reading JOIN article a ON a.key = c.article"
            + " WHERE c.key"
            + KeyBatches.IN,
        this::told,
        keys);
  }

  private void told(ResultSet row) throws SQLException {
    told.put(
        row.getLong(1),
        new Told(
            row.getString(2),
            Stance.values()[row.getInt(3)],
            row.getString(4),
            row.getString(5),
            reported(row.getString(6), row.getString(7))));
  }

  private List<Dossier.Tie> gathered(List<Long> claims, String one, String what, String other) {
    Map<Names, List<Told>> groups = new LinkedHashMap<>();
    for (Long claim : claims) {
      Told telling = told.get(claim);
      if (telling != null && TELLING.contains(telling.stance())) {
        Map<String, String> filled = names.getOrDefault(claim, Map.of());
        Names group =
            new Names(
                filled.getOrDefault(one, ""),
                filled.getOrDefault(what, "").toLowerCase(Locale.ROOT),
                filled.getOrDefault(other, ""));
        groups.computeIfAbsent(group, k -> new ArrayList<>()).add(telling);
      }
    }
    List<Dossier.Tie> ties = new ArrayList<>();
    groups.forEach((group, telling) -> ties.add(tie(group, telling)));
    ties.sort(Comparator.comparing(Dossier.Tie::lastReported).reversed());
    return ties;
  }

  private static Dossier.Tie tie(Names names, List<Told> told) {
    List<String> days = told.stream().map(Told::reported).sorted().toList();
    String time = null;
    String ended = null;
    Stance stance = told.get(0).stance();
    for (Told one : told) {
      time = time == null ? one.time() : time;
      if (one.stance().compareTo(stance) < 0) {
        stance = one.stance();
      }
      if (one.mode() != null && LEAVING.contains(one.mode())) {
        ended = one.reported();
      }
    }
    return new Dossier.Tie(
        names.one(),
        names.what(),
        names.other(),
        time,
        days.get(0),
        days.get(days.size() - 1),
        ended,
        stance,
        told.stream().map(Told::id).limit(5).toList());
  }

  /** The day a claim was published, else the day it was read. */
  static String reported(KeptClaim kept) {
    Published published = kept.article().published();
    return reported(published == null ? null : published.edtf(), kept.readAt());
  }

  private static String reported(@Nullable String published, String readAt) {
    @Nullable DayRange range = published == null ? null : EdtfDays.of(published);
    boolean known = range != null && range.high() < DayRange.OPEN_HIGH;
    return known && range != null
        ? LocalDate.ofEpochDay(range.high()).toString()
        : readAt.substring(0, 10);
  }
}
