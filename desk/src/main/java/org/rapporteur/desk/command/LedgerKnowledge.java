package org.rapporteur.desk.command;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.rapporteur.ledger.Ledger;
import org.rapporteur.ledger.entity.Known;
import org.rapporteur.ledger.entity.TieKind;
import org.rapporteur.reading.ClaimType;
import org.rapporteur.reading.Entity;
import org.rapporteur.reading.EntityType;
import org.rapporteur.reading.Knowledge;
import org.rapporteur.reading.Reading;
import org.rapporteur.reading.Stance;

/**
 * What the ledger's claims tell of offices, kin and memberships, for articles read later. Offices
 * and memberships count on the day of the article; articles without a day learn none. Remembers its
 * answers until a reading tells something new of them. For one thread.
 */
final class LedgerKnowledge implements Knowledge {

  private record Question(String about, String word, String date) {}

  private final Supplier<Ledger> ledger;
  private final Map<Question, List<Entity>> answers = new HashMap<>();

  /**
   * @param ledger opens the ledger at the first question
   */
  LedgerKnowledge(Supplier<Ledger> ledger) {
    this.ledger = ledger;
  }

  @Override
  public List<Entity> holders(Entity body, String office, String date) {
    LocalDate day = day(date);
    return day == null
        ? List.of()
        : answers.computeIfAbsent(
            new Question(body.id(), office, date), q -> holders(body, office, day));
  }

  private List<Entity> holders(Entity body, String office, LocalDate day) {
    if (!ledger.get().knows(body.id())) {
      return List.of();
    }
    return ledger.get().holders(office, body.id(), day, null).stream()
        .map(tenure -> entity(tenure.person()))
        .toList();
  }

  @Override
  public List<Entity> relatives(Entity person, String kin, String date) {
    return answers.computeIfAbsent(
        new Question(person.id(), kin, ""), q -> relatives(person, kin.toLowerCase(Locale.ROOT)));
  }

  private List<Entity> relatives(Entity person, String kin) {
    if (!ledger.get().knows(person.id())) {
      return List.of();
    }
    String name = ledger.get().entity(person.id()).name();
    return ledger.get().ties(person.id(), TieKind.KIN, null).stream()
        .filter(tie -> tie.what().equals(kin) && tie.other().equals(name))
        .map(tie -> Entity.named(tie.one(), EntityType.PERSON))
        .distinct()
        .toList();
  }

  @Override
  public List<Entity> memberships(Entity person, String date) {
    LocalDate day = day(date);
    return day == null
        ? List.of()
        : answers.computeIfAbsent(
            new Question(person.id(), "member", date), q -> memberships(person, day));
  }

  private List<Entity> memberships(Entity person, LocalDate day) {
    if (!ledger.get().knows(person.id())) {
      return List.of();
    }
    String name = ledger.get().entity(person.id()).name();
    String then = day.toString();
    return ledger.get().ties(person.id(), TieKind.MEMBERSHIP, null).stream()
        .filter(tie -> tie.one().equals(name) && tie.stance() == Stance.ASSERTED)
        .filter(tie -> tie.firstReported().compareTo(then) <= 0)
        .filter(tie -> tie.ended() == null || tie.ended().compareTo(then) > 0)
        .map(tie -> Entity.named(tie.other(), EntityType.ORGANISATION))
        .distinct()
        .toList();
  }

  /** Takes note of a reading that was kept. */
  void learn(Reading reading) {
    boolean tells =
        reading.claims().stream()
            .map(claim -> claim.type())
            .anyMatch(
                type ->
                    type == ClaimType.OFFICE
                        || type == ClaimType.APPOINT
                        || type == ClaimType.KIN
                        || type == ClaimType.MEMBER);
    if (tells) {
      answers.clear();
    }
  }

  private static Entity entity(Known known) {
    return new Entity(known.id(), known.name(), EntityType.PERSON);
  }

  /** The last day that a date of publication allows; null if it tells no single month or day. */
  private static @Nullable LocalDate day(String edtf) {
    String end = edtf.substring(edtf.indexOf('/') + 1);
    try {
      return switch (end.length()) {
        case 7 -> LocalDate.parse(end + "-01").plusMonths(1).minusDays(1);
        case 10 -> LocalDate.parse(end);
        default -> null;
      };
    } catch (DateTimeException e) {
      return null;
    }
  }
}
