package org.rapporteur.reading.mention;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.rapporteur.reading.Entity;
import org.rapporteur.reading.EntityType;
import org.rapporteur.reading.Knowledge;
import org.rapporteur.reading.Published;
import org.rapporteur.reading.world.Person;
import org.rapporteur.reading.world.Tenure;
import org.rapporteur.reading.world.World;

/** Who holds what office: what the article says, what was learnt before, what the world knows. */
final class OfficeBook {

  /** Offices of heads of state and government, the likelier leader of a state first. */
  private static final List<String> CHIEFS =
      List.of(
          "president",
          "prime minister",
          "chancellor",
          "supreme leader",
          "premier",
          "king",
          "queen",
          "emir",
          "sultan",
          "head of state",
          "head of government",
          "leader",
          "general secretary",
          "ruler",
          "dictator",
          "emperor",
          "crown prince");

  /** Offices of those who head organisations. */
  private static final Set<String> HEADS =
      Set.of(
          "secretary-general",
          "secretary general",
          "director",
          "director-general",
          "chairman",
          "chairwoman",
          "chairperson",
          "president",
          "head",
          "chief",
          "commander",
          "leader",
          "chief executive",
          "governor",
          "commissioner",
          "high commissioner",
          "executive director",
          "general secretary");

  private final World world;
  private final Knowledge knowledge;
  private final NameLinker names;
  private final @Nullable LocalDate date;
  private final String edtf;

  /** Who belongs to what. */
  final Memberships memberships;

  OfficeBook(World world, Knowledge knowledge, NameLinker names, @Nullable Published published) {
    this.world = world;
    this.knowledge = knowledge;
    this.names = names;
    this.edtf = published == null ? "" : published.edtf();
    this.date = day(edtf);
    this.memberships = new Memberships(world, knowledge, names, edtf);
  }

  /** The last day that a publication date allows; null if there is none. */
  private static @Nullable LocalDate day(String edtf) {
    String end = edtf.substring(edtf.indexOf('/') + 1).replaceAll("[~?%]", "");
    try {
      return switch (end.length()) {
        case 4 -> LocalDate.of(Integer.parseInt(end), 12, 31);
        case 7 -> LocalDate.parse(end + "-28");
        case 10 -> LocalDate.parse(end);
        default -> null;
      };
    } catch (DateTimeException | NumberFormatException e) {
      return null;
    }
  }

  /**
   * Holders of an office of a body, as the article tells.
   *
   * @param formal the office's word: "president"
   * @param words the office's words in the phrase, in lower case: "deputy defence minister"
   * @param body the state or organisation; null if the phrase names none
   */
  List<Referent> inArticle(
      Cast cast, String formal, String words, @Nullable Referent body, boolean past) {
    Set<Referent> exact = new LinkedHashSet<>();
    Set<Referent> loose = new LinkedHashSet<>();
    for (Referent person : cast.all()) {
      for (Referent.Held held : person.held) {
        if (held.sort() == TitledName.Sort.KIN
            || body != null && held.body() != body
            || held.past() && !past) {
          continue;
        }
        if (held.words().equals(words)) {
          exact.add(person);
        } else if (same(held, formal, words)) {
          loose.add(person);
        }
      }
    }
    return new ArrayList<>(exact.isEmpty() ? loose : exact);
  }

  /** "the minister" may be the foreign minister; "the defence minister" may not. */
  private static boolean same(Referent.Held held, String formal, String words) {
    if (deputy(held.words()) != deputy(words)) {
      return false;
    }
    return held.words().endsWith(" " + words)
        || held.formal().equals(formal) && (words.equals(formal) || words.endsWith(held.words()));
  }

  static boolean deputy(String words) {
    return words.startsWith("deputy ") || words.startsWith("vice ");
  }

  /** Leaders of a state whom the article names by office. */
  List<Referent> chiefs(Cast cast, Referent state) {
    for (String office : CHIEFS) {
      List<Referent> holders = inArticle(cast, office, office, state, false);
      if (!holders.isEmpty()) {
        return holders;
      }
    }
    return List.of();
  }

  /**
   * People whom the article names and the world knows to hold an office of a state or organisation;
   * on the article's date, or if that is not known, at the latest.
   */
  List<Referent> known(Cast cast, Referent body, Predicate<String> office) {
    String key = key(body);
    List<Referent> result = new ArrayList<>();
    String latest = "";
    for (Referent referent : cast.all()) {
      Person person = referent.is(EntityType.PERSON) ? world.person(referent.name()) : null;
      if (person == null || referent.drafts.isEmpty()) {
        continue;
      }
      for (Tenure tenure : person.tenures()) {
        if (!tenure.body().equals(key) || !office.test(tenure.office())) {
          continue;
        }
        if (date != null) {
          if (tenure.covers(date) && !result.contains(referent)) {
            result.add(referent);
          }
          continue;
        }
        String end = tenure.open() ? "9999" : tenure.to() == null ? "" : tenure.to();
        if (end.compareTo(latest) > 0) {
          result.clear();
          latest = end;
        }
        if (end.equals(latest) && !result.contains(referent)) {
          result.add(referent);
        }
      }
    }
    return result;
  }

  /** People spoken of so far whom the world knows to hold an office of whatever state, that day. */
  List<Referent> known(Cast cast, String office) {
    List<Referent> result = new ArrayList<>();
    LocalDate day = date;
    if (day == null) {
      return result;
    }
    for (Referent referent : cast.all()) {
      boolean met = referent.is(EntityType.PERSON) && referent.lastSentence >= 0;
      Person person = met ? world.person(referent.name()) : null;
      if (person != null
          && person.tenures().stream().anyMatch(t -> t.office().equals(office) && t.covers(day))) {
        result.add(referent);
      }
    }
    return result;
  }

  /** Who heads an organisation: officers that the article names, else those the world knows. */
  List<Referent> heads(Cast cast, Referent body) {
    List<Referent> result = new ArrayList<>();
    for (Referent person : cast.all()) {
      for (Referent.Held held : person.held) {
        boolean officer = held.sort() == TitledName.Sort.OFFICE && HEADS.contains(held.formal());
        if (officer && held.body() == body && !held.past() && !result.contains(person)) {
          result.add(person);
        }
      }
    }
    return result.isEmpty() ? known(cast, body, HEADS::contains) : result;
  }

  /** Marks the people who lead states. */
  void markLeaders(Cast cast) {
    for (Referent referent : cast.all()) {
      if (referent.is(EntityType.PERSON)) {
        referent.leads = leadsState(referent);
      }
    }
  }

  private boolean leadsState(Referent referent) {
    for (Referent.Held held : referent.held) {
      boolean here = held.sort() == TitledName.Sort.OFFICE && leads(held.formal());
      if (here && !held.past() && (held.body() == null || held.body().is(EntityType.STATE))) {
        return true;
      }
    }
    Person person = world.person(referent.name());
    if (person != null) {
      for (Tenure tenure : person.tenures()) {
        boolean now = date != null ? tenure.covers(date) : tenure.open();
        if (leads(tenure.office()) && world.state(tenure.body()) != null && now) {
          return true;
        }
      }
    }
    return false;
  }

  private static String key(Referent body) {
    return body.is(EntityType.STATE) ? body.entity().id() : body.name();
  }

  /** Whether an office is one of those who lead states. */
  static boolean leads(String office) {
    return CHIEFS.contains(office);
  }

  /** Who leads a state on the article's date, as far as is known outside the article. */
  List<Referent> chiefs(Referent state) {
    // The office known to lead this state first: what was learnt is asked for it, not for all.
    for (String office : CHIEFS) {
      if (date != null && !world.leaders(key(state), office, date).isEmpty()) {
        return outside(state, office);
      }
    }
    for (String office : CHIEFS) {
      List<Referent> holders = outside(state, office);
      if (!holders.isEmpty()) {
        return holders;
      }
    }
    return List.of();
  }

  /** The sole ruler of a state without a president, whom news may call one. */
  List<Referent> ruler(Referent state) {
    for (String office : List.of("supreme leader", "general secretary", "leader")) {
      List<Referent> holders = outside(state, office);
      if (!holders.isEmpty()) {
        return holders;
      }
    }
    return List.of();
  }

  /** Holders on the article's date, as learnt before or known of the world. */
  List<Referent> outside(Referent body, String office) {
    List<Referent> result = new ArrayList<>();
    for (Entity entity : knowledge.holders(body.entity(), office, edtf)) {
      result.add(names.person(entity));
    }
    if (result.isEmpty() && date != null) {
      for (Tenure tenure : world.leaders(key(body), office, date)) {
        result.add(names.person(tenure.person()));
      }
    }
    return result;
  }

  /** Relatives learnt before. */
  List<Referent> relatives(Referent person, String kin) {
    List<Referent> result = new ArrayList<>();
    for (Entity entity : knowledge.relatives(person.entity(), kin, edtf)) {
      result.add(names.person(entity));
    }
    return result;
  }

  /** The state or body in which the world knows somebody to hold an office; null if none. */
  @Nullable String bodyOf(Referent person, String office) {
    var known = world.person(person.name());
    if (known != null) {
      for (Tenure tenure : known.tenures()) {
        if (tenure.office().equals(office.toLowerCase(Locale.ROOT))) {
          return tenure.body();
        }
      }
    }
    return null;
  }
}
