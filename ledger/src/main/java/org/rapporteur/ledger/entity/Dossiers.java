package org.rapporteur.ledger.entity;

import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
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

  /** The ties of one kind of the entity with this id or name, without the rest of its dossier. */
  public static List<Dossier.Tie> ties(
      Sql sql, String idOrName, TieKind kind, @Nullable LocalDate asOf) throws SQLException {
    long who = Entities.who(sql, idOrName);
    return new Dossiers(sql, who, new StoredAppearances(sql, who, asOf)).ties(kind);
  }

  /** Tells where an entity appears. */
  @FunctionalInterface
  public interface Finding {
    Appearances of(long who) throws SQLException;
  }

  /** The dossier of the entity with this id or name, of the claims that {@code finding} finds. */
  public static Outline outline(Sql sql, String idOrName, Finding finding) throws SQLException {
    long who = Entities.who(sql, idOrName);
    return new Dossiers(sql, who, finding.of(who)).outline();
  }

  /**
   * A dossier without its claims, and their keys.
   *
   * @param acts latest claims in which it acts
   * @param received latest claims in which something is done to or with it
   * @param statements latest claims that go back to it as a source
   */
  public record Outline(
      Dossier dossier, List<Long> acts, List<Long> received, List<Long> statements) {

    public Outline {
      acts = List.copyOf(acts);
      received = List.copyOf(received);
      statements = List.copyOf(statements);
    }
  }

  private Dossier gather() throws SQLException {
    Outline outline = outline();
    Dossier bare = outline.dossier();
    return new Dossier(
        bare.entity(),
        bare.names(),
        bare.seen(),
        bare.offices(),
        bare.kin(),
        bare.memberships(),
        bare.actsByType(),
        new ClaimRows(sql).load(outline.acts()),
        new ClaimRows(sql).load(outline.received()),
        new ClaimRows(sql).load(outline.statements()),
        bare.statementCount(),
        bare.counterparts());
  }

  private Outline outline() throws SQLException {
    List<Known> names =
        sql.list(
            "SELECT id, name, type FROM entity WHERE who = ? ORDER BY key",
            row -> new Known(row.getString(1), row.getString(2), row.getString(3)),
            who);
    Map<String, Long> acts = new LinkedHashMap<>();
    appearances.acts().forEach((type, count) -> acts.put(type.name(), count));
    Dossier bare =
        new Dossier(
            Entities.known(sql, who),
            names,
            commonest(appearances.namings(LATELY)),
            ties(TieKind.OFFICE),
            ties(TieKind.KIN),
            ties(TieKind.MEMBERSHIP),
            acts,
            List.of(),
            List.of(),
            List.of(),
            appearances.said(),
            counterparts());
    return new Outline(
        bare,
        appearances.latest("actor", SHOWN),
        appearances.latest("recipient", SHOWN),
        appearances.latest("source", SHOWN));
  }

  /** How often which words name an entity in claims with these keys. */
  public static Map<String, Long> namings(Sql sql, long who, List<Long> claims)
      throws SQLException {
    Map<String, Long> namings = new HashMap<>();
    KeyBatches.each(
        claims,
        keys ->
            sql.each(
                "SELECT e.who, r.quote FROM role r JOIN entity e ON e.key = r.entity"
                    + " WHERE r.claim"
                    + KeyBatches.IN,
                row -> {
                  if (row.getLong(1) == who) {
                    namings.merge(row.getString(2), 1L, Long::sum);
                  }
                },
                keys));
    return namings;
  }

  /** The others in its claims of late. */
  private Map<String, Long> counterparts() throws SQLException {
    Map<Long, Long> others = appearances.others(LATELY);
    Map<String, Long> named = new HashMap<>();
    KeyBatches.each(
        List.copyOf(others.keySet()),
        keys ->
            sql.each(
                "SELECT key, name FROM entity WHERE key" + KeyBatches.IN,
                row ->
                    named.merge(
                        row.getString(2), others.getOrDefault(row.getLong(1), 0L), Long::sum),
                keys));
    return commonest(named);
  }

  /** Those counted most, the most first; of equals the first by name. */
  private static Map<String, Long> commonest(Map<String, Long> counts) {
    List<Map.Entry<String, Long>> entries = new ArrayList<>(counts.entrySet());
    entries.sort(
        Map.Entry.<String, Long>comparingByValue()
            .reversed()
            .thenComparing(Map.Entry.comparingByKey()));
    Map<String, Long> most = new LinkedHashMap<>();
    entries.stream().limit(COMMONEST).forEach(entry -> most.put(entry.getKey(), entry.getValue()));
    return most;
  }

  /** Claims of one kind of tie that have this entity in any part, gathered into ties. */
  private List<Dossier.Tie> ties(TieKind kind) throws SQLException {
    List<Long> keys = new ArrayList<>();
    for (ClaimType type : kind.types) {
      keys.addAll(appearances.ties(type, TIES));
    }
    return Ties.of(sql, keys, kind.one, kind.what, kind.other);
  }
}
