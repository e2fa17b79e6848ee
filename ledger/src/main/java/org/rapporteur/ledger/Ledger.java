package org.rapporteur.ledger;

import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.LongConsumer;
import org.jspecify.annotations.Nullable;
import org.rapporteur.ledger.custody.Facts;
import org.rapporteur.ledger.custody.Verification;
import org.rapporteur.ledger.custody.Verifier;
import org.rapporteur.ledger.days.ClaimKey;
import org.rapporteur.ledger.entity.Decision;
import org.rapporteur.ledger.entity.Dossier;
import org.rapporteur.ledger.entity.Dossiers;
import org.rapporteur.ledger.entity.Entities;
import org.rapporteur.ledger.entity.Known;
import org.rapporteur.ledger.entity.Suggestion;
import org.rapporteur.ledger.entity.Suggestions;
import org.rapporteur.ledger.entity.Tenure;
import org.rapporteur.ledger.entity.Tenures;
import org.rapporteur.ledger.entity.TieKind;
import org.rapporteur.ledger.intake.Intake;
import org.rapporteur.ledger.intake.Mark;
import org.rapporteur.ledger.link.Event;
import org.rapporteur.ledger.link.Events;
import org.rapporteur.ledger.link.Link;
import org.rapporteur.ledger.link.LinkKind;
import org.rapporteur.ledger.link.LinkPage;
import org.rapporteur.ledger.link.LinkRows;
import org.rapporteur.ledger.link.Linker;
import org.rapporteur.ledger.link.Plans;
import org.rapporteur.ledger.review.Review;
import org.rapporteur.ledger.review.Reviews;
import org.rapporteur.ledger.search.Finder;
import org.rapporteur.ledger.search.Query;
import org.rapporteur.ledger.store.ClaimRows;
import org.rapporteur.ledger.store.Connections;
import org.rapporteur.ledger.store.Dialect;
import org.rapporteur.ledger.store.EntityKeys;
import org.rapporteur.ledger.store.EntityNames;
import org.rapporteur.ledger.store.Keeper;
import org.rapporteur.ledger.store.Postgres;
import org.rapporteur.ledger.store.Readings;
import org.rapporteur.ledger.store.Sql;
import org.rapporteur.ledger.store.Sqlite;
import org.rapporteur.ledger.survey.Survey;
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
  private final Survey survey;

  private Ledger(Connections connections, Clock clock) {
    this.connections = connections;
    this.clock = clock;
    this.keeper = new Keeper(connections.dialect(), entities);
    this.finder = new Finder(connections.dialect());
    this.linker = new Linker(connections.dialect());
    this.survey = new Survey(connections, finder);
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
    if (fileOrUrl.contains("://") && !Postgres.is(fileOrUrl)) {
      throw new LedgerException(
          "A ledger is a file or a database at postgresql://user:password@host:port/database, not at "
              + fileOrUrl.substring(0, fileOrUrl.indexOf("://"))
              + "://.");
    }
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
    return keep(reading, capture, null);
  }

  /** As {@link #keep(Reading, Capture)}, with a mark that is written if and only if this is. */
  public Kept keep(Reading reading, Capture capture, @Nullable Mark mark) {
    try {
      return connections.write(
          sql -> {
            if (connections.dialect().othersWrote(sql)) {
              entities.forget();
            }
            if (mark != null) {
              Intake.write(sql, mark);
            }
            return keeper.keep(sql, reading, capture, clock.instant()).kept();
          });
    } catch (RuntimeException | Error e) {
      entities.forget();
      throw e;
    }
  }

  /**
   * Compares the claims of readings kept since the last time with all that may tell of the same,
   * each reading in its own transaction.
   *
   * @return how many readings were compared
   */
  public int link() {
    return link(linked -> {});
  }

  /** As {@link #link()}; {@code on} hears how many have been compared. */
  public int link(LongConsumer on) {
    int linked = 0;
    while (connections.write(
        sql -> {
          Optional<Long> reading = linker.pending(sql);
          if (reading.isPresent()) {
            linker.link(sql, reading.get());
          }
          return reading.isPresent();
        })) {
      on.accept(++linked);
    }
    return linked;
  }

  /** How many readings wait for {@link #link()}. */
  public long unlinked() {
    return connections.read(sql -> sql.number("SELECT count(*) FROM unlinked"));
  }

  /** Links of a claim of a current reading to others, strongest contradictions first. */
  public List<Link> links(String claimId) {
    return connections.read(sql -> LinkRows.of(sql, claimId));
  }

  /**
   * Links of one kind, newest first, page by page.
   *
   * @param asOf only links between claims known by this day; null for all
   * @param after where the page before ended; null for the first
   */
  public LinkPage links(
      LinkKind kind, int limit, @Nullable LocalDate asOf, @Nullable String after) {
    return connections.read(sql -> LinkRows.ofKind(sql, kind, limit, asOf, after));
  }

  /** The claims with these ids, each as {@link #claim(String)} finds it, in this order. */
  public List<KeptClaim> claims(Collection<String> ids) {
    return connections.read(sql -> new ClaimRows(sql).latest(ids, Long.MAX_VALUE));
  }

  /** All accounts of the event that a claim tells of; empty if no current reading has the claim. */
  public Optional<Event> compare(String claimId) {
    return compare(claimId, null);
  }

  /** As {@link #compare(String)}, with the accounts known by a day. */
  public Optional<Event> compare(String claimId, @Nullable LocalDate asOf) {
    return connections.read(sql -> new Events(connections.dialect(), sql, asOf).of(claimId));
  }

  /** Plans whose time was over by a day and of which no outcome was known by then. */
  public List<KeptClaim> overdue(LocalDate day, int limit) {
    return connections.read(sql -> Plans.overdue(sql, day, limit));
  }

  /** Entities that may be one, the likeliest first; a person decides. */
  public List<Suggestion> suggestions(int limit) {
    return connections.read(sql -> Suggestions.find(sql, limit));
  }

  /** Makes two entities, by id or unambiguous name, count as one. */
  public void merge(String one, String other, String by, String note) {
    decide(sql -> Entities.merge(sql, one, other, by, now(), note));
  }

  /** Remembers that two entities are not one. */
  public void refuse(String one, String other, String by, String note) {
    decide(sql -> Entities.refuse(sql, one, other, by, now(), note));
  }

  /** Takes the entity with this id out of the one it was merged into. */
  public void split(String id, String by, String note) {
    decide(sql -> Entities.split(sql, id, by, now(), note));
  }

  /** What people decided about entities, the latest first. */
  public List<Decision> decisions(int limit) {
    return connections.read(sql -> Entities.decisions(sql, limit));
  }

  /** What is known about an entity, by id or name; as of a day if one is given. */
  public Dossier dossier(String idOrName, @Nullable LocalDate asOf) {
    return connections.read(sql -> Dossiers.of(sql, idOrName, asOf));
  }

  /**
   * Offices, kin or memberships of an entity, by id or name, without the rest of its dossier.
   *
   * @param asOf only what was known by this day; null for all
   */
  public List<Dossier.Tie> ties(String idOrName, TieKind kind, @Nullable LocalDate asOf) {
    return connections.read(sql -> Dossiers.ties(sql, idOrName, kind, asOf));
  }

  /** The one entity that an id or name means. */
  public Known entity(String idOrName) {
    return connections.read(sql -> Entities.known(sql, idOrName));
  }

  /** Whether this is the id or name of exactly one entity of the ledger. */
  public boolean knows(String idOrName) {
    return connections.read(sql -> EntityNames.whos(sql, idOrName).size() == 1);
  }

  /**
   * Who held an office of a state or body on a day, and by which claims; several if they disagree,
   * the best attested first; empty if none tells.
   *
   * @param office such as "foreign minister"; spelling and word order do not matter
   * @param organisation its id or name
   * @param asOf only claims known by this day; null for all
   */
  public List<Tenure> holders(
      String office, String organisation, LocalDate day, @Nullable LocalDate asOf) {
    return connections.read(sql -> Tenures.of(sql, office, organisation, day, asOf));
  }

  /** Remembers what a person decided about a claim. */
  public void review(
      String claim, Review.Action action, String field, String value, String by, String note) {
    decide(sql -> Reviews.add(sql, new Review(claim, action, field, value, by, now(), note)));
  }

  /** Remembers a decision that was made elsewhere, with who made it and when. */
  public void review(Review review) {
    decide(sql -> Reviews.add(sql, review));
  }

  /** What people decided about a claim, the oldest first. */
  public List<Review> reviews(String claim) {
    return connections.read(sql -> Reviews.of(sql, claim));
  }

  /** As {@link #reviews(String)}, page by page. */
  public Reviews.Part reviews(String claim, int limit, @Nullable String after) {
    return connections.read(sql -> Reviews.of(sql, claim, limit, after));
  }

  /** Claims that answer a query, newest publication first. */
  public Page find(Query query) {
    return connections.read(sql -> finder.find(sql, query));
  }

  /**
   * The claim with this id, of the current reading if it is there, else of the latest that had it.
   */
  public Optional<KeptClaim> claim(String id) {
    return claim(id, null);
  }

  /** As {@link #claim(String)}, if its article was known by a day. */
  public Optional<KeptClaim> claim(String id, @Nullable LocalDate asOf) {
    long before = asOf == null ? Long.MAX_VALUE : ClaimKey.first(asOf.toEpochDay() + 1);
    return connections.read(
        sql -> new ClaimRows(sql).latest(List.of(id), before).stream().findFirst());
  }

  /** The article with this id and the current reading of it. */
  public Optional<KeptArticle> article(String id) {
    return article(id, null);
  }

  /** As {@link #article(String)}, if it was known by a day. */
  public Optional<KeptArticle> article(String id, @Nullable LocalDate asOf) {
    return connections.read(sql -> Readings.current(sql, id, asOf));
  }

  /** How far sources have been read. */
  public Intake intake() {
    return new Intake(connections);
  }

  /** Counts of many claims at once, for drawing. */
  public Survey survey() {
    return survey;
  }

  /** Makes every hash again and compares every quote with the text it came from. */
  public Verification verify() {
    return verify(articles -> {});
  }

  /** As {@link #verify()}; {@code on} hears how many articles were checked. */
  public Verification verify(LongConsumer on) {
    return connections.read(sql -> new Verifier(connections.dialect(), sql, on).run());
  }

  /** What this ledger is and holds. */
  public Facts facts() {
    return connections.read(sql -> Facts.of(sql, connections.dialect()));
  }

  /** A decision that is written wholly or not at all. */
  @FunctionalInterface
  private interface Deciding {
    void with(Sql sql) throws SQLException;
  }

  private void decide(Deciding decision) {
    connections.write(
        sql -> {
          entities.forget();
          decision.with(sql);
          return true;
        });
    survey.decided();
  }

  private String now() {
    return Keeper.time(clock.instant());
  }

  @Override
  public void close() {
    connections.close();
  }
}
