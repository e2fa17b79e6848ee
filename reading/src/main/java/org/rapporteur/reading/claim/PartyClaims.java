package org.rapporteur.reading.claim;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.rapporteur.reading.Claim;
import org.rapporteur.reading.ClaimType;
import org.rapporteur.reading.Entity;
import org.rapporteur.reading.EntityType;
import org.rapporteur.reading.Mention;
import org.rapporteur.reading.Role;
import org.rapporteur.reading.Span;
import org.rapporteur.reading.language.Sentence;

/** Members told by their body's name alone: "Republican Ana Ruiz", "Ruiz of the Labour Party". */
final class PartyClaims {

  /** What stands between a name and its body: "Ruiz of the Labour Party", "Vega (Labour Party)". */
  private static final Set<String> BELONGING = Set.of("of", "(");

  private final Evidence evidence;
  private final ClaimDraft drafts;

  PartyClaims(Evidence evidence, ClaimDraft drafts) {
    this.evidence = evidence;
    this.drafts = drafts;
  }

  List<Claim> claims() {
    List<Claim> claims = new ArrayList<>();
    for (Sentence s : evidence.document().sentences()) {
      List<Mention> mentions = evidence.mentions().in(s.index());
      for (Mention party : mentions) {
        Entity entity = party(party);
        Mention person = entity == null ? null : person(s, mentions, party);
        if (entity != null && person != null) {
          claims.add(claim(s, party, entity, person));
        }
      }
      new Partisans(s, evidence, drafts).addTo(claims);
    }
    return claims;
  }

  private static @Nullable Entity party(Mention mention) {
    if (mention.type() != EntityType.ORGANISATION || mention.entities().size() != 1) {
      return null;
    }
    Entity entity = mention.entities().get(0);
    return mention.kind() == Mention.Kind.NAME ? entity : null;
  }

  /** A named person right after the party's adjective, or right before "of the party". */
  private static @Nullable Mention person(Sentence s, List<Mention> mentions, Mention party) {
    int before = party.from() - 1;
    while (before >= 0 && (s.is(before, "det") || BELONGING.contains(s.lemma(before)))) {
      before--;
    }
    boolean of = before < party.from() - 1 && BELONGING.contains(s.lemma(before + 1));
    boolean open = of && s.form(before + 1).equals("(");
    if (open && (party.to() >= s.size() || !s.form(party.to()).equals(")"))) {
      return null;
    }
    boolean isParty = party.entities().get(0).name().contains("Party");
    for (Mention person : mentions) {
      boolean named =
          person.type() == EntityType.PERSON
              && person.kind() == Mention.Kind.NAME
              && !person.entities().isEmpty();
      boolean after = isParty && !of && party.to() == 1 + party.from() && follows(s, party, person);
      if (named && (after || of && person.to() == before + 1)) {
        return person;
      }
    }
    return null;
  }

  /** Whether only words of the person's title stand between. */
  private static boolean follows(Sentence s, Mention party, Mention person) {
    if (person.from() <= party.from() && party.to() <= person.to()) {
      return true;
    }
    return person.from() == party.to() && !s.form(party.to()).equals(",");
  }

  private Claim claim(Sentence s, Mention party, Entity entity, Mention person) {
    Span trigger = party.span();
    List<Role> roles =
        List.of(
            new Role("member", person.name(), person.entities().get(0), "party"),
            new Role("organisation", party.span(), entity, "party"));
    return drafts.claim(
        ClaimType.MEMBER, null, s, party.head(), trigger, roles, null, null, "title.party");
  }
}
