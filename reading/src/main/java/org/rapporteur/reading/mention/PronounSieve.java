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

  /** Whom the sentence before told of, for an "it" that opens the next one. */
  private static final int MAIN = 4;

  private static final int NAMED = 3;
  private static final int OWNER = 10;
  private static final int WINDOW = 2;
  private static final int MOST = 12;

  private final Lexicon lexicon;

  PronounSieve(Lexicon lexicon) {
    this.lexicon = lexicon;
  }

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
    Referent spoke = cast.spoke;
    boolean goesOn = spoke != null && agrees(spoke, line.low(draft.from), gender);
    Referent best = goesOn ? spoke : best(draft, line, cast, gender);
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
    if (best == null || astray(draft, line) || ofReceiver(draft, line, best)) {
      draft.rule = "open.pronoun";
      return;
    }
    draft.resolve(best, rule);
    draft.type = best.type();
  }

  /** "The renewal It also passes": a capital in mid-sentence is a fault of the text. */
  private static boolean astray(Draft draft, Line line) {
    int t = draft.from;
    return t > 0 && line.capital(t) && Character.isLetter(line.s.form(t - 1).charAt(0));
  }

  /**
   * "… gave shells to Ruritania in its war": the giver's or the receiver's, the words do not tell.
   */
  private static boolean ofReceiver(Draft draft, Line line, Referent best) {
    Sentence s = line.s;
    int owned = line.is(draft.from, "its") ? s.head(draft.from) : -1;
    int preposition = owned < 0 ? -1 : s.dependent(owned, "case");
    Draft before = preposition < 1 ? null : line.name(preposition - 1);
    return before != null
        && before.referents.size() == 1
        && before.referents.get(0) != best
        && agrees(before.referents.get(0), "its", Gender.UNKNOWN)
        && line.is(s.dependent(before.head, "case"), "to");
  }

  private @Nullable Referent best(Draft draft, Line line, Cast cast, Gender gender) {
    Sentence s = line.s;
    String low = line.low(draft.from);
    int since = s.index() - WINDOW;
    List<Referent> candidates =
        cast.latest(since, MOST, r -> agrees(r, low, gender) && !r.drafts.isEmpty());
    Referent barred = barred(draft, line);
    boolean acts = acts(s, draft.from);
    // People are named to be spoken of next; states act, and act again.
    boolean opens = low.equals("it") && draft.from == 0 && s.is(draft.from, "nsubj");
    boolean event = THING.contains(low) && isEvent(s, draft.from);
    Referent ahead = ahead(draft, line, low, gender);
    if (ahead != null) {
      return ahead;
    }
    Referent best = null;
    int top = Integer.MIN_VALUE;
    int rank = 0;
    for (Referent candidate : candidates) {
      rank++;
      if (candidate == barred
          || event && !candidate.is(EntityType.EVENT)
          || outside(candidate, draft, line, cast)) {
        continue;
      }
      int score =
          -SENTENCE * (s.index() - candidate.lastSentence)
              - rank
              + (candidate.subjectSentence >= s.index() - 1 ? SUBJECT : 0)
              + (opens && candidate.mainSentence == s.index() - 1 ? MAIN : 0)
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

  /**
   * What a pronoun cannot mean: the phrase that it stands in, who says "I" in its quotation, and
   * the state that says "we" there, unless it calls itself by name.
   */
  private static boolean outside(Referent candidate, Draft pronoun, Line line, Cast cast) {
    if (candidate == cast.speaker) {
      return true;
    }
    if (candidate == cast.side) {
      return line.drafts.stream()
          .noneMatch(d -> d.head < pronoun.head && d.referents.contains(candidate));
    }
    for (Draft draft : candidate.drafts) {
      boolean around = draft.from <= pronoun.from && pronoun.to <= draft.to;
      if (around && draft.sentence == line.s && candidate.drafts.size() == 1) {
        return true;
      }
    }
    return false;
  }

  /**
   * "To modernise its army, Ruritania bought …", "In her letter, the minister wrote …": a clause
   * without a subject, or words of somebody's own, that go before take the subject of the main
   * clause.
   */
  private @Nullable Referent ahead(Draft draft, Line line, String low, Gender gender) {
    Sentence s = line.s;
    int clause = s.head(draft.from);
    boolean words =
        draft.from == 1 && clause >= 0 && lexicon.is(NounFinder.lemma(s, clause), "words");
    while (clause >= 0 && !s.is(clause, "advcl") && !(words && s.is(clause, "obl"))) {
      clause = s.dependent(clause, "nsubj") >= 0 ? -1 : s.head(clause);
    }
    int main = clause < 0 || s.dependent(clause, "nsubj") >= 0 ? -1 : s.head(clause);
    int subject = main < 0 ? -1 : Trees.subject(s, main);
    if (subject < clause) {
      return null;
    }
    for (Draft other : line.drafts) {
      if (other.head == subject
          && other.referents.size() == 1
          && agrees(other.referents.get(0), low, gender)) {
        return other.referents.get(0);
      }
    }
    return null;
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

  /** "It will be the first visit": what is said to be an act is an act. */
  private boolean isEvent(Sentence s, int token) {
    int said = s.is(token, "nsubj") ? s.head(token) : -1;
    return said >= 0
        && s.upos(said) == Upos.NOUN
        && s.dependent(said, "cop") >= 0
        && lexicon.noun(NounFinder.lemma(s, said)) == Lexicon.Noun.EVENT;
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
