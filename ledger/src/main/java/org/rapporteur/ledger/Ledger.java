package org.rapporteur.ledger;

import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.rapporteur.ledger.custody.Facts;
import org.rapporteur.ledger.custody.Verification;
import org.rapporteur.ledger.custody.Verifier;
import org.rapporteur.ledger.link.Link;
import org.rapporteur.ledger.link.LinkRows;
import org.rapporteur.ledger.link.Linker;
import org.rapporteur.ledger.search.Finder;
import org.rapporteur.ledger.search.Query;
import org.rapporteur.ledger.store.ClaimRows;
import org.rapporteur.ledger.store.Connections;
import org.rapporteur.ledger.store.Dialect;
import org.rapporteur.ledger.store.EntityKeys;
import org.rapporteur.ledger.store.Keeper;
import org.rapporteur.ledger.store.Migrations;
import org.rapporteur.ledger.store.Postgres;
import org.rapporteur.ledger.store.Readings;
import org.rapporteur.ledger.store.Sqlite;
import org.rapporteur.reading.Reading;

/**
 * The lasting record of what was read.
 *
 * <pre>{@code
 * try (Ledger ledger = Ledger.open("rapporteur.db")) {
 *   ledger.keep(reading);
 *   for (KeptClaim found : ledger.find(Query.words("missile embargo")).claims()) {
 *     System.out.println(found.sentence());
 *   }
 * }
 * }</pre>
 *
 * <p>An article and all that was read from it are kept in one transaction that is on disk when
 * {@link #keep} returns; a crash at any moment leaves it wholly there or not at all. Keeping the
 * same reading again changes nothing. Safe for use by several threads; several processes may read
 * while one writes. Whatever goes wrong is told by a {@link LedgerException}.
 */
public final class Ledger implements AutoCloseable {

  private final Connections connections;
  private final Clock clock;
  private final EntityKeys entities = new EntityKeys();
  private final Keeper keeper;
  private final Finder finder;
  private final Linker linker;

  private Ledger(Connections connections, Clock clock) {
    this.connections = connections;
    this.clock = clock;
    this.keeper = new Keeper(connections.dialect(), entities);
    this.finder = new Finder(connections.dialect());
    this.linker = new Linker(connections.dialect());
  }

  /**
   * Opens a ledger, made if it is not there and brought up to date if an older version made it.
   *
   * @param fileOrUrl a SQLite file, or {@code postgresql://user:password@host:port/database}
   */
  public static Ledger open(String fileOrUrl) {
    return open(fileOrUrl, Clock.systemUTC());
  }

  /** As {@link #open(String)}, with the clock that tells when things are kept and decided. */
  public static Ledger open(String fileOrUrl, Clock clock) {
    Dialect dialect =
        Postgres.is(fileOrUrl) ? new Postgres(fileOrUrl) : new Sqlite(Path.of(fileOrUrl));
    return new Ledger(new Connections(dialect), clock);
  }

  /** Where the ledger is; never with a password. */
  public String place() {
    return connections.dialect().place();
  }

  /** Keeps a reading of an article that came from where its {@code ref} says, just now. */
  public Kept keep(Reading reading) {
    String url = reading.article().url();
    String origin = url == null ? reading.article().ref() : url;
    return keep(reading, Capture.of(origin, clock.instant()));
  }

  /** Keeps a reading and how its article reached us. */
  public Kept keep(Reading reading, Capture capture) {
    boolean done = false;
    try {
      Kept kept =
          connections.write(
              sql -> {
                if (connections.dialect().othersWrote(sql)) {
                  entities.forget();
                }
                return keeper.keep(sql, reading, capture, clock.instant()).kept();
              });
      done = true;
      return kept;
    } finally {
      if (!done) {
        entities.forget();
      }
    }
  }

  /**
   * Compares the claims of readings kept since the last time with all that may tell of the same,
   * each reading in its own transaction.
   *
   * @return how many readings were compared
   */
  public int link() {
    int linked = 0;
    while (connections.write(
        sql -> {
          Optional<Long> reading = linker.pending(sql);
          if (reading.isPresent()) {
            linker.link(sql, reading.get());
          }
          return reading.isPresent();
        })) {
      linked++;
    }
    return linked;
  }

  /** Links of a claim of a current reading to others, strongest contradictions first. */
  public List<Link> links(String claimId) {
    return connections.read(sql -> LinkRows.of(sql, claimId));
  }

  /** Claims that answer a query, newest publication first. */
  public Page find(Query query) {
    return connections.read(sql -> finder.find(sql, query));
  }

  /**
   * The claim with this id, of the current reading if it is there, else of the latest that had it.
   */
  public Optional<KeptClaim> claim(String id) {
    return connections.read(
        sql -> {
          List<Long> keys =
              sql.list(
                  "SELECT c.key FROM claim c JOIN reading r ON r.key = c.reading WHERE c.id = ?"
                      + " ORDER BY r.current DESC, r.key DESC LIMIT 1",
                  row -> row.getLong(1),
                  id);
          return new ClaimRows(sql).load(keys).stream().findFirst();
        });
  }

  /** The article with this id and the current reading of it. */
  public Optional<KeptArticle> article(String id) {
    return connections.read(sql -> Readings.current(sql, id));
  }

  /** Makes every hash again and compares every quote with the text it came from. */
  public Verification verify() {
    return connections.read(sql -> new Verifier(connections.dialect(), sql).run());
  }

  /** What this ledger is and holds. */
  public Facts facts() {
    Dialect dialect = connections.dialect();
    return connections.read(
        sql ->
            new Facts(
                place(),
                dialect.product(sql),
                dialect.version(sql),
                Migrations.newest(),
                !dialect.readOnly(),
                dialect.bytes(sql),
                sql.number("SELECT count(*) FROM article"),
                sql.number("SELECT count(*) FROM reading"),
                sql.number("SELECT count(*) FROM listed"),
                sql.number("SELECT count(DISTINCT who) FROM entity"),
                sql.first("SELECT max(read_at) FROM reading", row -> row.getString(1))
                    .orElse(null)));
  }

  @Override
  public void close() {
    connections.close();
  }
}
