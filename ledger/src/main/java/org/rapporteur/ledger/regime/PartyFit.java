package org.rapporteur.ledger.regime;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.rapporteur.reading.Article;
import org.rapporteur.reading.Entity;
import org.rapporteur.reading.EntityType;
import org.rapporteur.reading.Role;
import org.rapporteur.reading.Span;
import org.rapporteur.reading.world.Known;
import org.rapporteur.reading.world.Sense;
import org.rapporteur.reading.world.Spot;
import org.rapporteur.reading.world.State;
import org.rapporteur.reading.world.World;

/** Whether those on one side of a claim are those whom a paragraph means; one for all of them. */
final class PartyFit {

  private static final Pattern BLANKS = Pattern.compile("\\s+");
  private static final Pattern SPACE = Pattern.compile("[\\s,]+");
  private static final Pattern POSSESSIVE = Pattern.compile("[’']s\\b");

  private final World world;
  private final Article article;
  private final Map<Span, List<String>> states = new HashMap<>();
  private final Map<Entity, List<Known>> senses = new HashMap<>();

  PartyFit(World world, Article article) {
    this.world = world;
    this.article = article;
  }

  /** How one side stands to the parties; a side about which the rule says nothing always holds. */
  Reason of(String field, List<Role> side, Parties parties) {
    if (side.isEmpty()) {
      return Reason.open(field, "the " + field + " is not told", null);
    }
    if (parties.anybody()) {
      return Reason.yes(field, "the " + field + " may be anybody", side.get(0).span());
    }
    List<Reason> found = new ArrayList<>();
    for (Role role : side) {
      Reason reason = role(field, role, parties);
      if (reason.holds() == Reason.Holds.YES) {
        return reason;
      }
      found.add(reason);
    }
    return found.stream()
        .filter(reason -> reason.holds() == Reason.Holds.OPEN)
        .findFirst()
        .orElse(found.get(0));
  }

  private Reason role(String field, Role role, Parties parties) {
    Parties.Party open = null;
    for (Parties.Party party : parties.named()) {
      Reason.Holds is = is(role, party);
      if (is == Reason.Holds.YES) {
        String who = name(role, party);
        return parties.others()
            ? Reason.no(field, "the " + field + " is " + who)
            : Reason.yes(field, "the " + field + " is " + who, role.span());
      }
      if (is == Reason.Holds.OPEN) {
        open = party;
      }
    }
    if (parties.others()) {
      String words = BLANKS.matcher(article.quote(role.span())).replaceAll(" ");
      return Reason.yes(field, "the " + field + " is " + other(role, words, parties), role.span());
    }
    return open == null
        ? Reason.no(field, "the " + field + " is somebody else")
        : Reason.open(
            field,
            "whether the " + field + " belongs to " + label(open) + " is not told",
            role.span());
  }

  private String name(Role role, Parties.Party party) {
    Entity entity = role.entity();
    String label = label(party);
    if (party.meant() == Parties.Meant.MEMBERS && entity != null) {
      return entity.name() + " (" + party + ")";
    }
    if (entity == null || entity.id().equals(party.name()) || entity.name().equals(label)) {
      return label;
    }
    return entity.type() == EntityType.PLACE
        ? "in " + label + " (" + entity.name() + ")"
        : "of " + label + " (" + entity.name() + ")";
  }

  /** "Turkey and not Libya": whom the words name, where the rule asks only who it is not. */
  private String other(Role role, String words, Parties parties) {
    String who = role.entity() == null ? words : role.entity().name();
    return who + " and not " + labels(parties);
  }

  private String labels(Parties parties) {
    return String.join(" or ", parties.named().stream().map(this::label).toList());
  }

  private String label(Parties.Party party) {
    State state = world.state(party.name());
    String name = state == null ? party.name() : state.entity().name();
    return switch (party.meant()) {
      case ITSELF -> name;
      case GROUPS -> "armed groups of " + name;
      case MEMBERS -> "a member of " + name;
    };
  }

  private Reason.Holds is(Role role, Parties.Party party) {
    Entity entity = role.entity();
    if (entity == null) {
      return homeInWords(role.span(), party);
    }
    boolean itself =
        entity.id().equals(party.name()) || entity.name().equalsIgnoreCase(party.name());
    if (itself) {
      return party.groupsOnly() ? Reason.Holds.NO : Reason.Holds.YES;
    }
    if (entity.type() == EntityType.STATE) {
      return !party.groupsOnly() && party.isState(entity.id()) ? Reason.Holds.YES : Reason.Holds.NO;
    }
    List<Known> senses = senses(entity);
    if (party.groupsOnly()) {
      return senses.stream()
              .anyMatch(k -> k.kind().equals("armed group") && party.name().equals(k.home()))
          ? Reason.Holds.YES
          : senses.isEmpty() && entity.type() == EntityType.GROUP
              ? homeInWords(role.span(), party)
              : Reason.Holds.NO;
    }
    String home = home(entity, senses);
    if (home != null) {
      return party.isState(home) ? Reason.Holds.YES : Reason.Holds.NO;
    }
    if (!senses.isEmpty() && entity.type() != EntityType.PERSON) {
      return Reason.Holds.NO;
    }
    return homeInWords(role.span(), party);
  }

  private List<Known> senses(Entity entity) {
    return senses.computeIfAbsent(
        entity,
        e ->
            world.lookup(e.name()).stream()
                .filter(known -> known.name().equals(e.name()) && known.type() == e.type())
                .toList());
  }

  private @Nullable String home(Entity entity, List<Known> senses) {
    if (entity.type() == EntityType.PLACE) {
      Spot spot = world.place(entity);
      if (spot != null && spot.country() != null) {
        return spot.country();
      }
    }
    for (Known known : senses) {
      if (known.home() != null) {
        return known.home();
      }
    }
    return null;
  }

  /** "A North Korean company": the state stands in the words. Else it is open. */
  private Reason.Holds homeInWords(Span span, Parties.Party party) {
    List<String> states = states(span);
    for (String state : states) {
      if (party.isState(state)) {
        return party.groupsOnly() && !rebels(span) ? Reason.Holds.NO : Reason.Holds.YES;
      }
    }
    return states.isEmpty() ? Reason.Holds.OPEN : Reason.Holds.NO;
  }

  /** The states that words name, by their ids: looked up once for all that is asked of them. */
  private List<String> states(Span span) {
    return states.computeIfAbsent(
        span,
        s -> {
          List<String> found = new ArrayList<>();
          String[] words = SPACE.split(POSSESSIVE.matcher(article.quote(span)).replaceAll(""));
          for (int from = 0; from < words.length; from++) {
            for (int to = Math.min(words.length, from + 3); to > from; to--) {
              for (Known known : world.lookup(String.join(" ", List.of(words).subList(from, to)))) {
                boolean state =
                    known.type() == EntityType.STATE
                        && (known.sense() == Sense.NAME
                            || known.sense() == Sense.ADJECTIVE
                            || known.sense() == Sense.ACRONYM);
                if (state) {
                  found.add(known.entity().id());
                }
              }
            }
          }
          return found;
        });
  }

  private boolean rebels(Span span) {
    String words = article.quote(span).toLowerCase(Locale.ROOT);
    return words.matches(".*\\b(rebel|rebels|militia|militias|insurgents?|armed groups?)\\b.*");
  }
}
