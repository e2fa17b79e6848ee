package org.rapporteur.score.knowledgenet;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.rapporteur.reading.Claim;
import org.rapporteur.reading.EntityType;
import org.rapporteur.reading.Reading;
import org.rapporteur.reading.Role;
import org.rapporteur.reading.Span;
import org.rapporteur.reading.Stance;
import org.rapporteur.reading.world.World;

/**
 * The facts that claims of kinship, office and membership amount to. KnowledgeNet marks a fact once
 * for every pair of words that name its two ends, so does this ({@link SameWords}).
 */
final class ClaimFacts {

  static final String CHILD_OF = "CHILD_OF";
  static final String SPOUSE = "SPOUSE";
  static final String EMPLOYEE = "EMPLOYEE_OR_MEMBER_OF";
  static final String CEO = "CEO";
  static final String AFFILIATION = "POLITICAL_AFFILIATION";

  private static final Pattern CHILD =
      Pattern.compile("(?:step)?(?:sons?|daughters?|child|children)|kids?|twins?");
  private static final Pattern PARENT = Pattern.compile("(?:step)?(?:father|mother|parent)s?");
  private static final Pattern WED =
      Pattern.compile(
          "(?:ex-)?(?:wife|wives|husband|spouse)s?|widow(?:er)?|marr\\w+|wed\\w*|divorc\\w+");
  private static final Pattern CHIEF =
      Pattern.compile("\\bC\\.?E\\.?O\\b|\\bchief executive\\b", Pattern.CASE_INSENSITIVE);
  private static final Pattern PARTY =
      Pattern.compile(
          "\\b(?:part(?:y|ei|ido|ito|i)|democrats?|republicans?|labour|conservatives?|liberals?"
              + "|socialists?|communists?|greens?|front|bloc|congress|rally|tory|tories)\\b",
          Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CHARACTER_CLASS);

  private final Reading reading;
  private final SameWords words;
  private final Set<Fact> facts = new LinkedHashSet<>();

  private ClaimFacts(Reading reading) {
    this.reading = reading;
    this.words = new SameWords(reading);
  }

  static List<Fact> of(Reading reading) {
    ClaimFacts all = new ClaimFacts(reading);
    for (Claim claim : reading.claims()) {
      if (claim.stance() != Stance.DENIED) {
        all.add(claim);
      }
    }
    return new ArrayList<>(all.facts);
  }

  private void add(Claim claim) {
    switch (claim.type()) {
      case KIN -> kin(claim);
      case MEMBER -> {
        for (Role member : roles(claim, "member")) {
          roles(claim, "organisation").forEach(body -> belongs(claim, member, body));
        }
      }
      case OFFICE, APPOINT -> {
        for (Role person : roles(claim, "person")) {
          roles(claim, "organisation").forEach(body -> office(claim, person, body));
        }
      }
      default -> {
        // No fact about people that KnowledgeNet marks.
      }
    }
  }

  private void office(Claim claim, Role person, Role body) {
    belongs(claim, person, body);
    // "led by chief executive Ana Ruiz" tells the office with the person.
    boolean chief = CHIEF.matcher(person.span().of(text())).find();
    for (Role office : roles(claim, "office")) {
      chief |= CHIEF.matcher(office.span().of(text())).find();
    }
    if (chief) {
      fact(CEO, body, person);
    }
  }

  private void kin(Claim claim) {
    List<Role> named = roles(claim, "kin");
    Span words = named.isEmpty() ? claim.trigger() : named.get(0).span();
    String word = words.of(text()).toLowerCase(Locale.ROOT);
    for (Role person : roles(claim, "person")) {
      for (Role relative : roles(claim, "relative")) {
        if (CHILD.matcher(word).matches()) {
          fact(CHILD_OF, person, relative);
        } else if (PARENT.matcher(word).matches()) {
          fact(CHILD_OF, relative, person);
        } else if (WED.matcher(word).matches()) {
          fact(SPOUSE, person, relative);
          fact(SPOUSE, relative, person);
        }
      }
    }
  }

  private void belongs(Claim claim, Role member, Role body) {
    if (body.entity() != null && body.entity().type() == EntityType.STATE) {
      return;
    }
    String name = body.entity() == null ? body.span().of(text()) : body.entity().name();
    boolean politician = claim.trigger().of(text()).equals("politician");
    boolean party = politician || PARTY.matcher(name).find() || isKnownParty(name);
    fact(party ? AFFILIATION : EMPLOYEE, member, body);
  }

  private static boolean isKnownParty(String name) {
    return World.shipped().lookup(name).stream().anyMatch(k -> "party".equals(k.kind()));
  }

  private void fact(String property, Role subject, Role object) {
    for (Span s : words.of(subject)) {
      for (Span o : words.of(object)) {
        if (!s.overlaps(o)) {
          facts.add(new Fact(property, s, o));
        }
      }
    }
  }

  private static List<Role> roles(Claim claim, String name) {
    return claim.roles().stream().filter(r -> r.name().equals(name)).toList();
  }

  private String text() {
    return reading.article().text();
  }
}
