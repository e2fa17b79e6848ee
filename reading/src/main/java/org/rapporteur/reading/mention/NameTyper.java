package org.rapporteur.reading.mention;

import org.jspecify.annotations.Nullable;
import org.rapporteur.reading.EntityType;
import org.rapporteur.reading.language.NameType;
import org.rapporteur.reading.language.Upos;
import org.rapporteur.reading.world.Gender;

/** Tells what an unknown name stands for, by the tagger, by words inside it and by its shape. */
final class NameTyper {

  private final Lexicon lexicon;

  NameTyper(Lexicon lexicon) {
    this.lexicon = lexicon;
  }

  EntityType typed(Line line, int from, int to, @Nullable NameType tagged, Draft draft) {
    EntityType cue = cue(line, from, to);
    draft.cued = cue != null;
    if (tagged == null) {
      draft.guessed = true;
      return cue != null ? cue : shape(line, from, to);
    }
    return switch (tagged) {
      case PER -> {
        EntityType told = told(line, from - 1);
        yield told != null ? told : EntityType.PERSON;
      }
      case LOC ->
          cue == EntityType.ORGANISATION && !line.is(to - 1, "state") ? cue : EntityType.PLACE;
      case ORG ->
          cue == EntityType.AGREEMENT || cue == EntityType.EVENT ? cue : EntityType.ORGANISATION;
      case MISC -> {
        draft.guessed = cue == null;
        yield cue != null ? cue : shape(line, from, to);
      }
    };
  }

  /** "Islamist group Jaysh al-Sahra": what the noun before a name says it is, if a body. */
  private @Nullable EntityType told(Line line, int noun) {
    if (!line.is(noun, Upos.NOUN) || !line.s.xpos(noun).equals("NN") || line.capital(noun)) {
      return null;
    }
    String lemma = NounFinder.lemma(line.s, noun);
    return lexicon.is(lemma, "armed")
        ? EntityType.GROUP
        : lexicon.is(lemma, "body") ? EntityType.ORGANISATION : null;
  }

  /** The last word before "of" that tells what a name is; else the last that tells. */
  @Nullable EntityType cue(Line line, int from, int to) {
    EntityType last = null;
    for (int t = from; t < to; t++) {
      if (line.is(t, "of") || line.is(t, "for")) {
        if (last != null) {
          return last;
        }
        continue;
      }
      EntityType cue = lexicon.cue(line.low(t));
      last = cue != null ? cue : last;
    }
    return last;
  }

  private EntityType shape(Line line, int from, int to) {
    boolean digits = false;
    boolean shouted = true;
    for (int t = from; t < to; t++) {
      String form = line.s.form(t);
      digits |= form.chars().anyMatch(Character::isDigit);
      shouted &= form.chars().noneMatch(Character::isLowerCase);
    }
    if (digits) {
      return EntityType.ITEM;
    }
    boolean given = lexicon.given(line.low(from)) != Gender.UNKNOWN;
    if (!shouted && to - from <= 4 && given) {
      return EntityType.PERSON;
    }
    return EntityType.ORGANISATION;
  }
}
