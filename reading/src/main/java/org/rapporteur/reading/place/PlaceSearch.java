package org.rapporteur.reading.place;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.rapporteur.reading.EntityType;
import org.rapporteur.reading.Mention;
import org.rapporteur.reading.language.Sentence;
import org.rapporteur.reading.language.Upos;
import org.rapporteur.reading.time.ClauseWord;

/** Walks one sentence's tree from an event to the places told of it; the nearest wins. */
final class PlaceSearch {

  private static final int DEPTH = 3;
  private static final int NEXT_CLAUSE = 4;
  private static final int SUBJECT = 3;

  private final Sentence s;
  private final List<Mention> mentions;
  private int best = -1;
  private int bestCost = Integer.MAX_VALUE;

  PlaceSearch(Sentence sentence, List<Mention> mentions) {
    this.s = sentence;
    this.mentions = mentions;
  }

  /** Token that the best place hangs on, or -1. */
  int best() {
    return best;
  }

  void from(int trigger) {
    boolean motion = PlaceWord.MOTION.has(s.lemma(trigger));
    below(trigger, 0, motion);
    if (s.upos(trigger) == Upos.NOUN || s.upos(trigger) == Upos.PROPN) {
      compounds(trigger);
      clausesOf(trigger);
    } else {
      core(trigger);
    }
    relative(trigger);
    if (!speaks(trigger)) {
      above(trigger);
    }
    if (best < 0 && !speaks(trigger)) {
      best = PlaceWindow.after(s, mentions, trigger);
    }
    if (best < 0) {
      best = PlaceWindow.opening(s, mentions, trigger);
    }
  }

  private void offer(int token, int cost) {
    boolean state = isState(token);
    int total = cost * 2 + (state ? 1 : 0);
    if (total < bestCost) {
      best = token;
      bestCost = total;
    }
  }

  /** Obliques and modifiers with a preposition of place, also of objects: "attacks on bases in". */
  private void below(int token, int cost, boolean motion) {
    if (cost > DEPTH) {
      return;
    }
    for (int child : s.dependents(token)) {
      boolean nominal = s.is(child, "obl") || s.is(child, "nmod");
      boolean inner =
          s.is(child, "obj")
              || s.is(child, "nsubj:pass")
              || s.relation(child).equals("obl")
              || s.relation(child).equals("nmod");
      if (nominal && !s.is(child, "nmod:poss") && tells(child, motion)) {
        offer(child, cost);
      }
      inner |= s.relation(child).equals("appos");
      inner |= s.is(child, "xcomp") || s.relation(child).equals("advcl") && bareClause(child);
      if (inner && !(cost == 0 && speaks(token) && s.is(child, "obj"))) {
        below(child, cost + 1, motion && s.is(child, "obj"));
      } else if (s.is(child, "nsubj") && cost == 0) {
        below(child, SUBJECT, false);
      }
    }
  }

  private boolean tells(int child, boolean motion) {
    int marker = s.dependent(child, "case");
    if (marker < 0) {
      return "here there".contains(s.lemma(child)) && s.upos(child) == Upos.ADV;
    }
    String word = s.form(marker).toLowerCase(Locale.ROOT);
    boolean in = PlaceWord.IN.has(word);
    boolean goal = motion && (word.equals("to") || word.equals("from") || word.equals("of"));
    if (in || goal) {
      return isPlace(child) || isPlaceNoun(child) && (in || isDefinite(child));
    }
    return PlaceWord.SPOT.has(word) && isPlace(child) && !isState(child);
  }

  private boolean isPlace(int token) {
    return PlaceFinder.placeAt(mentions, token) != null || placeInside(token);
  }

  /** "the port town of Mokha": a place noun that names no entity of its own still counts. */
  private boolean placeInside(int token) {
    Mention mention = covering(token);
    return mention != null && PlaceFinder.isPlace(mention) && mention.head() == token;
  }

  private @Nullable Mention covering(int token) {
    for (Mention mention : mentions) {
      if (mention.from() <= token && token < mention.to()) {
        return mention;
      }
    }
    return null;
  }

  private boolean isPlaceNoun(int token) {
    return s.upos(token) == Upos.NOUN && PlaceWord.NOUN.has(s.lemma(token))
        || s.upos(token) == Upos.PROPN
            && PlaceWord.NOUN.has(s.lemma(token).toLowerCase(Locale.ROOT));
  }

  private boolean isState(int token) {
    Mention mention = PlaceFinder.placeAt(mentions, token);
    return mention != null && mention.type() == EntityType.STATE;
  }

  /** "the Mosul offensive". */
  private void compounds(int trigger) {
    for (int child : s.dependents(trigger)) {
      boolean named = s.is(child, "compound") || s.is(child, "nmod:poss");
      if (named && isPlace(child) && !isState(child)) {
        offer(child, 1);
      }
    }
  }

  /** "retook Mokha": the place that is taken is where it happens; states only suffer. */
  private void core(int trigger) {
    for (int child : s.dependents(trigger)) {
      boolean undergoes = s.is(child, "obj") || s.is(child, "nsubj:pass");
      if (!undergoes || isState(child)) {
        continue;
      }
      Mention mention = PlaceFinder.placeAt(mentions, child);
      boolean known = mention != null && isNamed(mention);
      if (known && !speaks(trigger) || isPlaceNoun(child) && namedInside(child)) {
        offer(child, 1);
      }
    }
  }

  /** Named, or a description that was resolved to something named. */
  private static boolean isNamed(Mention mention) {
    boolean local = mention.entities().stream().allMatch(e -> e.id().startsWith("ent-"));
    return mention.kind() == Mention.Kind.NAME || !local;
  }

  private boolean speaks(int token) {
    return ClauseWord.SPEECH.has(s.lemma(token));
  }

  private boolean isDefinite(int token) {
    int determiner = s.dependent(token, "det");
    return determiner >= 0 && s.form(determiner).equalsIgnoreCase("the");
  }

  /** "the San Juan streets". */
  private boolean namedInside(int token) {
    for (int child : s.dependents(token)) {
      if (s.is(child, "compound") && PlaceFinder.placeAt(mentions, child) != null) {
        return true;
      }
    }
    return false;
  }

  /** A participle or gerund without a conjunction of its own: "banned from flying". */
  private boolean bareClause(int clause) {
    return s.xpos(clause).equals("VBG") && s.dependent(clause, "nsubj") < 0;
  }

  /** "the attack carried out in …", "the strike that hit …". */
  private void clausesOf(int trigger) {
    for (int child : s.dependents(trigger)) {
      boolean told = s.relation(child).equals("acl") || ClauseWord.OCCUR.has(s.lemma(child));
      if (s.is(child, "acl") && told) {
        below(child, 2, false);
      }
    }
  }

  /** "in Baghdad, where they met". */
  private void relative(int trigger) {
    if (!s.relation(trigger).equals("acl:relcl")) {
      return;
    }
    for (int child : s.dependents(trigger)) {
      if (s.lemma(child).equals("where")) {
        int antecedent = s.head(trigger);
        if (isPlace(antecedent) || isPlaceNoun(antecedent)) {
          offer(antecedent, 1);
        } else {
          from(antecedent);
        }
      }
    }
  }

  /** The clause the event stands in, unless it only speaks of the event. */
  private void above(int trigger) {
    int t = trigger;
    for (int step = 0; step < DEPTH; step++) {
      int up = s.head(t);
      boolean clause = up >= 0 && s.upos(up) == Upos.VERB;
      if (up < 0 || !climbs(t) || clause && ClauseWord.SPEECH.has(s.lemma(up))) {
        return;
      }
      if (clause) {
        obliques(up, NEXT_CLAUSE + step, PlaceWord.MOTION.has(s.lemma(up)));
      } else if (s.upos(up) == Upos.NOUN) {
        obliques(up, NEXT_CLAUSE + step, false);
      }
      t = up;
    }
  }

  private void obliques(int token, int cost, boolean motion) {
    for (int child : s.dependents(token)) {
      boolean nominal = s.is(child, "obl") || s.is(child, "nmod");
      if (nominal && !s.is(child, "nmod:poss") && tells(child, motion)) {
        offer(child, cost);
      }
    }
  }

  private boolean marker(int clause) {
    int mark = s.dependent(clause, "mark");
    return mark < 0 || s.form(mark).equalsIgnoreCase("to");
  }

  private boolean climbs(int t) {
    return s.is(t, "obj")
        || s.is(t, "obl")
        || s.is(t, "nsubj")
        || s.is(t, "xcomp")
        || s.is(t, "advcl") && marker(t)
        || s.is(t, "conj")
        || s.relation(t).equals("nmod");
  }
}
