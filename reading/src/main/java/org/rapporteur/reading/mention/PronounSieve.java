package org.rapporteur.reading.mention;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.rapporteur.reading.EntityType;
import org.rapporteur.reading.language.Sentence;
import org.rapporteur.reading.language.Upos;
import org.rapporteur.reading.world.Gender;

/**
 * Resolves "he", "she", "it" and "they" to what is in mind: agreement in number and gender first,
 * then nearness, with subjects before the rest (Lappin and Leass 1994, in small).
 */
final class PronounSieve implements Sieve {

  private static final Set<String> MALE = Set.of("he", "him", "his", "himself");
  private static final Set<String> FEMALE = Set.of("she", "her", "hers", "herself");
  private static final Set<String> THING = Set.of("it", "its", "itself");
  private static final Set<String> MANY = Set.of("they", "them", "their", "theirs", "themselves");

  private static final int SENTENCE = 12;
  private static final int SUBJECT = 8;
  private static final int NAMED = 3;
  private static final int OWNER = 10;
  private static final int WINDOW = 2;
  private static final int MOST = 12;

  @Override
  public void resolve(Draft draft, Line line, Cast cast) {
    String low = line.low(draft.from);
    if (MALE.contains(low)) {
      person(draft, line, cast, Gender.MALE);
    } else if (FEMALE.contains(low)) {
      person(draft, line, cast, Gender.FEMALE);
    } else if (THING.contains(low)) {
      pick(draft, line, cast, "pronoun.it");
    } else if (MANY.contains(low)) {
      several(draft, line, cast);
    }
  }

  /** "A and B … they": a plural in mind, or several people named side by side, the nearer. */
  private void several(Draft draft, Line line, Cast cast) {
    Referent best = best(draft, line, cast, Gender.UNKNOWN);
    Cast.Side together = cast.together();
    int here = line.s.index();
    boolean near = together != null && here - together.sentence() <= 1;
    if (together != null && near && (best == null || !nearer(best, together))) {
      draft.resolve(together.members(), "pronoun.they.both");
      return;
    }
    if (best == null) {
      draft.rule = "open.pronoun";
      return;
    }
    draft.resolve(best, "pronoun.they");
    draft.type = best.type();
  }

  private static boolean nearer(Referent best, Cast.Side together) {
    boolean people = best.plural && (best.is(EntityType.GROUP) || best.is(EntityType.PERSON));
    return people && best.lastSentence >= together.sentence()
        || best.lastSentence > together.sentence();
  }

  private void person(Draft draft, Line line, Cast cast, Gender gender) {
    Referent best = best(draft, line, cast, gender);
    if (best == null) {
      draft.rule = "open.pronoun";
      return;
    }
    if (best.gender == Gender.UNKNOWN) {
      best.gender = gender;
    }
    draft.resolve(best, gender == Gender.MALE ? "pronoun.he" : "pronoun.she");
  }

  private void pick(Draft draft, Line line, Cast cast, String rule) {
    Referent best = best(draft, line, cast, Gender.UNKNOWN);
    if (best == null) {
      draft.rule = "open.pronoun";
      return;
    }
    draft.resolve(best, rule);
    draft.type = best.type();
  }

  private static @Nullable Referent best(Draft draft, Line line, Cast cast, Gender gender) {
    Sentence s = line.s;
    String low = line.low(draft.from);
    int since = s.index() - WINDOW;
    List<Referent> candidates =
        cast.latest(since, MOST, r -> agrees(r, low, gender) && !r.drafts.isEmpty());
    Referent barred = barred(draft, line);
    boolean acts = acts(s, draft.from);
    Referent best = null;
    int top = Integer.MIN_VALUE;
    int rank = 0;
    for (Referent candidate : candidates) {
      rank++;
      if (candidate == barred) {
        continue;
      }
      int score =
          -SENTENCE * (s.index() - candidate.lastSentence)
              - rank
              + (candidate.subjectSentence >= s.index() - 1 ? SUBJECT : 0)
              + (candidate.known() != null || candidate.is(EntityType.PERSON) ? NAMED : 0)
              + fitness(candidate, low, gender)
              + animacy(candidate, acts, low)
              - (ownerOnly(candidate, draft, line) ? OWNER : 0);
      if (score > top) {
        top = score;
        best = candidate;
      }
    }
    return best;
  }

  /** "The minister's cousin … his post": who is named just as somebody's is less in mind. */
  private static boolean ownerOnly(Referent candidate, Draft pronoun, Line line) {
    boolean owner = false;
    for (Draft draft : candidate.drafts) {
      if (draft.sentence != line.s || draft.head >= pronoun.head) {
        continue;
      }
      if (!line.possessive(draft.to) || !ofPerson(draft, line)) {
        return false;
      }
      owner = true;
    }
    return owner;
  }

  /** Whether what a name owns is somebody, who does not just speak for the owner. */
  private static boolean ofPerson(Draft name, Line line) {
    for (Draft draft : line.drafts) {
      if (draft.from == name.from && draft.head > name.to && draft.type == EntityType.PERSON) {
        return !NounFinder.lemma(line.s, draft.head).startsWith("spokes");
      }
    }
    return false;
  }

  private static int fitness(Referent r, String low, Gender gender) {
    if (gender != Gender.UNKNOWN) {
      return r.gender == gender ? 6 : 0;
    }
    if (MANY.contains(low)) {
      return r.plural || r.is(EntityType.GROUP) ? 8 : r.is(EntityType.STATE) ? -6 : 0;
    }
    return switch (r.type()) {
      case STATE, ORGANISATION -> 4;
      case GROUP, AGREEMENT -> 2;
      case PLACE -> -4;
      default -> 0;
    };
  }

  /** Whether the pronoun does something that people and bodies do. */
  private static boolean acts(Sentence s, int token) {
    int verb = s.head(token);
    return verb >= 0
        && s.is(token, "nsubj")
        && !s.relation(token).endsWith("pass")
        && s.upos(verb) == Upos.VERB;
  }

  /** Who acts is rather a person or body than a thing or an act; who is plural, rather people. */
  private static int animacy(Referent r, boolean acts, String low) {
    boolean thing = r.is(EntityType.EVENT) || r.is(EntityType.ITEM) || r.is(EntityType.PLACE);
    if (thing && MANY.contains(low)) {
      return acts ? -14 : -4;
    }
    return thing && acts ? -6 : 0;
  }

  private static boolean agrees(Referent r, String low, Gender gender) {
    if (gender != Gender.UNKNOWN) {
      return r.is(EntityType.PERSON) && (r.gender == gender || r.gender == Gender.UNKNOWN);
    }
    if (MANY.contains(low)) {
      return r.plural
          || r.is(EntityType.GROUP)
          || r.is(EntityType.ORGANISATION)
          || r.is(EntityType.STATE);
    }
    return !r.is(EntityType.PERSON) && !r.plural;
  }

  /** What a pronoun cannot be: another argument of its own verb. */
  private static @Nullable Referent barred(Draft draft, Line line) {
    Sentence s = line.s;
    String low = line.low(draft.from);
    int verb = s.head(draft.from);
    if (low.endsWith("sel") || low.endsWith("self") || low.endsWith("selves") || verb < 0) {
      return null;
    }
    if (s.is(draft.from, "nmod") || s.is(draft.from, "det")) {
      return null;
    }
    int subject = s.dependent(verb, "nsubj");
    if (subject < 0 || subject == draft.from) {
      return null;
    }
    for (Draft other : line.drafts) {
      if (other.head == subject && other.referents.size() == 1) {
        return other.referents.get(0);
      }
    }
    return null;
  }
}
