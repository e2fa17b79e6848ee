package org.rapporteur.ledger.entity;

import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.rapporteur.ledger.KeptClaim;
import org.rapporteur.ledger.days.ClaimKey;
import org.rapporteur.ledger.days.DayRange;
import org.rapporteur.ledger.days.EdtfDays;
import org.rapporteur.ledger.store.ClaimRows;
import org.rapporteur.ledger.store.EntityNames;
import org.rapporteur.ledger.store.Sql;
import org.rapporteur.reading.Claim;
import org.rapporteur.reading.ClaimType;
import org.rapporteur.reading.Role;
import org.rapporteur.reading.Stance;
import org.rapporteur.reading.When;

/**
 * Works out who held an office on a day from the claims that tell of holding, taking and leaving
 * it.
 */
public final class Tenures {

  private static final int MOST = 2000;
  private static final Set<String> TAKING = Set.of("appoint", "elect");
  private static final Set<String> LEAVING = Set.of("dismiss", "resign");

  private final Sql sql;
  private final long day;

  private Tenures(Sql sql, LocalDate day) {
    this.sql = sql;
    this.day = day.toEpochDay();
  }

  /**
   * What one claim tells of one person's holding the office.
   *
   * @param exact of a leaving, whether its day is told; if not, it was by then
   */
  private record Sign(long low, long high, boolean leaving, boolean exact, KeptClaim claim) {}

  /**
   * Who held an office on a day; the last to take it if nothing tells that it ended. Several if the
   * claims disagree, the best attested first.
   *
   * @param asOf only claims known by this day; null for all
   */
  public static List<Tenure> of(
      Sql sql, String office, String organisation, LocalDate day, @Nullable LocalDate asOf)
      throws SQLException {
    long body = Entities.who(sql, organisation);
    return new Tenures(sql, day).holders(office, organisation, body, asOf);
  }

  private List<Tenure> holders(String office, String called, long body, @Nullable LocalDate asOf)
      throws SQLException {
    long before = asOf == null ? Long.MAX_VALUE : ClaimKey.first(asOf.toEpochDay() + 1);
    List<Long> keys =
        sql.list(
            "SELECT p.claim FROM part p WHERE p.who = ? AND p.claim < ?"
                + " AND p.part = 'organisation' AND p.type IN (?, ?)"
                + " AND NOT EXISTS (SELECT 1 FROM rejected x WHERE x.claim = p.claim)"
                + " ORDER BY p.claim DESC LIMIT "
                + MOST,
            row -> row.getLong(1),
            body,
            before,
            ClaimType.OFFICE.ordinal(),
            ClaimType.APPOINT.ordinal());
    Set<String> wanted = OfficeName.words(office, called);
    Map<Long, List<Sign>> byPerson = new LinkedHashMap<>();
    for (KeptClaim kept : new ClaimRows(sql).load(keys)) {
      Sign sign = sign(kept, wanted);
      Role person = role(kept.claim(), "person");
      if (sign != null && person != null && person.entity() != null) {
        for (long who : EntityNames.whos(sql, person.entity().id())) {
          byPerson.computeIfAbsent(who, k -> new ArrayList<>()).add(sign);
        }
      }
    }
    return within(byPerson, Entities.known(sql, body));
  }

  private @Nullable Sign sign(KeptClaim kept, Set<String> wanted) {
    Claim claim = kept.claim();
    Role office = role(claim, "office");
    boolean told =
        claim.stance() == Stance.ASSERTED
            || claim.stance() == Stance.ESTIMATED
            || claim.stance() == Stance.ALLEGED;
    if (office == null || !told) {
      return null;
    }
    Role body = role(claim, "organisation");
    String owner = "";
    if (body != null) {
      owner = kept.article().quote(body.span());
      owner += body.entity() == null ? "" : " " + body.entity().name();
    }
    if (!OfficeName.words(kept.article().quote(office.span()), owner).equals(wanted)) {
      return null;
    }
    long reported = LocalDate.parse(Ties.reported(kept)).toEpochDay();
    When when = claim.when();
    DayRange days = when == null ? null : EdtfDays.of(when.edtf());
    String mode = claim.mode() == null ? "" : claim.mode();
    if (claim.type() == ClaimType.APPOINT && !TAKING.contains(mode) && !LEAVING.contains(mode)) {
      return null;
    }
    boolean leaving = LEAVING.contains(mode);
    if (mode.equals("former") && (days == null || days.high() >= reported)) {
      // Held before the report; when it ended is not told.
      long since = days == null ? DayRange.OPEN_LOW : days.low();
      return new Sign(since, reported - 1, true, false, kept);
    }
    if (claim.type() == ClaimType.APPOINT) {
      long at = days == null || days.open() ? reported : days.high();
      return new Sign(at, at, leaving, true, kept);
    }
    if (days == null || days.low() == DayRange.OPEN_LOW) {
      return new Sign(reported, reported, false, true, kept);
    }
    boolean going = days.high() == DayRange.OPEN_HIGH || days.high() >= reported;
    return new Sign(days.low(), going ? reported : days.high(), false, true, kept);
  }

  private List<Tenure> within(Map<Long, List<Sign>> byPerson, Known body) throws SQLException {
    Map<Tenure, Long> found = new LinkedHashMap<>();
    for (Map.Entry<Long, List<Sign>> one : byPerson.entrySet()) {
      List<Sign> signs = one.getValue();
      long since = Long.MAX_VALUE;
      long last = Long.MIN_VALUE;
      long until = Long.MAX_VALUE;
      boolean later = false;
      boolean exact = false;
      for (Sign sign : signs) {
        if (!sign.leaving()) {
          since = Math.min(since, sign.low());
          last = sign.low() <= day ? Math.max(last, sign.high()) : last;
          later |= sign.low() > day;
        }
      }
      for (Sign sign : signs) {
        // What is told of a later time as held was taken again: that leaving was of a time before.
        if (sign.leaving() && sign.high() >= since && sign.high() >= Math.min(last, day)) {
          exact |= sign.exact();
          until = Math.min(until, sign.high());
        }
      }
      boolean known = since <= day && day <= until;
      boolean between = day <= last || exact;
      if (known && (between || !succeeded(byPerson, one.getKey(), last))) {
        boolean told = between || later;
        found.put(tenure(one.getKey(), signs, since, until, told, body), last);
      }
    }
    List<Tenure> tenures = new ArrayList<>(found.keySet());
    tenures.sort(
        Comparator.comparing((Tenure t) -> !t.told())
            .thenComparing(t -> -found.getOrDefault(t, 0L))
            .thenComparing(t -> t.person().id()));
    return tenures;
  }

  /** Whether somebody else is told to have begun after one was last told to hold it, by the day. */
  private boolean succeeded(Map<Long, List<Sign>> byPerson, long who, long last) {
    for (Map.Entry<Long, List<Sign>> other : byPerson.entrySet()) {
      for (Sign sign : other.getValue()) {
        if (other.getKey() != who && !sign.leaving() && sign.low() > last && sign.low() <= day) {
          return true;
        }
      }
    }
    return false;
  }

  private Tenure tenure(
      long who, List<Sign> signs, long since, long until, boolean told, Known body)
      throws SQLException {
    KeptClaim latest = signs.get(0).claim();
    Role office = role(latest.claim(), "office");
    return new Tenure(
        Entities.known(sql, who),
        office == null ? "" : latest.article().quote(office.span()),
        body,
        LocalDate.ofEpochDay(since).toString(),
        until == Long.MAX_VALUE ? null : LocalDate.ofEpochDay(until).toString(),
        told,
        signs.stream().map(sign -> sign.claim().claim().id()).toList());
  }

  private static @Nullable Role role(Claim claim, String name) {
    return claim.roles().stream().filter(r -> r.name().equals(name)).findFirst().orElse(null);
  }
}
