package org.rapporteur.reading.mention;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.rapporteur.reading.EntityType;
import org.rapporteur.reading.Mention;
import org.rapporteur.reading.language.Sentence;
import org.rapporteur.reading.language.Upos;
import org.rapporteur.reading.world.Known;
import org.rapporteur.reading.world.Sense;
import org.rapporteur.reading.world.World;

/**
 * Resolves a bare noun to what was named or described by it before, "the airline", "the court",
 * "the protesters"; what was not becomes a thing of its own, called by its words.
 */
final class BodySieve implements Sieve {

  private static final Set<String> MILITANT =
      Set.of(
          "terrorist",
          "militant",
          "armed",
          "extremist",
          "insurgent",
          "rebel",
          "jihadist",
          "terror");

  private static final int MOST = 6;
  private static final int QUOTED_WINDOW = 3;

  private final Lexicon lexicon;
  private final OfficeBook offices;
  private final World world;
  private final NameLinker linker;

  BodySieve(Lexicon lexicon, OfficeBook offices, World world, NameLinker linker) {
    this.lexicon = lexicon;
    this.offices = offices;
    this.world = world;
    this.linker = linker;
  }

  @Override
  public void resolve(Draft draft, Line line, Cast cast) {
    String lemma = NounFinder.lemma(line.s, draft.head);
    if (lexicon.is(lemma, "armed") && StateSieve.definite(draft, line) && militant(draft, line)) {
      Referent group = armed(cast);
      if (group != null) {
        draft.resolve(group, "body.armed");
        draft.type = EntityType.GROUP;
        return;
      }
    }
    if (lemma.equals("party")) {
      Referent person = StateSieve.possessor(draft, line);
      Referent party =
          person != null && person.is(EntityType.PERSON) && !draft.plural
              ? offices.memberships.party(person)
              : null;
      if (party != null) {
        draft.resolve(party, "member.party");
        draft.type = party.type();
        return;
      }
    }
    if (bare(draft, line)) {
      Referent body = named(cast, lemma, line.s.index());
      if (body != null) {
        draft.resolve(body, "body.noun");
        draft.type = body.type();
        return;
      }
    }

    Referent own = ofState(draft, line);
    if (own != null) {
      own.drafts.add(draft);
      cast.alias("head " + lemma, own);
      draft.resolve(own, "body.of-state");
      draft.type = own.type();
      return;
    }
    if (draft.kind == Mention.Kind.DESCRIPTION) {
      describe(draft, line, cast, lemma);
    }
  }

  /** "the airline", "Parliament": nothing but article and noun. */
  private static boolean bare(Draft draft, Line line) {
    boolean one = draft.nameTo - draft.nameFrom == 1;
    boolean capital = line.s.upos(draft.head) == Upos.PROPN;
    return one
        && (capital
            || draft.rule.equals("description.modifier")
            || StateSieve.definite(draft, line) && draft.from < draft.head);
  }

  private @Nullable Referent named(Cast cast, String lemma, int sentence) {
    boolean body = lexicon.is(lemma, "body") || lexicon.is(lemma, "armed");
    List<Referent> fitting =
        cast.latest(
            0,
            MOST,
            r ->
                !r.is(EntityType.PERSON)
                    && !r.is(EntityType.STATE)
                    && !r.drafts.isEmpty()
                    && r.drafts.get(0).kind == Mention.Kind.NAME
                    && (r.nouns.contains(lemma)
                        || (body || !r.is(EntityType.PLACE)) && ends(r, lemma)
                        || body && kind(r, lemma)));
    Referent best = null;
    for (Referent referent : fitting) {
      // What was just spoken of, else what is spoken of most.
      if (best == null) {
        best = referent;
        if (referent.lastSentence >= sentence - 1) {
          return best;
        }
      } else if (referent.drafts.size() > best.drafts.size()) {
        best = referent;
      }
    }
    return best;
  }

  /** "Its defence ministry", "the country's parliament": the body of that kind of a state. */
  private @Nullable Referent ofState(Draft draft, Line line) {
    Referent owner = owner(draft, line);
    if (draft.kind != Mention.Kind.DESCRIPTION || owner == null || !owner.is(EntityType.STATE)) {
      return null;
    }
    String words = line.s.span(afterOwner(draft, line), draft.nameTo).of(line.s.text());
    for (Known known : world.lookup(owner.name() + " " + words)) {
      if (known.type() == EntityType.ORGANISATION && known.sense() == Sense.INSTITUTION) {
        return linker.known(known);
      }
    }
    return null;
  }

  /** Who owns a described thing, as a pronoun or another description at its beginning tells. */
  private static @Nullable Referent owner(Draft draft, Line line) {
    int from = draft.nameFrom;
    if (!line.s.xpos(from).equals("PRP$") && !line.possessive(from + 1)) {
      return null;
    }
    for (Draft other : line.drafts) {
      boolean described = other.kind != Mention.Kind.NAME;
      if (other.head == from && other != draft && described && other.referents.size() == 1) {
        return other.referents.get(0);
      }
    }
    return null;
  }

  private static int afterOwner(Draft draft, Line line) {
    int from = draft.nameFrom + (line.s.xpos(draft.nameFrom).equals("PRP$") ? 1 : 2);
    return Phrases.nameFrom(line.s, Math.min(from, draft.head), draft.head);
  }

  /** Whether the name's head word is the noun: "Court of Session", "Thai Raksa Chart Party". */
  private static boolean ends(Referent referent, String lemma) {
    java.util.List<String> pieces = Names.pieces(referent.name());
    int of = pieces.indexOf("of");
    String last = pieces.isEmpty() ? "" : pieces.get((of > 0 ? of : pieces.size()) - 1);
    return pieces.size() > 1 && last.equals(lemma);
  }

  private static boolean kind(Referent referent, String lemma) {
    Known known = referent.known();
    return known != null && (known.kind().equals(lemma) || known.kind().endsWith(" " + lemma));
  }

  /** "the terrorist group", "the enemy". */
  private static boolean militant(Draft draft, Line line) {
    if (line.is(draft.head, "enemy")) {
      return draft.nameTo - draft.nameFrom == 1;
    }
    for (int t = draft.from; t < draft.head; t++) {
      if (MILITANT.contains(line.low(t))) {
        return true;
      }
    }
    return false;
  }

  /** The armed group that the article speaks of most; null if it speaks of two as much. */
  private static @Nullable Referent armed(Cast cast) {
    Referent most = null;
    int count = 0;
    for (Referent referent : cast.all()) {
      Known known = referent.known();
      if (!referent.is(EntityType.GROUP) || known == null || !known.kind().equals("armed group")) {
        continue;
      }
      int named = referent.drafts.size();
      if (named >= count) {
        most = named == count ? null : referent;
        count = named;
      }
    }
    return most;
  }

  private static void describe(Draft draft, Line line, Cast cast, String lemma) {
    Sentence s = line.s;
    String words = words(draft, line);
    String full = inFull(words);
    boolean the = StateSieve.definite(draft, line) && draft.nameFrom == draft.head;
    String number = s.xpos(draft.head).endsWith("S") ? " s" : "";
    String key = the && draft.nameTo == draft.head + 1 ? "head " + lemma + number : full;
    if (cast.quoted && !key.equals(full)) {
      // Who is quoted speaks of what was just said, not of what the article said long before.
      Referent before = cast.described(key);
      boolean late = before == null || s.index() - before.lastSentence > QUOTED_WINDOW;
      key = late ? full : key;
    }
    Referent met = cast.described(key);
    if (met != null && !the && isCounted(draft, s) && !inFull(met.name()).equals(full)) {
      // "Forty hostages" are not "the American hostages" of before.
      cast.alias(key, new Referent(words, draft.type, null));
    }
    Referent referent =
        cast.described(
            key,
            () -> {
              Referent made = new Referent(words, draft.type, null);
              made.plural = draft.plural;
              return made;
            });
    cast.alias("head " + lemma + number, referent);
    cast.alias(full, referent);
    if (words.length() > referent.name().length()
        && words.equals(full)
        && referent.name().startsWith("U")) {
      referent.rename(words);
    }
    referent.drafts.add(draft);
    draft.resolve(referent, "description.words");
    draft.type = referent.type();
  }

  private static String inFull(String words) {
    return words
        .replaceFirst("^(US|U\\.S\\.) ", "United States ")
        .replaceFirst("^(UK|U\\.K\\.) ", "United Kingdom ");
  }

  /** Whether a number tells how many, and no article that they are known. */
  private static boolean isCounted(Draft draft, Sentence s) {
    boolean counted = false;
    for (int t = draft.from; t < draft.head; t++) {
      if (s.lemma(t).equals("the") || s.xpos(t).equals("PRP$") || s.xpos(t).equals("POS")) {
        return false;
      }
      counted |= s.upos(t) == Upos.NUM;
    }
    return counted;
  }

  /** The phrase without article and number, possessive pronouns put as names. */
  private static String words(Draft draft, Line line) {
    Sentence s = line.s;
    int from = draft.nameFrom;
    StringBuilder words = new StringBuilder();
    Referent owner = owner(draft, line);
    if (owner != null) {
      words.append(owner.name()).append("'s ");
      from = afterOwner(draft, line);
    } else if (s.xpos(from).equals("PRP$")) {
      from = Phrases.nameFrom(s, from + 1, draft.head);
    }
    words.append(s.span(from, draft.nameTo).of(s.text()).replaceAll("\\s+", " "));
    return words.toString();
  }
}
