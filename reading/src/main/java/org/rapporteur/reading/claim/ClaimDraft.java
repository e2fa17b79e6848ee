package org.rapporteur.reading.claim;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.rapporteur.reading.Attribution;
import org.rapporteur.reading.Claim;
import org.rapporteur.reading.ClaimType;
import org.rapporteur.reading.Quantity;
import org.rapporteur.reading.Role;
import org.rapporteur.reading.Span;
import org.rapporteur.reading.Stance;
import org.rapporteur.reading.When;
import org.rapporteur.reading.Where;
import org.rapporteur.reading.language.Sentence;
import org.rapporteur.reading.quantity.Casualties;
import org.rapporteur.reading.speech.Judgement;

/** Gives a claim what its sentence says about it: stance, sources, time, place, number. */
final class ClaimDraft {

  /** In these the speaker is the actor, and speaking is the act. */
  private static final Set<ClaimType> SPEECH_ACTS =
      EnumSet.of(
          ClaimType.REQUEST,
          ClaimType.ACCUSE,
          ClaimType.REJECT,
          ClaimType.THREATEN,
          ClaimType.SUPPORT,
          ClaimType.AGREE,
          ClaimType.CONCEDE);

  private static final Set<ClaimType> RELATIONS =
      EnumSet.of(ClaimType.OFFICE, ClaimType.KIN, ClaimType.MEMBER);

  private final Evidence evidence;

  ClaimDraft(Evidence evidence) {
    this.evidence = evidence;
  }

  Claim claim(
      ClaimType type,
      @Nullable String mode,
      Sentence s,
      int head,
      Span trigger,
      List<Role> roles,
      @Nullable Quantity quantity,
      @Nullable Claim antecedent,
      String frame) {
    String article = evidence.document().article().id();
    boolean relation = RELATIONS.contains(type);
    boolean told = !relation || Predication.is(s, head);
    // A title beside a name is the writer's, inside what somebody else reports too, if not quoted.
    boolean title = type == ClaimType.OFFICE || type == ClaimType.KIN;
    boolean own = title && !told && !evidence.speech().isQuoted(s.index(), head);
    int act = Predication.announced(s, head, trigger, SPEECH_ACTS.contains(type));
    Judgement judgement =
        told
            ? evidence.stance().judge(evidence.document(), s.index(), act, evidence.speech())
            : new Judgement(Stance.ASSERTED, null);
    List<Attribution> chain = own ? List.of() : chain(type, s, act, roles, judgement.stance());
    Casualties harm =
        type == ClaimType.ASSAULT
            ? Casualties.of(evidence.document(), evidence.quantities(), s.index(), head)
            : Casualties.NONE;
    return new Claim(
        Claim.idOf(article, type, trigger, roles),
        article,
        type,
        mode,
        Contexts.of(s, trigger, roles),
        s.span(),
        trigger,
        roles,
        quantity,
        harm.killed(),
        harm.injured(),
        relation ? null : when(s, head, antecedent),
        relation ? null : where(s, head, antecedent),
        relation ? null : evidence.histories().of(evidence.document(), s.index(), head),
        judgement.stance(),
        judgement.cue(),
        chain,
        Confidence.of(
            type, evidence.document().article().quote(trigger), roles, judgement.stance(), frame),
        frame);
  }

  /** The event's time, or that of the event that a noun names again. */
  private @Nullable When when(Sentence s, int head, @Nullable Claim antecedent) {
    When when = evidence.times().governing(s.index(), head);
    if (when != null || antecedent == null || antecedent.when() == null) {
      return when;
    }
    return new When(antecedent.when().edtf(), antecedent.when().span(), "anaphor");
  }

  private @Nullable Where where(Sentence s, int head, @Nullable Claim antecedent) {
    Where where = evidence.places().of(evidence.document(), evidence.mentions(), s.index(), head);
    return where == null && antecedent != null ? antecedent.where() : where;
  }

  /** The sources of a claim; who speaks is not a source of the speaking. */
  private List<Attribution> chain(
      ClaimType type, Sentence s, int head, List<Role> roles, Stance stance) {
    List<Attribution> chain = new ArrayList<>();
    for (Attribution link : evidence.speech().chain(s.index(), head)) {
      // What is announced, offered or threatened is not yet said by saying so.
      boolean act = SPEECH_ACTS.contains(type) && stance == Stance.ASSERTED;
      boolean self = act && isActor(link, roles);
      if (!self) {
        chain.add(link);
      }
    }
    return chain;
  }

  private static boolean isActor(Attribution link, List<Role> roles) {
    for (Role role : roles) {
      if (role.name().equals("actor")
          && (role.span().overlaps(link.span())
              || (role.entity() != null && role.entity().equals(link.entity())))) {
        return true;
      }
    }
    return false;
  }
}
