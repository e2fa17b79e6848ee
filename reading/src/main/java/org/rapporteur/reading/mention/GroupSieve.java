package org.rapporteur.reading.mention;

import java.util.ArrayList;
import java.util.List;
import org.rapporteur.reading.EntityType;
import org.rapporteur.reading.language.Sentence;
import org.rapporteur.reading.world.Gender;

/**
 * Resolves people described by what they belong to, "Houthi rebels", "the members of the council",
 * and plurals that stand for several already named, "the two leaders", "both sides".
 */
final class GroupSieve implements Sieve {

  private static final int WINDOW = 4;

  private final Lexicon lexicon;

  GroupSieve(Lexicon lexicon) {
    this.lexicon = lexicon;
  }

  @Override
  public void resolve(Draft draft, Line line, Cast cast) {
    Sentence s = line.s;
    String lemma = NounFinder.lemma(s, draft.head);
    if (lexicon.is(lemma, "fighters") || lexicon.is(line.low(draft.head), "fighters")) {
      fighters(draft, line);
      rebels(draft, line, cast, lemma);
    } else if (lexicon.is(lemma, "members")
        && (line.is(draft.from, "the") || line.is(draft.head + 1, "from"))) {
      members(draft, line);
    }
    if (!draft.resolved() && lexicon.is(line.low(draft.head), "pair")) {
      pair(draft, line, cast, lemma);
    }
  }

  /** An armed group's fighters are the group. A state's are not the state. */
  private static void fighters(Draft draft, Line line) {
    for (int t = draft.from; t < draft.to; t++) {
      Draft name = line.name(t);
      if (name == null || name.referents.size() != 1) {
        continue;
      }
      Referent group = name.referents.get(0);
      if (group.is(EntityType.GROUP) && t < draft.head) {
        group.nouns.add(NounFinder.lemma(line.s, draft.head));
        draft.resolve(group, "group.fighters");
        draft.type = EntityType.GROUP;
      }
      return;
    }
  }

  /** "the rebels": the armed group that the article calls so. */
  private static void rebels(Draft draft, Line line, Cast cast, String lemma) {
    if (draft.resolved()
        || draft.nameTo - draft.nameFrom != 1
        || !StateSieve.definite(draft, line)
        || draft.from == draft.head) {
      return;
    }
    Referent group = cast.latest(0, r -> r.is(EntityType.GROUP) && r.nouns.contains(lemma));
    if (group != null) {
      draft.resolve(group, "group.rebels");
      draft.type = EntityType.GROUP;
    }
  }

  private static void members(Draft draft, Line line) {
    Draft name = line.name(draft.to - 1);
    if (line.is(draft.head + 1, "from")) {
      name = line.name(line.is(draft.head + 2, "the") ? draft.head + 3 : draft.head + 2);
    }
    if (name != null
        && name.referents.size() == 1
        && (line.is(draft.head + 1, "of") || line.is(draft.head + 1, "from"))
        && (name.referents.get(0).is(EntityType.ORGANISATION)
            || name.referents.get(0).is(EntityType.STATE))) {
      draft.resolve(name.referents.get(0), "group.members");
      draft.type = name.referents.get(0).type();
    }
  }

  private void pair(Draft draft, Line line, Cast cast, String lemma) {
    boolean both = line.is(draft.from, "both");
    boolean two = false;
    for (int t = draft.from; t < draft.head; t++) {
      two |= line.is(t, "two");
    }
    boolean the = StateSieve.definite(draft, line);
    if (!both && !(the && (two || lemma.equals("side")))) {
      return;
    }
    int since = line.s.index() - WINDOW;
    List<Referent> found =
        switch (lemma) {
          case "leader", "president", "minister" -> leaders(cast);
          case "man" ->
              cast.latest(since, 2, r -> r.is(EntityType.PERSON) && r.gender != Gender.FEMALE);
          case "woman" ->
              cast.latest(since, 2, r -> r.is(EntityType.PERSON) && r.gender == Gender.FEMALE);
          case "country", "nation", "state", "government" ->
              cast.latest(since, 2, r -> r.is(EntityType.STATE));
          default ->
              cast.latest(
                  since, 2, r -> r.is(EntityType.STATE) || r.is(EntityType.GROUP) && !r.plural);
        };
    if (found.size() == 2) {
      List<Referent> inOrder = new ArrayList<>(found);
      java.util.Collections.reverse(inOrder);
      draft.resolve(inOrder, "plural.two");
    } else {
      draft.rule = "open.plural";
    }
  }

  /** The two leaders that the article speaks of most, in the order in which it named them. */
  private static List<Referent> leaders(Cast cast) {
    Referent first = null;
    Referent second = null;
    for (Referent r : cast.all()) {
      boolean met = r.lastSentence >= 0 && r.is(EntityType.PERSON) && r.leads;
      if (met && (first == null || r.drafts.size() > first.drafts.size())) {
        second = first;
        first = r;
      } else if (met && (second == null || r.drafts.size() > second.drafts.size())) {
        second = r;
      }
    }
    return first == null || second == null ? List.of() : List.of(second, first);
  }
}
