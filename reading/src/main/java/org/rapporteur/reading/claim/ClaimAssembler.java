package org.rapporteur.reading.claim;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.rapporteur.reading.Claim;
import org.rapporteur.reading.ClaimType;
import org.rapporteur.reading.Entity;
import org.rapporteur.reading.Mention;
import org.rapporteur.reading.Quantity;
import org.rapporteur.reading.Role;
import org.rapporteur.reading.frame.FrameMatch;
import org.rapporteur.reading.frame.Matcher;
import org.rapporteur.reading.language.Sentence;
import org.rapporteur.reading.language.Upos;

/** Makes claims of frames and titles, with all that the article says about each. */
public final class ClaimAssembler {

  private static final Set<String> WITHOUT_ENTITY = Set.of("item", "topic", "office", "kin");

  /** Roles whose number is the claim's, first come first; killed and injured have their own. */
  private static final List<String> COUNTED = List.of("item", "recipient", "actor");

  private static final Set<ClaimType> TALK =
      EnumSet.of(
          ClaimType.AGREE,
          ClaimType.CONSULT,
          ClaimType.SUPPORT,
          ClaimType.CONCEDE,
          ClaimType.COOPERATE,
          ClaimType.REQUEST,
          ClaimType.ACCUSE,
          ClaimType.REJECT,
          ClaimType.THREATEN,
          ClaimType.APPOINT);

  private final Evidence evidence;
  private final ClaimDraft drafts;

  public ClaimAssembler(Evidence evidence) {
    this.evidence = evidence;
    this.drafts = new ClaimDraft(evidence);
  }

  /** Claims in text order, none twice. */
  public List<Claim> assemble(List<FrameMatch> matches) {
    List<Claim> titles = new ArrayList<>(new TitleClaims(evidence, drafts).claims());
    List<Claim> claims = new ArrayList<>(titles);
    claims.addAll(new PartyClaims(evidence, drafts).claims());
    EventAnaphora anaphora = new EventAnaphora();
    OfficeOf offices = new OfficeOf(titles, evidence.mentions());
    for (FrameMatch match : matches) {
      Claim claim = claim(match, anaphora, offices, claims);
      Claim title = claim == null ? null : Told.by(titles, claim);
      if (title != null && claim != null) {
        Claim completed = Told.completed(title, claim);
        claims.replaceAll(c -> c.id().equals(title.id()) ? completed : c);
        titles.replaceAll(c -> c.id().equals(title.id()) ? completed : c);
      } else if (claim != null) {
        claims.add(claim);
        anaphora.met(claim);
      }
    }
    new Careers(evidence, drafts).addTo(claims);
    new Families(evidence, drafts).addTo(claims);
    claims.sort(
        Comparator.comparing(Claim::trigger).thenComparing(Claim::type).thenComparing(Claim::id));
    Set<String> seen = new HashSet<>();
    claims.removeIf(claim -> !seen.add(claim.id()));
    return claims;
  }

  private @Nullable Claim claim(
      FrameMatch match, EventAnaphora anaphora, OfficeOf offices, List<Claim> before) {
    Sentence s = evidence.document().sentences().get(match.sentence());
    List<Role> roles = new ArrayList<>();
    for (FrameMatch.Filler filler : match.fillers()) {
      if (filler.role().equals("kin")) {
        // The word alone: "mother", not "his mother".
        roles.add(new Role("kin", s.span(match.from(), match.to()), null, filler.rule()));
      } else {
        addRoles(s, filler, roles);
      }
    }
    onceEach(roles);
    roles = Stages.completed(s, match, roles, before);
    Claim antecedent = null;
    if (!match.named() || roles.isEmpty()) {
      int offset = s.begin(match.from());
      antecedent = anaphora.antecedent(match.type(), match.mode(), offset);
      if (antecedent == null) {
        return null;
      }
      roles.addAll(EventAnaphora.inherited(antecedent));
    }
    return drafts.claim(
        match.type(),
        match.mode(),
        s,
        match.head(),
        s.span(match.from(), match.to()),
        offices.completed(match.type(), match.sentence(), roles),
        quantity(match),
        antecedent,
        match.frame());
  }

  /** "His predecessor and great supporter" is one person: each takes part once in each role. */
  private static void onceEach(List<Role> roles) {
    for (int i = 0; i < roles.size(); i++) {
      Role kept = roles.get(i);
      roles
          .subList(i + 1, roles.size())
          .removeIf(
              role ->
                  role.name().equals(kept.name())
                      && (role.entity() == null
                          ? role.span().equals(kept.span())
                          : role.entity().equals(kept.entity())));
    }
  }

  /** The number that counts the item, or those to whom or by whom it is done, or the acts. */
  private @Nullable Quantity quantity(FrameMatch match) {
    // Those who suffer an attack are counted as killed or injured; those who talk are not counted.
    boolean itemsOnly = match.type() == ClaimType.ASSAULT || TALK.contains(match.type());
    for (String role : COUNTED) {
      if (itemsOnly && !role.equals("item")) {
        break;
      }
      for (FrameMatch.Filler filler : match.fillers()) {
        if (filler.role().equals(role)) {
          Quantity counted = evidence.quantities().of(match.sentence(), filler.head());
          if (counted != null) {
            return counted;
          }
        }
      }
    }
    return itemsOnly ? acts(match) : evidence.quantities().ofEvent(match.sentence(), match.head());
  }

  /** How many acts the trigger's own words count: "conducted 10 airstrikes". */
  private @Nullable Quantity acts(FrameMatch match) {
    Sentence s = evidence.document().sentences().get(match.sentence());
    for (int token = match.from(); token < match.to(); token++) {
      Quantity counted =
          s.upos(token) == Upos.NOUN ? evidence.quantities().of(match.sentence(), token) : null;
      if (counted != null) {
        return counted;
      }
    }
    return null;
  }

  /** One role a filler, or one an entity where "the two leaders" stands for several. */
  private void addRoles(Sentence s, FrameMatch.Filler filler, List<Role> out) {
    Mention mention = Matcher.mention(s, evidence.mentions(), filler.head());
    if (mention == null || mention.entities().isEmpty() || WITHOUT_ENTITY.contains(filler.role())) {
      out.add(new Role(filler.role(), filler.span(), null, filler.rule()));
      return;
    }
    for (Entity entity : mention.entities()) {
      out.add(new Role(filler.role(), filler.span(), entity, filler.rule() + "+" + mention.rule()));
    }
  }
}
