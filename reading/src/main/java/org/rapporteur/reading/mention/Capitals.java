package org.rapporteur.reading.mention;

import java.util.Set;
import org.rapporteur.reading.EntityType;
import org.rapporteur.reading.language.Sentence;
import org.rapporteur.reading.language.Upos;
import org.rapporteur.reading.world.Known;
import org.rapporteur.reading.world.Sense;

/** Tells a capital that stands for its government, "Moscow denied", from the city, "in Moscow". */
final class Capitals {

  private static final Set<String> ACTING_PREPOSITIONS =
      Set.of(
          "accord",
          "according",
          "with",
          "by",
          "between",
          "against",
          "for",
          "than",
          "like",
          "via",
          "among",
          "alongside");

  private static final Set<String> MOVING =
      Set.of(
          "arrive",
          "back",
          "bring",
          "come",
          "depart",
          "drive",
          "expedition",
          "flee",
          "flight",
          "fly",
          "go",
          "head",
          "invite",
          "invitation",
          "journey",
          "leave",
          "march",
          "move",
          "mission",
          "relocate",
          "return",
          "ride",
          "road",
          "rush",
          "sail",
          "ship",
          "take",
          "tour",
          "train",
          "transfer",
          "transport",
          "travel",
          "trip",
          "visit",
          "way",
          "close",
          "near",
          "next");

  private static final Set<String> PLACED =
      Set.of(
          "attack",
          "besiege",
          "bomb",
          "bombard",
          "capture",
          "defend",
          "enter",
          "evacuate",
          "flood",
          "hit",
          "invade",
          "leave",
          "liberate",
          "occupy",
          "reach",
          "retake",
          "seize",
          "shell",
          "shake",
          "strike",
          "surround",
          "target",
          "tour",
          "visit");

  private Capitals() {}

  /** Chooses between the senses of a name that may be a capital or a city. */
  static void choose(Draft draft, Line line) {
    Known capital = null;
    Known city = null;
    for (Known known : draft.senses) {
      if (known.sense() == Sense.CAPITAL && capital == null) {
        capital = known;
      } else if (known.type() == EntityType.PLACE && city == null) {
        city = known;
      }
    }
    if (capital == null || city == null || draft.type == EntityType.PERSON) {
      return;
    }
    Known chosen = acts(line.s, draft) ? capital : city;
    draft.known = chosen;
    draft.type = chosen.type();
  }

  private static boolean acts(Sentence s, Draft draft) {
    int head = draft.head;
    int above = s.head(head);
    String relation = Trees.bare(s.relation(head));
    while (relation.equals("conj") && above >= 0) {
      head = above;
      relation = Trees.bare(s.relation(head));
      above = s.head(head);
    }
    int marker = s.dependent(head, "case");
    String preposition = marker < 0 ? "" : s.lemma(marker);
    return switch (relation) {
      case "nsubj" -> above < 0 || s.dependent(above, "cop") < 0 || preposition.isEmpty();
      case "nmod", "obl" -> acts(s, preposition, above);
      case "obj" -> above < 0 || !PLACED.contains(s.lemma(above));
      case "iobj", "vocative" -> true;
      case "compound" -> false;
      default -> false;
    };
  }

  /** "the visit of the head of state to Moscow": the tree may hang the place on a noun between. */
  private static boolean moving(Sentence s, int above) {
    int at = above;
    for (int step = 0; step < 3 && at >= 0; step++) {
      if (MOVING.contains(NounFinder.lemma(s, at))) {
        return true;
      }
      at = s.is(at, "nmod") ? s.head(at) : -1;
    }
    return false;
  }

  private static boolean acts(Sentence s, String preposition, int above) {
    if (preposition.equals("'s") || preposition.equals("’s") || preposition.equals("'")) {
      // "Moscow's troops", but "Moscow's streets".
      return above < 0 || !Lexicon.shipped().isPlace(NounFinder.lemma(s, above));
    }
    if (ACTING_PREPOSITIONS.contains(preposition)) {
      return true;
    }
    if (preposition.equals("to") || preposition.equals("from")) {
      return above >= 0 && s.upos(above) != Upos.ADJ && !moving(s, above);
    }
    return false;
  }
}
