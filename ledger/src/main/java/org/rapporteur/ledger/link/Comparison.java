package org.rapporteur.ledger.link;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import org.rapporteur.ledger.days.DayRange;
import org.rapporteur.reading.ClaimType;
import org.rapporteur.reading.Stance;

/** Compares two accounts, the one published first given first, and says how they relate. */
final class Comparison {

  /** What happens once, so that two days for it cannot both be right. */
  private static final Set<ClaimType> ONCE =
      EnumSet.of(
          ClaimType.CONSULT,
          ClaimType.AGREE,
          ClaimType.SUPPORT,
          ClaimType.CONCEDE,
          ClaimType.APPOINT,
          ClaimType.SANCTION);

  /** Acts whose doer may be in dispute. */
  private static final Set<ClaimType> DISPUTED =
      EnumSet.of(ClaimType.ASSAULT, ClaimType.COERCE, ClaimType.MOBILIZE, ClaimType.USE);

  private static final int REPORTED_TOGETHER = 7;
  private static final int NEAR = 10;
  private static final int REPORTS_APART = 21;

  /** Days between two undated reports with other numbers, beyond which they tell of two acts. */
  private static final int NUMBERS_APART = 4;

  private static final int PLAN_LATE = 14;
  private static final int PLAN_EARLY = 3;
  private static final double SAME_SENTENCE = 0.8;

  private final Account a;
  private final Account b;
  private final List<Link> links = new ArrayList<>();

  private Comparison(Account earlier, Account later) {
    this.a = earlier;
    this.b = later;
  }

  /** The links between two accounts; none if they do not tell of one event or relation. */
  static List<Link> of(Account earlier, Account later) {
    Comparison comparison = new Comparison(earlier, later);
    if (earlier.article() != later.article() && earlier.type() == later.type()) {
      if (earlier.relation()) {
        comparison.relations();
      } else {
        comparison.events();
      }
    }
    return comparison.links;
  }

  private void relations() {
    // An office once held and one held now are told of two times.
    boolean otherTime = a.type() == ClaimType.OFFICE && !Objects.equals(a.mode(), b.mode());
    if (!comparableStances() || otherTime) {
      return;
    }
    boolean same =
        switch (a.type()) {
          case KIN -> same("person") && same("relative");
          case MEMBER -> same("member") && same("organisation");
          default ->
              same("person")
                  && (same("organisation")
                      || ContentWords.overlap(a.words("office"), b.words("office")) > 0.5);
        };
    if (!same) {
      return;
    }
    if (a.denied() != b.denied()) {
      polarity();
    } else if (a.type() == ClaimType.KIN
        && !a.words("kin").isEmpty()
        && !b.words("kin").isEmpty()
        && ContentWords.overlap(a.words("kin"), b.words("kin")) == 0) {
      differ("kin", a.words("kin") + " against " + b.words("kin"), 0.6);
    } else {
      agree("same.relation");
    }
  }

  private boolean same(String role) {
    return a.role(role).stream().anyMatch(b.role(role)::contains);
  }

  private void events() {
    Anchors anchors = Anchors.of(a, b);
    if (anchors.apart() || !a.placeable() || !b.placeable()) {
      return;
    }
    if (anchors.otherActor()) {
      actors(anchors);
      return;
    }
    // Without days, what is done again and again looks alike: more must hold the two together.
    int enough = a.dated() && b.dated() ? 2 : 3;
    boolean held = anchors.shared() >= enough && (anchors.parties() || anchors.samePlace());
    if (!held || Math.abs(a.published() - b.published()) > 400) {
      return;
    }
    if (a.planned() && b.happened()) {
      outcome();
    } else if (comparableStances()) {
      accounts(anchors);
    }
  }

  /** Both happened, both planned, both denied, or one denied and one happened. */
  private boolean comparableStances() {
    boolean told = (a.happened() || a.denied()) && (b.happened() || b.denied());
    return told || (a.planned() && b.planned()) || (a.stance() == b.stance());
  }

  private void accounts(Anchors anchors) {
    boolean dated = a.dated() && b.dated();
    long gap = a.window().gap(b.window());
    if (dated && gap > 0) {
      times(anchors, gap);
      return;
    }
    long published = Math.abs(a.published() - b.published());
    if (gap > 0 || (!dated && published > REPORTS_APART)) {
      return;
    }
    if (a.denied() != b.denied()) {
      polarity();
      return;
    }
    Map<String, String> different = numbers();
    if (different.isEmpty()) {
      agree("same.event");
    } else if (dated || sameOrigin() || published <= NUMBERS_APART) {
      different.forEach((field, reason) -> differ(field, reason, numberSeverity(field)));
    }
  }

  /** A plan's dates may move; what happens once cannot have happened on two days. */
  private void times(Anchors anchors, long gap) {
    boolean plans = a.planned() && b.planned();
    boolean reported = Math.abs(a.published() - b.published()) <= REPORTED_TOGETHER;
    boolean once = ONCE.contains(a.type()) && anchors.parties() && anchors.shared() >= 2;
    boolean near = plans ? gap <= 60 : gap <= NEAR && reported && a.happened() && b.happened();
    if (once && near) {
      String reason = day(a.window()) + " against " + day(b.window());
      differ("when", reason, gap == 1 ? 0.4 : 0.7);
    }
  }

  private void actors(Anchors anchors) {
    boolean both = a.happened() && b.happened();
    boolean sameDay = a.dated() && b.dated() && a.window().gap(b.window()) == 0;
    boolean exact = a.window().length() <= 3 && b.window().length() <= 3;
    boolean exchanged =
        a.role("actor").stream().anyMatch(b.role("recipient")::contains)
            || b.role("actor").stream().anyMatch(a.role("recipient")::contains);
    if (DISPUTED.contains(a.type())
        && both
        && sameDay
        && exact
        && anchors.samePlace()
        && !exchanged
        && numbers().isEmpty()) {
      differ("actor", "different actors for one act at one place and day", 0.9);
    }
  }

  private void outcome() {
    DayRange plan = a.window();
    long low = a.dated() ? plan.low() - PLAN_EARLY : a.published();
    long high = a.dated() ? plan.high() + PLAN_LATE : Math.max(plan.high(), a.published() + 120);
    DayRange wanted = new DayRange(low, Math.max(low, high));
    DayRange done = b.dated() ? b.window() : new DayRange(b.published() - 7, b.published());
    boolean after = b.published() >= a.published();
    if (after && wanted.overlaps(done) && numbers().isEmpty()) {
      add(
          LinkKind.FOLLOWS,
          "",
          "plan.happened",
          "planned for " + day(plan) + ", then told as done",
          0);
    } else if (after && wanted.overlaps(done)) {
      add(
          LinkKind.FOLLOWS,
          "",
          "plan.happened.other-number",
          "planned, then told as done with another number",
          0);
    }
  }

  /** Fields whose numbers cannot both be, with the reason. */
  private Map<String, String> numbers() {
    Map<String, String> different = new TreeMap<>();
    for (String of : List.of("item", "killed", "injured")) {
      Interval one = a.numbers().get(of);
      Interval other = b.numbers().get(of);
      if (one != null && other != null && one.comparable(other) && one.disjoint(other)) {
        different.put(of.equals("item") ? "quantity" : of, one + " against " + other);
      }
    }
    return different;
  }

  private double numberSeverity(String field) {
    String of = field.equals("quantity") ? "item" : field;
    Interval one = a.numbers().get(of);
    Interval other = b.numbers().get(of);
    if (one == null || other == null) {
      return 0;
    }
    double specific = one.exact() && other.exact() ? 1 : 0.7;
    return one.distance(other) * specific;
  }

  private void polarity() {
    double severity = a.stance() == Stance.ASSERTED || b.stance() == Stance.ASSERTED ? 0.9 : 0.7;
    String reason = a.denied() ? "denied, then told as true" : "told as true, then denied";
    add(LinkKind.CONTRADICTS, "polarity", "denied.asserted", reason, severity);
  }

  private void differ(String field, String reason, double severity) {
    double weight = certainty(a) * certainty(b);
    if (sameOrigin() && !field.equals("actor")) {
      add(LinkKind.REVISES, field, "same-origin." + field, reason, severity * weight);
    } else {
      add(LinkKind.CONTRADICTS, field, "disjoint." + field, reason, severity * weight);
    }
  }

  private static double certainty(Account account) {
    return account.stance() == Stance.ASSERTED ? 1 : 0.8;
  }

  private void agree(String rule) {
    if (sameOrigin()) {
      add(LinkKind.REPEATS, "", rule + ".one-origin", "one origin: counted once", 0);
    } else {
      add(LinkKind.CORROBORATES, "", rule, "compatible accounts of different origins", 0);
    }
  }

  private boolean sameOrigin() {
    return a.origin().equals(b.origin())
        || a.cluster() == b.cluster()
        || (Math.min(a.sentence().size(), b.sentence().size()) >= 8
            && ContentWords.likeness(a.sentence(), b.sentence()) >= SAME_SENTENCE);
  }

  private void add(LinkKind kind, String field, String rule, String reason, double severity) {
    double rounded = Math.round(severity * 100) / 100.0;
    links.add(new Link(a.id(), b.id(), kind, field, rule, reason, rounded));
  }

  private static String day(DayRange range) {
    String low = LocalDate.ofEpochDay(range.low()).toString();
    return range.low() == range.high() ? low : low + "/" + LocalDate.ofEpochDay(range.high());
  }
}
