package org.rapporteur.reading.frame;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.rapporteur.reading.language.Sentence;
import org.rapporteur.reading.language.Upos;
import org.rapporteur.reading.quantity.Casualties;
import org.rapporteur.reading.syntax.Clause;

/**
 * One event told by several words of a clause is one claim: "the airstrike hit a market", "killed
 * in an ambush", "advising and assisting".
 */
final class SameEvent {

  private static final Set<String> INSTRUMENTS = Set.of("in", "by", "with", "during", "for");

  private static final Set<String> PLACING = Set.of("in", "at", "near", "outside");

  private SameEvent() {}

  /** The matches with those of one event made one. */
  static List<FrameMatch> merged(Sentence s, List<FrameMatch> all) {
    // Tolls first, so that "struck a market, killing 14 and wounding 30" is one chain.
    return merged(s, merged(s, all, true), false);
  }

  private static List<FrameMatch> merged(Sentence s, List<FrameMatch> all, boolean tolls) {
    List<FrameMatch> kept = new ArrayList<>(all);
    for (int i = 0; i < kept.size(); i++) {
      for (int j = 0; j < kept.size(); j++) {
        if (i != j && kept.get(i).type() == kept.get(j).type()) {
          FrameMatch one = one(s, kept.get(i), kept.get(j), tolls);
          if (one != null) {
            kept.set(Math.min(i, j), one);
            kept.remove(Math.max(i, j));
            i = -1;
            break;
          }
        }
      }
    }
    return kept;
  }

  private static @Nullable FrameMatch one(Sentence s, FrameMatch a, FrameMatch b, boolean tolls) {
    if (!tolls && isItem(s, a, b)) {
      return a;
    }
    if (s.head(b.head()) != a.head()) {
      return null;
    }
    if (tolls && !isOneToll(s, a.head(), b.head())) {
      return null;
    }
    int from = a.from();
    int to = a.to();
    boolean joined = s.is(b.head(), "conj") && b.head() == a.head() + 2;
    if (joined && a.frame().equals(b.frame())) {
      from = Math.min(a.from(), b.from());
      to = Math.max(a.to(), b.to());
    } else if (!tolls && !tells(s, b.head())) {
      return null;
    }
    List<FrameMatch.Filler> fillers = new ArrayList<>(a.fillers());
    fillers.removeIf(filler -> inside(filler.head(), b));
    Set<String> roles = new HashSet<>();
    Set<Integer> heads = new HashSet<>();
    fillers.forEach(filler -> roles.add(filler.role()));
    fillers.forEach(filler -> heads.add(filler.head()));
    for (FrameMatch.Filler filler : b.fillers()) {
      if (!roles.contains(filler.role()) && !heads.contains(filler.head())) {
        fillers.add(filler);
      }
    }
    if (fillers.isEmpty()) {
      return null;
    }
    return new FrameMatch(
        a.type(),
        a.mode(),
        a.sentence(),
        a.head(),
        from,
        to,
        fillers,
        a.named() || b.named(),
        a.narrowness(),
        a.frame());
  }

  /** "will provide tonnes of food aid": what is given is no further giving. */
  private static boolean isItem(Sentence s, FrameMatch verb, FrameMatch noun) {
    if (s.upos(verb.head()) != Upos.VERB || s.upos(noun.head()) == Upos.VERB) {
      return false;
    }
    for (FrameMatch.Filler filler : verb.fillers()) {
      if (filler.role().equals("item") && filler.span().contains(s.span(noun.from(), noun.to()))) {
        return true;
      }
    }
    return false;
  }

  /** "killing 14 and wounding 30", "five died and eight were hurt", unless each has its place. */
  private static boolean isOneToll(Sentence s, int a, int b) {
    boolean another = s.dependent(b, "nsubj") >= 0 && s.dependent(b, "obj") >= 0;
    return s.is(b, "conj")
        && Casualties.harms(s, a)
        && Casualties.harms(s, b)
        && !another
        && !(hasPlace(s, a, a + 1, b) && hasPlace(s, b, b + 1, s.size()));
  }

  /** Whether a verb's words within these hold a name behind a preposition of place. */
  private static boolean hasPlace(Sentence s, int verb, int from, int to) {
    for (int i = from; i < to; i++) {
      int marker = s.dependent(i, "case");
      boolean place = marker >= 0 && PLACING.contains(s.lemma(marker));
      if (place && s.upos(i) == Upos.PROPN && s.under(i, verb)) {
        return true;
      }
    }
    return false;
  }

  /** "the airstrike that killed him" */
  private static boolean subjectIsRelative(Sentence s, int verb) {
    int subject = s.dependent(verb, "nsubj");
    return s.relation(verb).equals("acl:relcl")
        && subject >= 0
        && Clause.antecedent(s, subject) != subject;
  }

  private static boolean inside(int head, FrameMatch match) {
    return match.from() <= head && head < match.to();
  }

  /** Whether a noun tells again what its verb tells: as its subject or by what means. */
  private static boolean tells(Sentence s, int noun) {
    if (s.relation(noun).equals("nsubj") || subjectIsRelative(s, noun)) {
      return true;
    }
    boolean purpose = s.is(noun, "advcl") && Clause.hasTo(s, noun);
    if (purpose || s.is(noun, "xcomp")) {
      return true;
    }
    if (s.relation(noun).equals("advcl")
        && s.xpos(noun).equals("VBG")
        && s.dependent(noun, "mark") < 0
        && s.dependent(noun, "nsubj") < 0) {
      return true;
    }
    int marker = s.dependent(noun, "case");
    return s.is(noun, "obl") && marker >= 0 && INSTRUMENTS.contains(s.lemma(marker));
  }
}
