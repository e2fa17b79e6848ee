package org.rapporteur.ledger.entity;

import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.rapporteur.ledger.KeptClaim;
import org.rapporteur.ledger.store.ClaimRows;
import org.rapporteur.ledger.store.KeyBatches;
import org.rapporteur.ledger.store.Sql;
import org.rapporteur.reading.ClaimType;

/** Gathers a dossier. */
public final class Dossiers {

  private static final int SHOWN = 20;
  private static final int TIES = 400;
  private static final int LATELY = 1000;
  private static final int COMMONEST = 20;

  private final Sql sql;
  private final long who;
  private final Appearances appearances;

  private Dossiers(Sql sql, long who, Appearances appearances) {
    this.sql = sql;
    this.who = who;
    this.appearances = appearances;
  }

  /**
   * The dossier of the entity with this id or name.
   *
   * @param asOf only what was known by this day; null for all
   */
  public static Dossier of(Sql sql, String idOrName, @Nullable LocalDate asOf) throws SQLException {
    long who = Entities.who(sql, idOrName);
    return new Dossiers(sql, who, new StoredAppearances(sql, who, asOf)).gather();
  }

  /** Tells where an entity appears. */
  @FunctionalInterface
  public interface Finding {
    Appearances of(long who) throws SQLException;
  }

  /** The dossier of the entity with this id or name, of the claims that {@code finding} finds. */
  public static Dossier of(Sql sql, String idOrName, Finding finding) throws SQLException {
    long who = Entities.who(sql, idOrName);
    return new Dossiers(sql, who, finding.of(who)).gather();
  }

  /** The offices of the entity with this id or name, as its dossier has them. */
  public static List<Dossier.Tie> offices(Sql sql, String idOrName, @Nullable LocalDate asOf)
      throws SQLException {
    long who = Entities.who(sql, idOrName);
    return new Dossiers(sql, who, new StoredAppearances(sql, who, asOf)).offices();
  }

  private Dossier gather() throws SQLException {
    List<Known> names =
        sql.list(
            "SELECT id, name, type FROM entity WHERE who = ? ORDER BY key",
            row -> new Known(row.getString(1), row.getString(2), row.getString(3)),
            who);
    Map<String, Long> seen = new TreeMap<>();
    Map<String, Long> counterparts = new TreeMap<>();
    lately(seen, counterparts);
    Map<String, Long> acts = new LinkedHashMap<>();
    appearances.acts().forEach((type, count) -> acts.put(type.name(), count));
    return new Dossier(
        Entities.known(sql, who),
        names,
        commonest(seen),
        offices(),
        ties(List.of(ClaimType.KIN), "person", "kin", "relative"),
        ties(List.of(ClaimType.MEMBER), "member", "", "organisation"),
        acts,
        latest("actor"),
        latest("recipient"),
        latest("source"),
        appearances.said(),
        commonest(counterparts));
  }

  /** Counts the words that named it of late, and the others in those claims. */
  private void lately(Map<String, Long> seen, Map<String, Long> counterparts) throws SQLException {
    Map<Long, Long> others = new HashMap<>();
    KeyBatches.each(
        appearances.latest(LATELY),
        keys ->
            sql.each(
                "SELECT e.who, r.quote FROM role r JOIN entity e ON e.key = r.entity WHERE r.claim"
                    + KeyBatches.IN,
                row -> {
                  long other = row.getLong(1);
                  if (other == who) {
                    seen.merge(row.getString(2), 1L, Long::sum);
                  } else {
                    others.merge(other, 1L, Long::sum);
                  }
                },
                keys));
    for (Map.Entry<Long, Long> other : others.entrySet()) {
      String name = Entities.known(sql, other.getKey()).name();
      counterparts.merge(name, other.getValue(), Long::sum);
    }
  }

  /** Those counted most, the most first; of equals the first by name. */
  private static Map<String, Long> commonest(Map<String, Long> counts) {
    List<Map.Entry<String, Long>> entries = new ArrayList<>(counts.entrySet());
    entries.sort(Map.Entry.<String, Long>comparingByValue().reversed());
    Map<String, Long> most = new LinkedHashMap<>();
    entries.stream().limit(COMMONEST).forEach(entry -> most.put(entry.getKey(), entry.getValue()));
    return most;
  }

  private List<KeptClaim> latest(String part) throws SQLException {
    return new ClaimRows(sql).load(appearances.latest(part, SHOWN));
  }

  private List<Dossier.Tie> offices() throws SQLException {
    return ties(List.of(ClaimType.OFFICE, ClaimType.APPOINT), "person", "office", "organisation");
  }

  /** Claims of some types that have this entity in any part, gathered into ties. */
  private List<Dossier.Tie> ties(List<ClaimType> types, String one, String what, String other)
      throws SQLException {
    List<Long> keys = new ArrayList<>();
    for (ClaimType type : types) {
      keys.addAll(appearances.ties(type, TIES));
    }
    return Ties.of(sql, keys, one, what, other);
  }
}
