package org.rapporteur.ledger.entity;

import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.rapporteur.ledger.KeptClaim;
import org.rapporteur.ledger.days.DayRange;
import org.rapporteur.ledger.days.EdtfDays;
import org.rapporteur.reading.Claim;
import org.rapporteur.reading.Entity;
import org.rapporteur.reading.Published;
import org.rapporteur.reading.Role;
import org.rapporteur.reading.Stance;

/** Gathers claims that tell the same office, kinship or membership. */
final class Ties {

  private static final Set<String> LEAVING = Set.of("dismiss", "resign");

  private Ties() {}

  private record Names(String one, String what, String other) {}

  /** The ties that the claims tell; those only denied, planned or demanded are left out. */
  static List<Dossier.Tie> of(
      List<KeptClaim> claims, String one, String what, String other, Naming naming)
      throws SQLException {
    Map<Names, List<KeptClaim>> groups = new LinkedHashMap<>();
    for (KeptClaim kept : claims) {
      Stance stance = kept.claim().stance();
      if (stance == Stance.ASSERTED || stance == Stance.ESTIMATED || stance == Stance.ALLEGED) {
        Names names =
            new Names(
                name(kept, one, naming),
                name(kept, what, naming).toLowerCase(Locale.ROOT),
                name(kept, other, naming));
        groups.computeIfAbsent(names, k -> new ArrayList<>()).add(kept);
      }
    }
    List<Dossier.Tie> ties = new ArrayList<>();
    groups.forEach((names, told) -> ties.add(tie(names, told)));
    ties.sort(Comparator.comparing(Dossier.Tie::lastReported).reversed());
    return ties;
  }

  private static Dossier.Tie tie(Names names, List<KeptClaim> told) {
    List<String> days = told.stream().map(Ties::reported).sorted().toList();
    String time = null;
    String ended = null;
    Stance stance = told.get(0).claim().stance();
    for (KeptClaim kept : told) {
      Claim claim = kept.claim();
      if (time == null && claim.when() != null && claim.when().span() != null) {
        time = claim.when().edtf();
      }
      if (claim.stance().compareTo(stance) < 0) {
        stance = claim.stance();
      }
      if (claim.mode() != null && LEAVING.contains(claim.mode())) {
        ended = reported(kept);
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
        told.stream().map(kept -> kept.claim().id()).limit(5).toList());
  }

  /** The day a claim was published, else the day it was read. */
  static String reported(KeptClaim kept) {
    Published published = kept.article().published();
    @Nullable DayRange range = published == null ? null : EdtfDays.of(published.edtf());
    boolean known = range != null && range.high() < DayRange.OPEN_HIGH;
    return known && range != null
        ? LocalDate.ofEpochDay(range.high()).toString()
        : kept.readAt().substring(0, 10);
  }

  /** The name under which an entity counts, whatever it is merged into. */
  @FunctionalInterface
  interface Naming {
    String of(Entity entity) throws SQLException;
  }

  private static String name(KeptClaim kept, String role, Naming naming) throws SQLException {
    for (Role filled : kept.claim().roles()) {
      if (filled.name().equals(role)) {
        return filled.entity() == null
            ? kept.article().quote(filled.span())
            : naming.of(filled.entity());
      }
    }
    return "";
  }
}
