package org.rapporteur.reading.mention;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.rapporteur.reading.EntityType;
import org.rapporteur.reading.Mention;
import org.rapporteur.reading.language.Sentence;
import org.rapporteur.reading.world.Gender;

/** Gives people the offices that title phrases say they hold, and finds bodies left unsaid. */
final class Titles {

  private final OfficeBook offices;
  private final NameLinker names;

  /** The last state or body that an office was said to belong to. */
  private @Nullable Draft lastBody;

  Titles(OfficeBook offices, NameLinker names) {
    this.offices = offices;
    this.names = names;
  }

  /** Enters what one sentence's title phrases say. */
  void enter(Line line, List<TitlePhrase> phrases) {
    for (TitlePhrase p : phrases) {
      Draft person = p.hasPerson() ? line.name(p.personFrom) : null;
      Draft body = bodyName(line, p);
      if (person == null || !person.resolved()) {
        continue;
      }
      Referent who = person.referents.get(0);
      if (p.gender != Gender.UNKNOWN && who.gender == Gender.UNKNOWN) {
        who.gender = p.gender;
      }
      if (p.sort == TitledName.Sort.COURTESY) {
        continue;
      }
      Referent of = body == null || !body.resolved() ? null : body.referents.get(0);
      if (of != null && p.sort == TitledName.Sort.OFFICE && of.is(EntityType.STATE)) {
        lastBody = body;
      }
      if (!p.hasBody() && p.sort == TitledName.Sort.OFFICE) {
        Draft far = understood(line, p);
        of = far == null ? null : far.referents.get(0);
      }
      who.held.add(new Referent.Held(p.formal, words(line, p), p.sort, of, p.past));
    }
  }

  /**
   * Enters kinships and offices whose other side is no name, once that is resolved: "his cousin,
   * A", "the adviser to the president B".
   */
  static void enterOwned(Line line, List<TitlePhrase> phrases) {
    for (TitlePhrase p : phrases) {
      boolean kin = p.sort == TitledName.Sort.KIN;
      boolean owned = (kin || p.sort == TitledName.Sort.OFFICE) && p.hasPerson() && p.hasBody();
      Draft person = owned && bodyName(line, p) == null ? line.name(p.personFrom) : null;
      if (person == null || person.referents.size() != 1) {
        continue;
      }
      for (Draft owner : line.drafts) {
        boolean here = owner.head >= p.bodyFrom && owner.head < p.bodyTo;
        boolean other = kin ? owner.kind == Mention.Kind.PRONOUN : owner.type == EntityType.PERSON;
        if (here && other && owner.referents.size() == 1 && owner.referents != person.referents) {
          Referent of = owner.referents.get(0);
          person
              .referents
              .get(0)
              .held
              .add(new Referent.Held(p.formal, words(line, p), p.sort, of, p.past));
        }
      }
    }
  }

  /** The office's words in lower case, without what says that it is over. */
  static String words(Line line, TitlePhrase p) {
    StringBuilder words = new StringBuilder();
    for (int t = p.from; t < p.to; t++) {
      if (line.name(t) != null && t < p.head && TitleReader.bodyType(line.name(t))
          || TitleReader.past(line, t)) {
        continue;
      }
      words.append(words.length() == 0 ? "" : " ").append(line.low(t));
    }
    if (words.length() > 0 && p.plural) {
      String said = words.toString();
      return said.endsWith("s") ? said.substring(0, said.length() - 1) : said;
    }
    return words.toString().replace("defense", "defence");
  }

  /** The name inside the words of a body: the last one that ends it, else the first. */
  static @Nullable Draft bodyName(Line line, TitlePhrase p) {
    if (!p.hasBody()) {
      return null;
    }
    Draft last = line.name(p.bodyTo - 1);
    if (last == null && line.possessive(p.bodyTo - 1)) {
      last = line.name(p.bodyTo - 2);
    }
    return last;
  }

  /** What a sentence's titles say, with their bodies as far as known; in text order. */
  List<TitledName> told(Line line, List<TitlePhrase> phrases, Mentions mentions) {
    List<TitledName> result = new ArrayList<>();
    for (TitlePhrase p : phrases) {
      if (p.hasPerson()) {
        result.add(told(line, p, mentions));
      }
    }
    return result;
  }

  private TitledName told(Line line, TitlePhrase p, Mentions mentions) {
    Sentence s = line.s;
    TitledName.Place place = null;
    org.rapporteur.reading.Entity entity = null;
    if (p.hasBody()) {
      int head = Trees.head(s, p.bodyFrom, p.bodyTo);
      Draft name = bodyName(line, p);
      if (name != null) {
        head = name.head;
        place = new TitledName.Place(s.index(), Math.min(p.bodyFrom, name.from), name.to, head);
        entity = name.resolved() ? name.referents.get(0).entity() : null;
        if (p.bodyTo > name.nameTo || p.bodyFrom > name.nameFrom) {
          place = new TitledName.Place(s.index(), p.bodyFrom, p.bodyTo, head);
        }
      } else {
        place = new TitledName.Place(s.index(), p.bodyFrom, p.bodyTo, head);
        var mention = mentions.headedBy(s.index(), head);
        entity =
            mention == null || mention.entities().size() != 1 ? null : mention.entities().get(0);
      }
      if (name != null && p.sort == TitledName.Sort.OFFICE && state(name)) {
        lastBody = name;
      }
    } else if (p.sort == TitledName.Sort.OFFICE) {
      Draft far = understood(line, p);
      if (far != null) {
        place = new TitledName.Place(far.sentence.index(), far.nameFrom, far.nameTo, far.head);
        entity = far.referents.get(0).entity();
      }
    }
    return new TitledName(
        s.index(),
        new TitledName.Tokens(p.personFrom, p.personTo),
        new TitledName.Tokens(p.from, p.to),
        p.head,
        p.sort,
        place,
        entity,
        p.past,
        p.rule);
  }

  /** Forgets where the reading of titles was, before it is gone through again. */
  void again() {
    lastBody = null;
  }

  private static boolean state(Draft name) {
    return name.resolved() && name.referents.get(0).is(EntityType.STATE);
  }

  /** The body of an office that the sentence leaves to be understood. */
  private @Nullable Draft understood(Line line, TitlePhrase p) {
    Draft person = line.name(p.personFrom);
    if (person != null && person.resolved()) {
      Referent who = person.referents.get(0);
      String formal = p.formal.toLowerCase(Locale.ROOT);
      Referent elsewhere = null;
      for (Referent.Held held : who.held) {
        Referent body = held.body();
        if (body != null && held.sort() == TitledName.Sort.OFFICE) {
          elsewhere = elsewhere == null || held.formal().equals(formal) ? body : elsewhere;
        }
      }
      if (elsewhere == null) {
        String id = offices.bodyOf(who, formal);
        elsewhere = id == null ? null : names.byIdOrName(id);
        if (id != null && elsewhere == null) {
          // Of a state that the article does not name: no other is meant.
          return null;
        }
      }
      if (elsewhere != null) {
        return nearest(elsewhere, line.s.index());
      }
    }
    if (!stately(p)) {
      return null;
    }
    Draft here = null;
    for (Draft draft : line.drafts) {
      boolean before = draft.nameTo <= p.from && draft.kind == Mention.Kind.NAME;
      here = before && state(draft) ? draft : here;
    }
    return here != null ? here : lastBody;
  }

  /** Whether an office is one that states have, so that the state last spoken of may be meant. */
  private static boolean stately(TitlePhrase p) {
    String formal = p.formal.toLowerCase(Locale.ROOT);
    return formal.contains("minister")
        || formal.contains("president")
        || formal.contains("chancellor")
        || formal.contains("secretary")
        || formal.contains("king")
        || formal.contains("queen")
        || formal.contains("prince")
        || formal.contains("premier")
        || formal.contains("general");
  }

  private static @Nullable Draft nearest(Referent referent, int sentence) {
    Draft best = null;
    for (Draft draft : referent.drafts) {
      if (draft.sentence.index() > sentence && best != null) {
        break;
      }
      best = draft;
    }
    return best;
  }
}
