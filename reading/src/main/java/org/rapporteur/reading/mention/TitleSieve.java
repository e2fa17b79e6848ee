package org.rapporteur.reading.mention;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.rapporteur.reading.EntityType;

/**
 * Resolves people described by office or kinship: "the Russian president", "the minister", "Putin's
 * cousin", "the commander of the force".
 */
final class TitleSieve {

  private final Lexicon lexicon;
  private final OfficeBook offices;
  private final StateSieve states;

  TitleSieve(Lexicon lexicon, OfficeBook offices, StateSieve states) {
    this.lexicon = lexicon;
    this.states = states;
    this.offices = offices;
  }

  void resolve(Draft draft, Line line, List<TitlePhrase> phrases, Cast cast) {
    TitlePhrase phrase = null;
    for (TitlePhrase p : phrases) {
      if (p.from <= draft.head && draft.head <= p.head) {
        phrase = p;
        break;
      }
    }
    String lemma = NounFinder.lemma(line.s, draft.head);
    boolean chief = lexicon.is(lemma, "chief") || lemma.equals("chief") || lemma.equals("boss");
    if (phrase == null) {
      if (lexicon.is(lemma, "spokesman")) {
        spokesman(draft, line);
        return;
      }
      if (chief && StateSieve.definite(draft, line)) {
        chief(draft, cast, states.named(draft, line, cast));
      }
      return;
    }
    if (phrase.hasPerson()) {
      named(draft, line, phrase);
      return;
    }
    Referent body = body(draft, line, phrase);
    if (phrase.hasBody() && body == null) {
      return;
    }
    if (lexicon.is(lemma, "spokesman") && body != null && !body.is(EntityType.PERSON)) {
      draft.resolve(body, "description.spokesman");
      return;
    }
    if (phrase.plural || phrase.indefinite || !phrase.definite && body == null) {
      return;
    }
    switch (phrase.sort) {
      case KIN -> kin(draft, phrase, body, cast);
      case OFFICE, RANK -> office(draft, line, phrase, body, cast, chief);
      // An occupation or form of address says too little, but for whose people it is.
      default -> member(draft, line, cast);
    }
  }

  /** Who speaks for a body is the body: "a spokesman for the ministry". */
  private static void spokesman(Draft draft, Line line) {
    for (int t = draft.from; t < draft.to; t++) {
      Draft name = line.name(t);
      if (name != null && name.referents.size() == 1 && TitleReader.bodyType(name)) {
        draft.resolve(name.referents.get(0), "description.spokesman");
        draft.type = name.type;
        return;
      }
    }
  }

  /** The apposition or predicate of a name. */
  private static void named(Draft draft, Line line, TitlePhrase phrase) {
    if (phrase.rule.startsWith("title.before") || phrase.plural && severalNamed(line, phrase)) {
      return;
    }
    Draft person = null;
    for (Draft other : line.drafts) {
      if (other.nameFrom <= phrase.personFrom && phrase.personFrom < other.nameTo) {
        person = other;
        break;
      }
    }
    if (person != null && person.referents.size() == 1) {
      draft.resolve(person.referents.get(0), phrase.rule);
      draft.type = EntityType.PERSON;
    }
  }

  /** "Two ministers, Ana Ruiz and Luis Vega": one name is not all of them. */
  private static boolean severalNamed(Line line, TitlePhrase phrase) {
    int t = phrase.personTo;
    while (t < line.size() && (line.is(t, ",") || line.is(t, "and"))) {
      t++;
    }
    return t > phrase.personTo && line.name(t) != null || phrase.personFrom < phrase.to;
  }

  private static @Nullable Referent body(Draft draft, Line line, TitlePhrase phrase) {
    if (!phrase.hasBody()) {
      return null;
    }
    Draft name = Titles.bodyName(line, phrase);
    if (name != null && name.referents.size() == 1) {
      return name.referents.get(0);
    }
    for (Draft other : line.drafts) {
      if (other != draft
          && other.head >= phrase.bodyFrom
          && other.head < phrase.bodyTo
          && other.referents.size() == 1
          && (other.from <= phrase.bodyFrom || name == null)) {
        return other.referents.get(0);
      }
    }
    return null;
  }

  /** "The CDU politician": the one person of the article who belongs to that body. */
  private void member(Draft draft, Line line, Cast cast) {
    Draft name = line.name(draft.head - 1);
    Referent body = name != null && name.referents.size() == 1 ? name.referents.get(0) : null;
    if (body == null || !body.is(EntityType.ORGANISATION) || !StateSieve.definite(draft, line)) {
      return;
    }
    Referent found = null;
    for (Referent person : cast.all()) {
      if (person.is(EntityType.PERSON)
          && person.lastSentence >= 0
          && offices.memberships.belongs(person, body)) {
        if (found != null) {
          draft.rule = "open.member";
          return;
        }
        found = person;
      }
    }
    if (found != null) {
      set(draft, found, "member.known");
    }
  }

  private void office(
      Draft draft,
      Line line,
      TitlePhrase phrase,
      @Nullable Referent body,
      Cast cast,
      boolean chief) {
    String words = Titles.words(line, phrase);
    String formal = phrase.formal.toLowerCase(Locale.ROOT);
    chief |= formal.startsWith("head of ") && OfficeBook.leads(formal);
    List<Referent> holders = offices.inArticle(cast, formal, words, body, phrase.past);
    if (holders.isEmpty() && body != null) {
      // "the Iraqi prime minister" where the article has just "Prime Minister Haider al-Abadi".
      holders = unplaced(offices.inArticle(cast, formal, words, null, phrase.past), body);
    }
    if (holders.size() > 1) {
      List<Referent> several = holders;
      Referent latest = cast.latest(0, several::contains);
      holders = latest == null ? List.of() : List.of(latest);
    }
    if (holders.size() == 1) {
      set(draft, holders.get(0), body == null ? "office.article" : "office.article.body");
      return;
    }
    if (phrase.past) {
      return;
    }
    if (!phrase.hasBody() && words.equals(formal)) {
      List<Referent> met = offices.known(cast, formal);
      if (met.size() == 1) {
        set(draft, met.get(0), "office.known.named");
        return;
      }
    }
    if (chief && !OfficeBook.deputy(words)) {
      boolean place = body == null || body.is(EntityType.PLACE);
      chief(draft, cast, place ? states.named(draft, line, cast) : body);
      if (draft.resolved() || body == null || !body.is(EntityType.ORGANISATION)) {
        return;
      }
    }
    if (body != null) {
      List<Referent> here = offices.known(cast, body, o -> o.equals(formal) || o.equals(words));
      if (here.size() == 1) {
        set(draft, here.get(0), "office.known.named");
        return;
      }
      List<Referent> known = offices.outside(body, formal);
      if (known.isEmpty() && !words.equals(formal)) {
        known = offices.outside(body, words);
      }
      if (known.isEmpty() && body.is(EntityType.STATE) && formal.equals("president")) {
        // "the North Korean president" where the state has a supreme leader and no president.
        known = offices.ruler(body);
      }
      if (known.size() == 1) {
        set(draft, known.get(0), "office.known");
      }
    }
  }

  private static List<Referent> unplaced(List<Referent> holders, Referent body) {
    List<Referent> result = new ArrayList<>();
    for (Referent holder : holders) {
      boolean elsewhere = holder.held.stream().anyMatch(h -> h.body() != null && h.body() != body);
      String home = holder.home();
      boolean foreign = home != null && body.is(EntityType.STATE) && !home.equals(body.home());
      if (!elsewhere && !foreign) {
        result.add(holder);
      }
    }
    return result;
  }

  /** "the Asian dictator", "the North Korean leader", "the Russian head of state". */
  private void chief(Draft draft, Cast cast, @Nullable Referent body) {
    if (body == null || body.is(EntityType.PLACE)) {
      return;
    }
    if (!body.is(EntityType.STATE)) {
      List<Referent> holders = offices.heads(cast, body);
      if (holders.size() == 1) {
        set(draft, holders.get(0), "office.leader.body");
      }
      return;
    }
    List<Referent> holders = offices.chiefs(cast, body);
    String rule = "office.leader.article";
    if (holders.isEmpty()) {
      holders = offices.known(cast, body, OfficeBook::leads);
      rule = "office.leader.named";
    }
    if (holders.isEmpty()) {
      holders = offices.chiefs(body);
      rule = "office.leader.known";
    }
    if (holders.size() == 1) {
      set(draft, holders.get(0), rule);
    }
  }

  private void kin(Draft draft, TitlePhrase phrase, @Nullable Referent relative, Cast cast) {
    if (relative == null) {
      return;
    }
    for (Referent person : cast.all()) {
      for (Referent.Held held : person.held) {
        if (held.sort() == TitledName.Sort.KIN
            && held.body() == relative
            && held.formal().equals(phrase.formal)) {
          set(draft, person, "kin.article");
          return;
        }
      }
    }
    List<Referent> known = offices.relatives(relative, phrase.formal);
    if (known.size() == 1) {
      set(draft, known.get(0), "kin.known");
    }
  }

  private static void set(Draft draft, Referent person, String rule) {
    draft.resolve(person, rule);
    draft.type = EntityType.PERSON;
  }
}
