package org.rapporteur.reading.claim;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.rapporteur.reading.Claim;
import org.rapporteur.reading.ClaimType;
import org.rapporteur.reading.Entity;
import org.rapporteur.reading.Mention;
import org.rapporteur.reading.Role;
import org.rapporteur.reading.Span;
import org.rapporteur.reading.language.Sentence;
import org.rapporteur.reading.mention.Mentions;
import org.rapporteur.reading.mention.TitledName;

/** Offices and kinships told beside a name: "Foreign Minister Lavrov", "her husband, Sergei". */
final class TitleClaims {

  /** Who stands for election is no member yet. */
  private static final Set<String> STANDING =
      Set.of("candidate", "nominee", "contender", "hopeful", "frontrunner", "contestant");

  private final Evidence evidence;
  private final ClaimDraft drafts;

  TitleClaims(Evidence evidence, ClaimDraft drafts) {
    this.evidence = evidence;
    this.drafts = drafts;
  }

  List<Claim> claims() {
    List<Claim> claims = new ArrayList<>();
    for (TitledName title : evidence.mentions().titles()) {
      switch (title.sort()) {
        case OFFICE -> claims.add(office(title));
        case KIN -> {
          if (title.body() != null && !isOf(title)) {
            claims.add(kin(title));
          }
        }
        case MEMBER -> {
          if (title.body() != null && !STANDING.contains(word(title))) {
            claims.add(member(title));
          }
        }
        default -> {
          // Ranks, courtesies and occupations are not offices.
        }
      }
    }
    return claims;
  }

  private Claim office(TitledName title) {
    Sentence s = sentence(title.sentence());
    List<Role> roles = new ArrayList<>();
    roles.add(person("person", title, s));
    Span office = s.span(title.office().from(), title.office().to());
    roles.add(new Role("office", office, null, title.rule()));
    TitledName.Place body = title.body();
    if (body != null) {
      roles.add(body("organisation", body, title.bodyEntity(), title.rule()));
    } else if (title.bodyEntity() != null) {
      Role far = understood(title.bodyEntity(), s.begin(title.head()), title.rule());
      if (far != null) {
        roles.add(far);
      }
    }
    return drafts.claim(
        ClaimType.OFFICE,
        title.past() ? "former" : null,
        s,
        title.head(),
        office,
        roles,
        null,
        null,
        title.rule());
  }

  /** "daughter of the president Omar": Omar is not the daughter. */
  private boolean isOf(TitledName title) {
    Sentence s = sentence(title.sentence());
    for (int t = title.head() + 1; t < title.person().from(); t++) {
      if (s.lemma(t).equals("of")) {
        return true;
      }
    }
    return false;
  }

  private String word(TitledName title) {
    return sentence(title.sentence()).lemma(title.head());
  }

  private Claim member(TitledName title) {
    Sentence s = sentence(title.sentence());
    List<Role> roles = new ArrayList<>();
    roles.add(person("member", title, s));
    TitledName.Place body = title.body();
    if (body != null) {
      roles.add(body("organisation", body, title.bodyEntity(), title.rule()));
    }
    Span word = s.span(title.head(), title.head() + 1);
    return drafts.claim(
        ClaimType.MEMBER, null, s, title.head(), word, roles, null, null, title.rule());
  }

  private Claim kin(TitledName title) {
    Sentence s = sentence(title.sentence());
    List<Role> roles = new ArrayList<>();
    roles.add(person("person", title, s));
    TitledName.Place body = title.body();
    if (body != null) {
      roles.add(body("relative", body, title.bodyEntity(), title.rule()));
    }
    Span word = s.span(title.office().from(), title.office().to());
    roles.add(new Role("kin", word, null, title.rule()));
    return drafts.claim(
        ClaimType.KIN, null, s, title.head(), word, roles, null, null, title.rule());
  }

  private Role person(String role, TitledName title, Sentence s) {
    Span span = s.span(title.person().from(), title.person().to());
    return new Role(role, span, entity(evidence.mentions(), title), title.rule());
  }

  private static @Nullable Entity entity(Mentions mentions, TitledName title) {
    Mention mention = mentions.covering(title.sentence(), title.person().to() - 1);
    return mention == null || mention.entities().isEmpty() ? null : mention.entities().get(0);
  }

  private Role body(String role, TitledName.Place body, @Nullable Entity entity, String rule) {
    Span span = sentence(body.sentence()).span(body.from(), body.to());
    return new Role(role, span, entity, rule);
  }

  /**
   * The body that a title leaves to be understood, where the text last named it before, or next.
   */
  private @Nullable Role understood(Entity body, int offset, String rule) {
    Mention best = null;
    for (Mention mention : evidence.mentions().all()) {
      boolean before = mention.span().begin() < offset;
      if (mention.entities().contains(body) && (best == null || before)) {
        best = mention;
      }
    }
    return best == null ? null : new Role("organisation", best.span(), body, rule + ".understood");
  }

  private Sentence sentence(int index) {
    return evidence.document().sentences().get(index);
  }
}
