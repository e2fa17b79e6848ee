package org.rapporteur.score.knowledgenet;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.rapporteur.reading.Claim;
import org.rapporteur.reading.ClaimType;
import org.rapporteur.reading.Entity;
import org.rapporteur.reading.EntityType;
import org.rapporteur.reading.Mention;
import org.rapporteur.reading.Reading;
import org.rapporteur.reading.Role;
import org.rapporteur.reading.Span;
import org.rapporteur.reading.Stance;

/**
 * The facts that claims of kinship, office and membership amount to. KnowledgeNet marks a fact once
 * for every pair of words that name its two ends, so does this, by the mentions of both entities.
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
      Pattern.compile("\\bCEO\\b|\\bchief executive\\b", Pattern.CASE_INSENSITIVE);
  private static final Pattern PARTY =
      Pattern.compile(
          "\\b(?:part(?:y|ei|ido|ito|i)|democrats?|republicans?|labour|conservatives?|liberals?"
              + "|socialists?|communists?|greens?|front|bloc|congress|rally|tory|tories)\\b",
          Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CHARACTER_CLASS);

  private final Reading reading;
  private final Set<Fact> facts = new LinkedHashSet<>();

  private ClaimFacts(Reading reading) {
    this.reading = reading;
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
    if (claim.type() == ClaimType.KIN) {
      kin(claim, role(claim, "person"), role(claim, "relative"));
    } else if (claim.type() == ClaimType.MEMBER) {
      belongs(role(claim, "member"), role(claim, "organisation"));
    } else if (claim.type() == ClaimType.OFFICE || claim.type() == ClaimType.APPOINT) {
      Role person = role(claim, "person");
      Role body = role(claim, "organisation");
      belongs(person, body);
      Role office = role(claim, "office");
      if (office != null && CHIEF.matcher(office.span().of(text())).find()) {
        fact(CEO, body, person);
      }
    }
  }

  private void kin(Claim claim, @Nullable Role person, @Nullable Role relative) {
    Role kin = role(claim, "kin");
    Span words = kin == null ? claim.trigger() : kin.span();
    String word = words.of(text()).toLowerCase(Locale.ROOT);
    if (CHILD.matcher(word).matches()) {
      fact(CHILD_OF, person, relative);
    } else if (PARENT.matcher(word).matches()) {
      fact(CHILD_OF, relative, person);
    } else if (WED.matcher(word).matches()) {
      fact(SPOUSE, person, relative);
      fact(SPOUSE, relative, person);
    }
  }

  private void belongs(@Nullable Role member, @Nullable Role body) {
    if (body == null || (body.entity() != null && body.entity().type() == EntityType.STATE)) {
      return;
    }
    String name = body.entity() == null ? body.span().of(text()) : body.entity().name();
    fact(PARTY.matcher(name).find() ? AFFILIATION : EMPLOYEE, member, body);
  }

  private void fact(String property, @Nullable Role subject, @Nullable Role object) {
    if (subject == null || object == null) {
      return;
    }
    for (Span s : words(subject)) {
      for (Span o : words(object)) {
        if (!s.overlaps(o)) {
          facts.add(new Fact(property, s, o));
        }
      }
    }
  }

  /** The role's own words and all that mean the same. */
  private Set<Span> words(Role role) {
    Set<Span> spans = new LinkedHashSet<>();
    spans.add(role.span());
    Entity entity = role.entity();
    for (Mention mention : reading.mentions()) {
      if (entity != null
          && mention.entities().size() == 1
          && mention.entities().get(0).equals(entity)
          && spans.stream().noneMatch(mention.name()::overlaps)) {
        spans.add(mention.name());
      }
    }
    return spans;
  }

  private static @Nullable Role role(Claim claim, String name) {
    return claim.roles().stream().filter(r -> r.name().equals(name)).findFirst().orElse(null);
  }

  private String text() {
    return reading.article().text();
  }
}
