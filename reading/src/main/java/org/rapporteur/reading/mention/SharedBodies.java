package org.rapporteur.reading.mention;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.rapporteur.reading.EntityType;
import org.rapporteur.reading.Mention;
import org.rapporteur.reading.language.Sentence;
import org.rapporteur.reading.language.Upos;
import org.rapporteur.reading.world.Institution;
import org.rapporteur.reading.world.Known;
import org.rapporteur.reading.world.Sense;
import org.rapporteur.reading.world.State;
import org.rapporteur.reading.world.World;

/**
 * Tells whose a body is that bears a name which many states have for one of theirs: "the Senate",
 * "Congress", "the Supreme Court". It is the one that the article names in full; else the best
 * known one, if its state is spoken of; else that of the officer or subject beside it, or of the
 * state whose affairs the article tells. Where none of this tells, it is left open.
 */
final class SharedBodies {

  /** Kinds of bodies of which a state has one, and which are called without it. */
  private static final Set<String> KINDS =
      Set.of("parliament", "court", "ministry", "bank", "organ", "command");

  /** Offices that a state's own council has and that of the United Nations has not. */
  private static final Set<String> OWN =
      Set.of("secretary", "chairman", "chairwoman", "chairperson", "chair", "head", "chief");

  private static final Set<String> COUNTRY = Set.of("country", "kingdom", "nation", "republic");

  private final World world;
  private final NameLinker linker;

  /** What bodies of each kind the article names with their state, in text order. */
  private final Map<String, List<Draft>> full = new HashMap<>();

  private final Setting setting = new Setting();

  SharedBodies(World world, NameLinker linker) {
    this.world = world;
    this.linker = linker;
  }

  /** Settles all such names; returns everything named, without what nothing is linked to now. */
  List<Referent> settle(
      List<Line> lines, List<List<TitlePhrase>> phrases, List<Referent> referents) {
    Map<Draft, Institution> shared = new java.util.LinkedHashMap<>();
    Map<Draft, Integer> at = new HashMap<>();
    for (int i = 0; i < lines.size(); i++) {
      for (Draft draft : lines.get(i).drafts) {
        if (draft.kind != Mention.Kind.NAME || draft.referents.size() != 1) {
          continue;
        }
        Institution kind = shared(draft);
        if (kind != null) {
          shared.put(draft, kind);
          at.put(draft, i);
        } else {
          note(draft);
        }
      }
    }
    if (shared.isEmpty()) {
      return referents;
    }
    for (int i = 0; i < lines.size(); i++) {
      for (TitlePhrase phrase : phrases.get(i)) {
        setting.office(lines.get(i), phrase);
      }
    }
    List<Referent> result = new ArrayList<>(referents);
    shared.forEach(
        (draft, kind) -> {
          int i = at.getOrDefault(draft, 0);
          Referent owner = owner(draft, kind, lines.get(i), phrases.get(i));
          if (owner != null && owner != draft.referents.get(0)) {
            NameLinker.alias(draft, owner, "name.shared");
            full.computeIfAbsent(kind.name(), k -> new ArrayList<>()).add(draft);
            if (!result.contains(owner)) {
              result.add(owner);
            }
          }
        });
    result.removeIf(r -> r.drafts.isEmpty());
    return result;
  }

  /** The kind of body whose common name these words are; null if they are no such name. */
  private @Nullable Institution shared(Draft draft) {
    boolean own = draft.known != null && draft.known.sense() == Sense.INSTITUTION;
    boolean body = draft.type == EntityType.ORGANISATION;
    return own || !body ? null : kind(draft.name());
  }

  private @Nullable Institution kind(String words) {
    for (Institution institution : world.institution(words)) {
      if (KINDS.contains(institution.kind())) {
        return institution;
      }
    }
    return null;
  }

  /** Counts what a name says of where the article plays. */
  private void note(Draft draft) {
    setting.note(draft);
    if (draft.type == EntityType.ORGANISATION) {
      Institution kind = stated(draft.name());
      if (kind != null) {
        full.computeIfAbsent(kind.name(), k -> new ArrayList<>()).add(draft);
      }
    }
  }

  /** The kind of a body named with whose it is: "Brazil's Supreme Court", "Senate of Chile". */
  private @Nullable Institution stated(String name) {
    String[] words = name.split("\\s+");
    for (int i = 1; i < words.length; i++) {
      String before = String.join(" ", List.of(words).subList(0, i));
      Institution kind = kind(String.join(" ", List.of(words).subList(i, words.length)));
      if (kind != null && place(before.replaceFirst("['’]s?$", ""))) {
        return kind;
      }
      boolean of = words[i].equals("of") && i + 1 < words.length;
      kind = of ? kind(before) : null;
      String owner = of ? String.join(" ", List.of(words).subList(i + 1, words.length)) : "";
      if (kind != null && place(owner.replaceFirst("^the ", ""))) {
        return kind;
      }
    }
    return null;
  }

  private boolean place(String words) {
    for (Known known : world.lookup(words)) {
      if (known.type() == EntityType.STATE
          || known.type() == EntityType.PLACE
          || known.name().equals("United Nations")) {
        return true;
      }
    }
    return false;
  }

  private @Nullable Referent owner(
      Draft draft, Institution kind, Line line, List<TitlePhrase> phrases) {
    List<Draft> same = full.getOrDefault(kind.name(), List.of());
    Draft last = null;
    for (Draft other : same) {
      boolean later = last != null && before(other, draft) && before(last, other);
      last = last == null || later ? other : last;
    }
    if (last != null) {
      return last.referents.get(0);
    }
    if (isOfCountry(draft)) {
      // "the Security Council of the country" is nobody's but that country's.
      String state = setting.state();
      Referent body = state == null ? null : of(draft, state);
      return body != null ? body : new Referent(draft.name(), EntityType.ORGANISATION, null);
    }
    Known known = draft.known;
    boolean council = known != null && known.home() == null;
    TitlePhrase office = office(draft, line, phrases);
    if (council
        && (setting.unitedNations() || office == null || !OWN.contains(line.low(office.head)))) {
      return null;
    }
    if (known != null && known.home() != null && setting.names(known.home())) {
      return null;
    }
    String state = office == null ? null : holder(office, line);
    state = state != null ? state : subject(draft, line);
    state = state != null ? state : setting.state();
    Referent body = state == null ? null : of(draft, state);
    if (body != null || known == null || council || kind.kind().equals("ministry")) {
      return body;
    }
    return new Referent(draft.name(), EntityType.ORGANISATION, null);
  }

  private static boolean isOfCountry(Draft draft) {
    Sentence s = draft.sentence;
    int of = draft.nameTo;
    return of + 2 < s.size()
        && s.form(of).equals("of")
        && (s.upos(of + 1) == Upos.DET || s.xpos(of + 1).equals("PRP$"))
        && COUNTRY.contains(s.lemma(of + 2));
  }

  private static boolean before(Draft one, Draft other) {
    int first = one.sentence.index();
    int second = other.sentence.index();
    return first < second || first == second && one.from < other.from;
  }

  /** The office in this body, if the name stands in one. */
  private static @Nullable TitlePhrase office(Draft draft, Line line, List<TitlePhrase> phrases) {
    for (TitlePhrase phrase : phrases) {
      boolean body = phrase.hasBody() && Titles.bodyName(line, phrase) == draft;
      if (body && phrase.sort == TitledName.Sort.OFFICE) {
        return phrase;
      }
    }
    return null;
  }

  /** The state that who holds an office is known to be of. */
  private static @Nullable String holder(TitlePhrase office, Line line) {
    Draft person = office.hasPerson() ? line.name(office.personFrom) : null;
    return person == null || person.referents.size() != 1 ? null : person.referents.get(0).home();
  }

  /** The state of whoever does something to the body or with it: "the Peruvian president asked". */
  private static @Nullable String subject(Draft draft, Line line) {
    Sentence s = line.s;
    int verb = draft.head;
    while (verb >= 0 && s.upos(verb) != Upos.VERB) {
      verb = s.head(verb);
    }
    int subject = verb < 0 ? -1 : s.dependent(verb, "nsubj");
    if (subject < 0 || subject == draft.head) {
      return null;
    }
    String found = null;
    for (int t = s.leftmost(subject); t <= subject; t++) {
      Draft name = line.name(t);
      String home =
          name == null || name.referents.size() != 1 ? null : name.referents.get(0).home();
      if (home != null && name != draft && t < subject) {
        found = found == null || found.equals(home) ? home : "";
      }
    }
    return found == null || found.isEmpty() ? null : found;
  }

  /** The body of this name of one state. */
  private @Nullable Referent of(Draft draft, String id) {
    State state = world.state(id);
    if (state == null) {
      return null;
    }
    for (Known known : world.lookup(state.entity().name() + " " + draft.name())) {
      if (known.type() == EntityType.ORGANISATION) {
        return linker.known(known);
      }
    }
    return null;
  }
}
