package org.rapporteur.reading.claim;

import java.util.List;
import org.rapporteur.reading.Role;
import org.rapporteur.reading.Span;
import org.rapporteur.reading.Stance;
import org.rapporteur.reading.language.Sentence;

/**
 * How likely a careful reader would enter a claim. The steps are the precisions that such claims
 * had on marked articles, lowered by what unseen text usually costs.
 */
final class Confidence {

  private static final double TITLE = 0.96;
  private static final double[] TOLD = {0.60, 0.80, 0.85, 0.88};
  private static final double[] INHERITED = {0.50, 0.58, 0.72, 0.75};
  private static final double WORDS = 0.05;
  private static final double UNREAL = -0.08;
  private static final double OPEN = -0.06;

  private Confidence() {}

  static double of(Sentence s, Span trigger, List<Role> roles, Stance stance, String frame) {
    if (frame.startsWith("title")) {
      return TITLE;
    }
    int participants = 0;
    boolean inherited = false;
    boolean open = true;
    for (Role role : roles) {
      participants += role.name().equals("topic") || role.name().equals("office") ? 0 : 1;
      inherited |= role.rule().startsWith("anaphor");
      open &= role.entity() == null;
    }
    double[] steps = inherited ? INHERITED : TOLD;
    double value = steps[Math.min(participants, steps.length - 1)];
    value += s.text().substring(trigger.begin(), trigger.end()).contains(" ") ? WORDS : 0;
    value += stance == Stance.PLANNED || stance == Stance.POSSIBLE ? UNREAL : 0;
    value += open ? OPEN : 0;
    return Math.round(value * 100) / 100.0;
  }
}
