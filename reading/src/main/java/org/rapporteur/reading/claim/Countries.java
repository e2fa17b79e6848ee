package org.rapporteur.reading.claim;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.rapporteur.reading.Claim;
import org.rapporteur.reading.ClaimType;
import org.rapporteur.reading.Entity;
import org.rapporteur.reading.Mention;
import org.rapporteur.reading.Reading;
import org.rapporteur.reading.Role;
import org.rapporteur.reading.Span;
import org.rapporteur.reading.Where;
import org.rapporteur.reading.world.Known;
import org.rapporteur.reading.world.Sense;
import org.rapporteur.reading.world.World;

/**
 * From which countries the two sides of a claim come, as event codings ask: "two British soldiers"
 * are of Britain, a minister of the state in whose office he stands, Hamas of Palestine.
 *
 * <p>Whom a claim concerns is, in this order: its recipients; else whoever else takes part in a
 * mutual act; else what its item or topic names, other than the actor's own country ("an embargo on
 * arms for Libya"); else the country in which it happens; else, for what a government and its
 * people do to each other, the actor's own country. Countries are ISO 3166-1 alpha-2 ids.
 */
public final class Countries {

  /** Longest name of a state or people that is looked up by its words. */
  private static final int WORDS = 4;

  private static final Set<ClaimType> DOMESTIC =
      EnumSet.of(ClaimType.PROTEST, ClaimType.COERCE, ClaimType.CONCEDE, ClaimType.ACCUSE);
  private static final Set<ClaimType> LOCAL = EnumSet.of(ClaimType.PROTEST, ClaimType.ASSAULT);
  private static final Set<ClaimType> MUTUAL =
      EnumSet.of(
          ClaimType.AGREE,
          ClaimType.CONSULT,
          ClaimType.COOPERATE,
          ClaimType.SUPPORT,
          ClaimType.ASSAULT);
  private static final Set<Sense> ADMITTED =
      EnumSet.complementOf(EnumSet.of(Sense.SURNAME, Sense.MEDIA, Sense.ITEM, Sense.ITEM_CLASS));

  private final Reading reading;
  private final World world;

  public Countries(Reading reading, World world) {
    this.reading = reading;
    this.world = world;
  }

  /**
   * Of those who act. Who attacks or protests without a country to his name is taken to do so in
   * his own, if the text says where.
   */
  public Set<String> ofActors(Claim claim) {
    Set<String> found = ofRoles(claim, "actor");
    if (found.isEmpty() && LOCAL.contains(claim.type())) {
      found.addAll(ofPlace(claim));
    }
    return found;
  }

  /** Of those whom it concerns. */
  public Set<String> ofTargets(Claim claim) {
    Set<String> found = ofRoles(claim, "recipient");
    if (found.isEmpty() && MUTUAL.contains(claim.type())) {
      Set<String> parties = ofActors(claim);
      found.addAll(parties.size() > 1 ? parties : Set.of());
    }
    if (found.isEmpty()) {
      found.addAll(ofRoles(claim, "item"));
      found.addAll(ofRoles(claim, "topic"));
      found.removeAll(ofActors(claim));
    }
    if (found.isEmpty()) {
      found.addAll(ofPlace(claim));
    }
    if (found.isEmpty() && DOMESTIC.contains(claim.type())) {
      found.addAll(ofActors(claim));
    }
    return found;
  }

  private Set<String> ofPlace(Claim claim) {
    Set<String> found = new LinkedHashSet<>();
    Where where = claim.where();
    Entity country = where == null ? null : where.country();
    if (country != null) {
      add(country.id(), found);
    } else if (where != null) {
      found.addAll(named(where.span()));
    }
    return found;
  }

  private Set<String> ofRoles(Claim claim, String name) {
    Set<String> found = new LinkedHashSet<>();
    for (Role role : claim.roles()) {
      if (role.name().equals(name)) {
        Entity entity = role.entity();
        Set<String> own = new LinkedHashSet<>();
        if (entity != null) {
          add(entity.id(), own);
          offices(entity, own);
          world.lookup(entity.name()).forEach(known -> add(known.home(), own));
        }
        if (own.isEmpty()) {
          own.addAll(named(role.span()));
        }
        if (own.isEmpty() && entity != null) {
          elsewhere(entity, own);
        }
        found.addAll(own);
      }
    }
    return found;
  }

  /** Countries that words name: as a state, an adjective, a people, a capital or a known place. */
  private Set<String> named(Span span) {
    Set<String> found = new LinkedHashSet<>();
    for (Mention mention : reading.mentions()) {
      if (span.contains(mention.span())) {
        mention.entities().forEach(entity -> add(entity.id(), found));
      }
    }
    List<String> words = words(span.of(reading.article().text()));
    for (int from = 0; from < words.size(); ) {
      int taken = 1;
      for (int to = Math.min(words.size(), from + WORDS); to > from; to--) {
        String home = home(String.join(" ", words.subList(from, to)));
        if (home != null) {
          add(home, found);
          taken = to - from;
          break;
        }
      }
      from += taken;
    }
    return found;
  }

  private @Nullable String home(String words) {
    if (!Character.isUpperCase(words.charAt(0))) {
      return null;
    }
    for (Known known : world.lookup(words)) {
      if (ADMITTED.contains(known.sense()) && known.home() != null) {
        return known.home();
      }
    }
    return null;
  }

  /** By what the article calls the same participant elsewhere. */
  private void elsewhere(Entity entity, Set<String> out) {
    for (Mention mention : reading.mentions()) {
      if (mention.entities().contains(entity) && mention.kind() != Mention.Kind.PRONOUN) {
        out.addAll(named(mention.span()));
      }
    }
  }

  private void offices(Entity person, Set<String> out) {
    for (Claim claim : reading.claims()) {
      boolean holds =
          claim.type() == ClaimType.OFFICE
              && claim.roles().stream()
                  .anyMatch(r -> r.name().equals("person") && person.equals(r.entity()));
      for (Role role : claim.roles()) {
        Entity body = role.entity();
        if (holds && role.name().equals("organisation") && body != null) {
          add(body.id(), out);
          world.lookup(body.name()).forEach(known -> add(known.home(), out));
        }
      }
    }
  }

  private void add(@Nullable String id, Set<String> out) {
    if (id != null && world.state(id) != null) {
      out.add(id);
    }
  }

  private static List<String> words(String text) {
    List<String> words = new ArrayList<>();
    for (String word : text.split("[^\\p{L}\\p{N}.]+|-(?=\\p{Lu})")) {
      String bare =
          word.endsWith(".") && word.indexOf('.') == word.length() - 1
              ? word.substring(0, word.length() - 1)
              : word;
      if (!bare.isEmpty() && !bare.equals("s")) {
        words.add(bare);
      }
    }
    return words;
  }
}
