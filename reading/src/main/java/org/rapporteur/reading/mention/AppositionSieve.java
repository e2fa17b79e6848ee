package org.rapporteur.reading.mention;

import org.jspecify.annotations.Nullable;
import org.rapporteur.reading.EntityType;
import org.rapporteur.reading.language.Sentence;
import org.rapporteur.reading.language.Upos;

/**
 * A description beside a name says what the name's bearer is: "Mahan Air, an Iranian airline".
 * Later "the airline" may then stand for it.
 */
final class AppositionSieve implements Sieve {

  @Override
  public void resolve(Draft draft, Line line, Cast cast) {
    Sentence s = line.s;
    if (draft.plural) {
      return;
    }
    Draft name = null;
    if (s.is(draft.head, "appos")) {
      name = named(line, s.head(draft.head));
    }
    for (int child : s.dependents(draft.head)) {
      // "Islamist group Jaysh al-Sahra": trees make names after such a noun a part of it.
      boolean beside = s.is(child, "appos") || s.is(child, "flat") && line.name(child) != null;
      if (name == null && beside) {
        name = named(line, child);
      }
    }
    if (name == null && draft.type == EntityType.PERSON) {
      name = shared(draft, line);
    }
    if (name == null && s.dependent(draft.head, "cop") >= 0) {
      int subject = Trees.subject(s, draft.head);
      Draft told = subject < 0 ? null : named(line, subject);
      if (told != null && agree(draft.type, told.referents.get(0).type())) {
        told.referents.get(0).nouns.add(NounFinder.lemma(s, draft.head));
      }
      return;
    }
    if (name != null && agree(draft.type, name.referents.get(0).type())) {
      Referent referent = name.referents.get(0);
      referent.nouns.add(NounFinder.lemma(s, draft.head));
      draft.resolve(referent, "apposition");
      draft.type = referent.type();
    }
  }

  /** One person in two words: "his predecessor and great supporter, Boris Yeltsin". */
  private static @Nullable Draft shared(Draft draft, Line line) {
    Draft last = draft;
    for (Draft other : line.drafts) {
      boolean second = other.from == draft.to + 1 && line.is(draft.to, "and");
      if (second && other.type == EntityType.PERSON && bare(other)) {
        last = other;
      }
    }
    boolean first = last != draft || bare(draft) && line.is(draft.from - 1, "and");
    Draft name = first && line.is(last.to, ",") ? line.name(last.to + 1) : null;
    return name != null
            && name.nameFrom == last.to + 1
            && name.referents.size() == 1
            && name.type == EntityType.PERSON
        ? name
        : null;
  }

  private static boolean bare(Draft draft) {
    Upos first = draft.sentence.upos(draft.from);
    return !draft.plural && first != Upos.DET && first != Upos.PRON && first != Upos.PROPN;
  }

  /** Learns the noun that stands before a name: "Iranian airline Mahan Air". */
  static void before(Draft name, Line line) {
    Sentence s = line.s;
    int noun = name.nameFrom - 1;
    if (noun >= name.from
        && line.name(noun) == null
        && name.referents.size() == 1
        && s.upos(noun) == Upos.NOUN) {
      name.referents.get(0).nouns.add(NounFinder.lemma(s, noun));
    }
  }

  /** Learns the noun that a known group's name ends with: "Houthi rebels". */
  static void within(Draft name, Line line) {
    int last = name.nameTo - 1;
    if (name.known != null
        && name.referents.size() == 1
        && name.referents.get(0).is(EntityType.GROUP)
        && line.s.upos(last) == Upos.NOUN) {
      name.referents.get(0).nouns.add(NounFinder.lemma(line.s, last));
    }
  }

  private static @Nullable Draft named(Line line, int head) {
    for (Draft other : line.drafts) {
      if (other.head == head
          && other.kind == org.rapporteur.reading.Mention.Kind.NAME
          && other.referents.size() == 1) {
        return other;
      }
    }
    return null;
  }

  private static boolean agree(EntityType description, EntityType name) {
    return switch (name) {
      case PERSON -> description == EntityType.PERSON;
      case ORGANISATION, GROUP ->
          description == EntityType.ORGANISATION || description == EntityType.GROUP;
      case STATE, PLACE -> description == EntityType.PLACE || description == EntityType.STATE;
      case AGREEMENT, EVENT -> description == EntityType.EVENT;
      case ITEM -> description == EntityType.ITEM;
      case OFFICE -> false;
    };
  }
}
