package org.rapporteur.ledger.regime;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.rapporteur.ledger.KeptClaim;
import org.rapporteur.ledger.thing.Things;
import org.rapporteur.reading.Article;
import org.rapporteur.reading.Claim;
import org.rapporteur.reading.ClaimType;
import org.rapporteur.reading.Role;

/** One claim against one paragraph. */
final class ParagraphFit {

  /** Types whose parties stand side by side: either may be the giver. */
  private static final Set<ClaimType> MUTUAL =
      Set.of(ClaimType.AGREE, ClaimType.COOPERATE, ClaimType.CONSULT, ClaimType.SUPPORT);

  private final KeptClaim kept;
  private final Claim claim;
  private final Article article;
  private final Regime regime;
  private final Paragraph paragraph;
  private final PartyFit parties;
  private final ThingFit thing;
  private final List<Reason> reasons = new ArrayList<>();
  private final List<String> missing = new ArrayList<>();

  ParagraphFit(
      PartyFit parties, Things things, KeptClaim kept, Regime regime, Paragraph paragraph) {
    this.kept = kept;
    this.claim = kept.claim();
    this.article = kept.article();
    this.regime = regime;
    this.paragraph = paragraph;
    this.parties = parties;
    this.thing = new ThingFit(things, article, claim);
  }

  /** The finding, or null if the claim does not fall under the paragraph. */
  @Nullable Finding finding() {
    Act act = paragraph.acts().stream().filter(a -> a.fits(claim)).findFirst().orElse(null);
    if (act == null) {
      return null;
    }
    reasons.add(Reason.yes("act", "the act is " + act, claim.trigger()));
    if (!sides()) {
      return null;
    }
    Reason item = thing.of(paragraph.items());
    Reason time = TimeFit.of(claim, article, paragraph.inForce());
    if (item.holds() == Reason.Holds.NO || time.holds() == Reason.Holds.NO) {
      return null;
    }
    if (!paragraph.items().isEmpty()) {
      reasons.add(item);
    }
    reasons.add(time);
    boolean open = item.holds() == Reason.Holds.OPEN || time.holds() == Reason.Holds.OPEN;
    boolean partyOpen =
        reasons.stream().anyMatch(r -> r.holds() == Reason.Holds.OPEN && hard(r.field()));
    boolean excepted = exceptions();
    questions(item, time);
    Fit fit = open || partyOpen ? Fit.UNCERTAIN : excepted ? Fit.EXCEPTED : Fit.WITHIN;
    return new Finding(kept, regime, paragraph, fit, reasons, missing, Support.ALONE);
  }

  private boolean hard(String field) {
    return (field.equals("giver") && paragraph.giver().targeted())
        || (field.equals("receiver") && paragraph.receiver().targeted());
  }

  /** Giver and receiver; the party that the rule is about must be told. */
  private boolean sides() {
    List<Role> actors = role("actor");
    List<Role> recipients = role("recipient");
    if (pair(actors, recipients)) {
      return true;
    }
    if (!MUTUAL.contains(claim.type())) {
      return false;
    }
    for (Role one : actors) {
      List<Role> rest = new ArrayList<>(actors);
      rest.remove(one);
      rest.addAll(recipients);
      if (!rest.isEmpty() && (pair(List.of(one), rest) || pair(rest, List.of(one)))) {
        missing.add("Which side gives is not told: both act together.");
        return true;
      }
    }
    return false;
  }

  private boolean pair(List<Role> givers, List<Role> receivers) {
    Reason giver = parties.of("giver", givers, paragraph.giver());
    Reason receiver = parties.of("receiver", receivers, paragraph.receiver());
    boolean out = giver.holds() == Reason.Holds.NO || receiver.holds() == Reason.Holds.NO;
    boolean meant =
        (paragraph.giver().targeted() && giver.holds() == Reason.Holds.YES)
            || (paragraph.receiver().targeted() && receiver.holds() == Reason.Holds.YES);
    if (out || !meant) {
      return false;
    }
    if (!paragraph.giver().anybody() || !givers.isEmpty()) {
      reasons.add(giver);
    }
    if (!paragraph.receiver().anybody() || !receivers.isEmpty()) {
      reasons.add(receiver);
    }
    return true;
  }

  private List<Role> role(String name) {
    return claim.roles().stream().filter(role -> role.name().equals(name)).toList();
  }

  /** Whether an exception covers it; those that words cannot decide become questions. */
  private boolean exceptions() {
    boolean covered = false;
    for (Exemption exemption : paragraph.exemptions()) {
      if (TimeFit.of(claim, article, exemption.inForce()).holds() == Reason.Holds.NO) {
        continue;
      }
      if (!exemption.decidable()) {
        missing.add("Does an exception apply? " + exemption.says());
      } else if (covers(exemption)) {
        reasons.add(Reason.yes("exception", exemption.says(), claim.trigger()));
        covered = true;
      }
    }
    return covered;
  }

  private boolean covers(Exemption exemption) {
    return (exemption.items().isEmpty() || thing.only(exemption.items()))
        && holds("giver", role("actor"), exemption.giver())
        && holds("receiver", role("recipient"), exemption.receiver());
  }

  private boolean holds(String field, List<Role> side, Parties asked) {
    return asked.anybody() || parties.of(field, side, asked).holds() == Reason.Holds.YES;
  }

  private void questions(Reason item, Reason time) {
    for (Reason reason : reasons) {
      if (reason.holds() == Reason.Holds.OPEN && !reason.field().equals("item")) {
        missing.add(sentence(reason.why()));
      }
    }
    if (item.holds() == Reason.Holds.OPEN) {
      missing.add(sentence(item.why()));
    }
    if (TimeFit.assumed(time)) {
      missing.add("The day of the act is not told; its report's date was taken.");
    }
    if (!paragraph.limit().isEmpty()) {
      missing.add("The rule has a measure: " + paragraph.limit());
    }
    if (paragraph.unverified()) {
      missing.add(Wording.unverified(paragraph));
    }
  }

  private static String sentence(String words) {
    return Character.toUpperCase(words.charAt(0)) + words.substring(1) + ".";
  }
}
