package org.rapporteur.ledger.survey;

import java.sql.SQLException;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.rapporteur.ledger.KeptClaim;
import org.rapporteur.ledger.Page;
import org.rapporteur.ledger.entity.Dossiers;
import org.rapporteur.ledger.entity.Known;
import org.rapporteur.ledger.search.Cursor;
import org.rapporteur.ledger.search.Finder;
import org.rapporteur.ledger.search.Query;
import org.rapporteur.ledger.store.ClaimRows;
import org.rapporteur.ledger.store.Connections;
import org.rapporteur.ledger.store.Sql;
import org.rapporteur.reading.ClaimType;
import org.rapporteur.reading.Stance;

/**
 * Counts over the claims that answer a query. They are counted in memory, where a few columns of
 * all claims are held; every count can be asked again as a list of its claims.
 */
public final class Survey {

  /** Counting so many takes no time that anybody would notice. */
  private static final int FEW = 20_000;

  private final Connections connections;
  private final Finder finder;
  private final Current current;
  private final Namings namings = new Namings();

  /** Made by {@code Ledger.survey()}. */
  public Survey(Connections connections, Finder finder) {
    this.connections = connections;
    this.finder = finder;
    this.current = new Current(connections);
  }

  /** Changes whenever claims are kept, reviewed or merged: answers made of them may change. */
  public String stamp() {
    Snapshot.Marks marks = current.marks();
    StringBuilder stamp = new StringBuilder();
    for (long part : new long[] {marks.reading(), marks.review(), marks.decision()}) {
      stamp.append(Long.toString(part, 36)).append('.');
    }
    return stamp.toString();
  }

  /** As {@link #stamp()}; changes also when comparing claims has come further. */
  public String linkedStamp() {
    return stamp() + Long.toString(current.waiting(), 36) + '.';
  }

  /** Somebody decided something: the next answer shows it. */
  public void decided() {
    current.decided();
  }

  /**
   * Reads the claims into memory now, and counts them in the ways that views do, so that the first
   * who asks need not wait for either.
   */
  public void ready() {
    if (current.now().size() < FEW) {
      return;
    }
    for (int i = 0; i < 3; i++) {
      Scope all = Scope.of(Query.builder().build());
      types(all);
      timeline(all, "type", null);
      timeline(
          Scope.of(Query.builder().during(LocalDate.now(ZoneOffset.UTC).toString()).build()),
          "stance",
          null);
      network(all, Layer.ACTS, false, 60);
    }
  }

  /** What is made of the rows that answer. */
  @FunctionalInterface
  private interface Counting<T> {
    T of(Rows rows, Sql sql) throws SQLException;
  }

  private <T> T count(Scope scope, Counting<T> counting) {
    Snapshot snapshot = current.now();
    return connections.read(sql -> counting.of(Rows.of(snapshot, sql, finder, scope), sql));
  }

  /** How many claims of each type and stance answer. */
  public Map<String, Tally> types(Scope scope) {
    return count(scope, (rows, sql) -> Kinds.types(rows));
  }

  /**
   * The periods in which the events that answer lie.
   *
   * @param by {@code type}, {@code stance} or {@code actor}
   * @param step length of the periods; null for one that fits
   */
  public Chart timeline(Scope scope, String by, @Nullable Step step) {
    return count(
        scope,
        (rows, sql) -> {
          Periods periods = new Periods(rows, by);
          if (periods.empty()) {
            return new Chart(step == null ? Step.DAY : step, List.of());
          }
          Step made = step == null ? periods.fitting(scope) : step;
          List<Cell> cells = new ArrayList<>();
          for (Periods.Lane lane : periods.lanes(made)) {
            Known name = name(sql, by, lane.key());
            lane.periods()
                .forEach(
                    (day, tally) ->
                        cells.add(new Cell(name.id(), name.name(), day, made.last(day), tally)));
          }
          return new Chart(made, cells);
        });
  }

  private static Known name(Sql sql, String by, long key) throws SQLException {
    return switch (by) {
      case "type" -> kind(ClaimType.values()[(int) key].name());
      case "stance" -> kind(Stance.values()[(int) key].word());
      default -> Catalogue.known(sql, key);
    };
  }

  private static Known kind(String word) {
    return new Known(word, word, "");
  }

  /**
   * Keys of claims, and where the next page begins.
   *
   * @param next cursor of the next page; null if there is none
   */
  public record Keys(List<Long> keys, @Nullable String next) {

    public Keys {
      keys = List.copyOf(keys);
    }
  }

  /** A page of the claims that answer, by their keys, newest publication first. */
  public Keys keys(Scope scope) {
    Query query = scope.query();
    int limit = Math.max(1, query.limit());
    List<Long> keys;
    if (Rows.inMemory(query) || scope.from() != null || scope.to() != null) {
      keys = count(scope, (rows, sql) -> rows.newest(limit + 1));
    } else {
      keys = connections.read(sql -> finder.keys(sql, query, limit + 1));
    }
    boolean more = keys.size() > limit;
    List<Long> shown = more ? keys.subList(0, limit) : keys;
    return new Keys(shown, more ? Cursor.of(shown.get(limit - 1)) : null);
  }

  /** The claims with these keys. */
  public Map<Long, KeptClaim> claims(List<Long> keys) {
    return connections.read(sql -> new ClaimRows(sql).byKey(keys));
  }

  /** The key of the last review of a claim that answers show. */
  public long lastReview() {
    return current.marks().review();
  }

  /** A page of the claims that answer, newest publication first. */
  public Page page(Scope scope) {
    Keys keys = keys(scope);
    List<KeptClaim> claims = connections.read(sql -> new ClaimRows(sql).load(keys.keys()));
    return new Page(claims, keys.next());
  }

  /** The pairs of entities that most claims join, the most first. */
  public List<Edge> network(Scope scope, Layer layer, boolean statesOnly, int limit) {
    return count(
        scope,
        (rows, sql) -> {
          List<Edge> edges = new ArrayList<>();
          for (Pairs.Pair pair : Pairs.most(rows, layer, statesOnly, limit)) {
            Known from = Catalogue.known(sql, pair.from());
            Known to = Catalogue.known(sql, pair.to());
            edges.add(new Edge(from, to, pair.mutual(), pair.tally()));
          }
          return edges;
        });
  }

  /** The places where most claims lie, the most first. */
  public List<Spot> places(Scope scope, int limit) {
    return count(
        scope,
        (rows, sql) -> {
          List<Spot> spots = new ArrayList<>();
          for (Places.Where where : Places.most(rows, limit)) {
            Known place = Catalogue.known(sql, where.place());
            Known country = where.country() == 0 ? null : Catalogue.known(sql, where.country());
            spots.add(new Spot(place, country, where.latitude(), where.longitude(), where.tally()));
          }
          return spots;
        });
  }

  /** What is known about an entity, by id or name; as of a day if one is given. */
  public Dossiers.Outline dossier(String idOrName, @Nullable LocalDate asOf) {
    Snapshot snapshot = current.now();
    return connections.read(
        sql ->
            Dossiers.outline(
                sql, idOrName, who -> new HeldAppearances(snapshot, namings, sql, who, asOf)));
  }

  /** Entities whose name holds some letters, the most often named first; all if none are given. */
  public CountedPage entities(
      String letters, @Nullable String type, int limit, @Nullable String after) {
    Snapshot snapshot = current.now();
    return connections.read(sql -> Catalogue.entities(snapshot, sql, letters, type, limit, after));
  }

  /** Articles, the last kept first. */
  public List<Headline> articles(long before, int limit) {
    return connections.read(sql -> Catalogue.articles(sql, before, limit));
  }

  /** The key of the last reading kept. */
  public long lastReading() {
    return connections.read(sql -> sql.number("SELECT max(key) FROM reading"));
  }

  /** Claims of current readings kept after this one, the first kept first. */
  public List<KeptClaim> since(long reading, int limit) {
    return connections.read(
        sql ->
            new ClaimRows(sql)
                .load(
                    sql.list(
                        "SELECT c.key FROM reading r JOIN claim c ON c.reading = r.key"
                            + " WHERE r.key > ? AND r.current = 1 ORDER BY r.key, c.key LIMIT ?",
                        row -> row.getLong(1),
                        reading,
                        limit)));
  }
}
