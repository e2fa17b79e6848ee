package org.rapporteur.reading.mention;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.rapporteur.reading.Entity;
import org.rapporteur.reading.EntityType;
import org.rapporteur.reading.world.Known;
import org.rapporteur.reading.world.Sense;

/**
 * Links names that are one: what the gazetteer knows, equal names, acronyms and what they stand
 * for, parts of names, spellings. A thing is called by its fullest form in the whole article.
 */
final class NameLinker {

  private final Map<String, Referent> byKey = new LinkedHashMap<>();
  private final Map<String, List<Referent>> byPiece = new HashMap<>();
  private final Map<String, Referent> acronyms = new HashMap<>();
  private final Map<String, List<Referent>> bySound = new HashMap<>();
  private final Map<Character, List<Referent>> byInitial = new HashMap<>();
  private final Map<Referent, List<List<String>>> forms = new HashMap<>();

  /** Links all names of an article; returns what they name in order of first mention. */
  List<Referent> link(List<Line> lines) {
    List<Draft> names = new ArrayList<>();
    for (Line line : lines) {
      for (Draft draft : line.drafts) {
        if (draft.kind == org.rapporteur.reading.Mention.Kind.NAME) {
          names.add(draft);
        }
      }
    }
    names.forEach(this::whole);
    for (Line line : lines) {
      define(line);
    }
    for (Draft draft : names) {
      if (!draft.resolved()) {
        part(draft);
      }
    }
    for (Draft draft : names) {
      if (!draft.resolved()) {
        open(draft, key(draft), null);
        draft.rule = "name.alone";
      }
    }
    byKey.values().forEach(FullNames::settle);
    return new ArrayList<>(byKey.values());
  }

  /** The referent of something known, made when first asked for. */
  Referent known(Known known) {
    return byKey.computeIfAbsent(
        known.type() + " " + known.name(),
        k -> {
          Referent made = new Referent(known.name(), known.type(), known);
          index(made, Names.pieces(known.name()));
          return made;
        });
  }

  /** Names that stand on their own: known ones, and unknown ones of two words or more. */
  private void whole(Draft draft) {
    Known known = draft.known;
    if (known != null && (surname(draft) || town(draft))) {
      return;
    }
    if (known != null && people(draft)) {
      draft.type = EntityType.GROUP;
      draft.known = null;
      draft.plural = true;
      open(draft, key(draft), Names.pieces(draft.name()));
      draft.rule = "name.people";
      return;
    }
    if (known != null) {
      Referent referent = known(known);
      referent.drafts.add(draft);
      draft.resolve(referent, "name.known");
      if (!draft.adjective() && !referent.is(EntityType.STATE)) {
        index(referent, Names.pieces(draft.name()));
      }
      return;
    }
    List<String> own = Names.pieces(draft.name());
    if (Names.significant(own).size() > 1) {
      open(draft, key(draft), own);
      draft.rule = "name.whole";
    }
  }

  /** "Three Russians": some of a people; "the Russians" may stand for their state. */
  private static boolean people(Draft draft) {
    return draft.is(Sense.PEOPLE)
        && draft.type == EntityType.STATE
        && (draft.nameFrom == 0
            || !draft.sentence.form(draft.nameFrom - 1).equalsIgnoreCase("the"));
  }

  /** Whether a known place or person may be the surname of somebody the article names. */
  private static boolean surname(Draft draft) {
    return draft.person && draft.nameTo - draft.nameFrom == 1 && !draft.is(Sense.LEADER);
  }

  /** Whether a known town may be short for what the article names in full: "Mahan". */
  private static boolean town(Draft draft) {
    return draft.nameTo - draft.nameFrom == 1
        && draft.senses.stream().allMatch(k -> k.kind().equals("city"));
  }

  private static String key(Draft draft) {
    return String.join(" ", Names.pieces(draft.name()));
  }

  private void open(Draft draft, String key, @Nullable List<String> own) {
    Referent referent = byKey.get(key);
    if (referent == null) {
      referent = own == null ? null : variant(draft, own);
      if (referent == null) {
        referent = new Referent(draft.name(), draft.type, draft.known);
        index(referent, own == null ? Names.pieces(draft.name()) : own);
      }
      byKey.put(key, referent);
    }
    referent.drafts.add(draft);
    draft.resolve(referent, "name.same");
  }

  private void index(Referent referent, List<String> own) {
    List<List<String>> known = forms.computeIfAbsent(referent, r -> new ArrayList<>(2));
    if (own.isEmpty() || known.contains(own)) {
      return;
    }
    known.add(own);
    if (own.size() > 1 && referent.is(EntityType.PERSON)) {
      bySound.computeIfAbsent(Names.skeleton(last(own)), p -> new ArrayList<>(2)).add(referent);
    } else if (own.size() > 1) {
      char initial = Character.toUpperCase(own.get(0).charAt(0));
      byInitial.computeIfAbsent(initial, p -> new ArrayList<>(2)).add(referent);
    }
    for (String piece : Names.significant(own)) {
      List<Referent> bearers = byPiece.computeIfAbsent(piece, p -> new ArrayList<>(2));
      if (!bearers.contains(referent)) {
        bearers.add(referent);
      }
    }
  }

  /**
   * "Volodymyr Zelensky" for "Volodymyr Zelenskyy": same given name, surname spelt otherwise; or
   * the other way round, "Abdelqader Benali" for "Abdelkader Benali".
   */
  private @Nullable Referent variant(Draft draft, List<String> own) {
    if (draft.type != EntityType.PERSON) {
      return null;
    }
    for (String piece : List.of(own.get(0), last(own))) {
      for (Referent other : byPiece.getOrDefault(piece, List.of())) {
        for (List<String> theirs : forms(other)) {
          if (other.is(EntityType.PERSON) && Names.oneSpelling(theirs, own)) {
            return other;
          }
        }
      }
    }
    return null;
  }

  private List<List<String>> forms(Referent referent) {
    return forms.getOrDefault(referent, List.of());
  }

  private static String last(List<String> pieces) {
    return pieces.get(pieces.size() - 1);
  }

  /** "Syrian Democratic Forces (SDF)", "SDF (Syrian Democratic Forces)". */
  private void define(Line line) {
    for (Draft inner : line.drafts) {
      if (!line.is(inner.nameFrom - 1, "(") || !line.is(inner.nameTo, ")")) {
        continue;
      }
      Draft outer = line.name(inner.nameFrom - 2);
      if (outer == null || outer.nameTo != inner.nameFrom - 1) {
        continue;
      }
      boolean shortInner = initials(inner.name(), outer.name());
      Draft acronym = shortInner ? inner : outer;
      Draft full = shortInner ? outer : inner;
      if ((shortInner || initials(outer.name(), inner.name())) && full.resolved()) {
        acronyms.put(acronym.name(), full.referents.get(0));
        alias(acronym, full.referents.get(0), "name.acronym.defined");
      }
    }
  }

  private static boolean initials(String shorter, String longer) {
    return shorter.length() < longer.length()
        && shorter.indexOf(' ') < 0
        && Names.initials(shorter, Names.pieces(longer));
  }

  static void alias(Draft draft, Referent referent, String rule) {
    for (Referent before : draft.referents) {
      before.drafts.remove(draft);
    }
    referent.drafts.add(draft);
    draft.resolve(referent, rule);
    draft.type = referent.type();
  }

  /** Acronyms and parts of names that the article gives in full somewhere. */
  private void part(Draft draft) {
    Referent defined = acronyms.get(draft.name());
    if (defined != null) {
      alias(draft, defined, "name.acronym.defined");
      return;
    }
    List<String> own = Names.pieces(draft.name());
    List<String> core = Names.significant(own);
    Referent best = null;
    if (!core.isEmpty()) {
      for (Referent candidate : byPiece.getOrDefault(core.get(0), List.of())) {
        for (List<String> all : forms(candidate)) {
          if (fits(draft, core, candidate, all) && better(candidate, best)) {
            best = candidate;
          }
        }
      }
    }
    if (best == null && draft.name().indexOf(' ') < 0 && draft.name().length() > 1) {
      best = spelled(draft, own);
    }
    if (best != null) {
      alias(draft, best, "name.part");
    } else if (draft.known != null) {
      Referent referent = known(draft.known);
      referent.drafts.add(draft);
      draft.resolve(referent, "name.known");
    }
  }

  private static boolean fits(
      Draft draft, List<String> core, Referent candidate, List<String> all) {
    List<String> whole = Names.significant(all);
    if (whole.size() <= core.size() || !Names.partOf(core, whole)) {
      return false;
    }
    boolean town = draft.known != null && town(draft);
    boolean person = candidate.is(EntityType.PERSON);
    if (person) {
      boolean last = Names.same(core.get(core.size() - 1), whole.get(whole.size() - 1));
      return (draft.type == EntityType.PERSON || draft.guessed || draft.person || town && last)
          && Names.partOf(Names.withoutArticles(Names.pieces(draft.name())), all);
    }
    if (draft.type == EntityType.PERSON && !draft.guessed) {
      // "Mahan" tagged as a person where the article has only "Mahan Air".
      boolean one = draft.nameTo - draft.nameFrom == 1 && draft.from == draft.nameFrom;
      return one
          && candidate.is(EntityType.ORGANISATION)
          && candidate.known() == null
          && core.get(0).equals(whole.get(0));
    }
    if (town && candidate.is(EntityType.PLACE)) {
      return false;
    }
    return (draft.known == null || town)
        && !candidate.is(EntityType.STATE)
        && (draft.type == candidate.type()
            || draft.guessed
            || town
            || body(draft.type, candidate.type()));
  }

  private static boolean body(EntityType a, EntityType b) {
    return (a == EntityType.ORGANISATION || a == EntityType.GROUP)
        && (b == EntityType.ORGANISATION || b == EntityType.GROUP);
  }

  /** People before things, then what the article names more often. */
  private static boolean better(Referent candidate, @Nullable Referent best) {
    if (best == null) {
      return true;
    }
    if (candidate.is(EntityType.PERSON) != best.is(EntityType.PERSON)) {
      return candidate.is(EntityType.PERSON);
    }
    return candidate.drafts.size() > best.drafts.size();
  }

  /** A surname spelt otherwise, or initials that the article never explains. */
  private @Nullable Referent spelled(Draft draft, List<String> own) {
    boolean shouted = draft.name().chars().noneMatch(Character::isLowerCase);
    Referent best = null;
    if (draft.type == EntityType.PERSON && !own.isEmpty()) {
      for (Referent candidate : bySound.getOrDefault(Names.skeleton(last(own)), List.of())) {
        for (List<String> whole : forms(candidate)) {
          if (Names.variants(last(whole), last(own)) && better(candidate, best)) {
            best = candidate;
          }
        }
      }
    } else if (shouted && draft.known == null) {
      for (Referent candidate : byInitial.getOrDefault(draft.name().charAt(0), List.of())) {
        for (List<String> whole : forms(candidate)) {
          if (Names.initials(draft.name(), whole) && better(candidate, best)) {
            best = candidate;
          }
        }
      }
    }
    return best;
  }

  /** A person known from outside the article, who may be in it. */
  Referent person(Entity entity) {
    return byKey.computeIfAbsent(
        EntityType.PERSON + " " + entity.name(),
        k -> {
          for (Referent other : byKey.values()) {
            if (other.is(EntityType.PERSON) && other.name().equals(entity.name())) {
              return other;
            }
          }
          return new Referent(entity);
        });
  }

  /** A state of the article, or one known from outside it. */
  Referent state(Entity entity) {
    Referent here = byIdOrName(entity.id());
    return here != null ? here : new Referent(entity);
  }

  /** A state of this id or an organisation of this name that the article speaks of; else null. */
  @Nullable Referent byIdOrName(String body) {
    for (Referent referent : byKey.values()) {
      boolean state = referent.is(EntityType.STATE) && body.equals(referent.home());
      if (!referent.drafts.isEmpty() && (state || referent.name().equals(body))) {
        return referent;
      }
    }
    return null;
  }
}
