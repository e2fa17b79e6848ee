package org.rapporteur.reading.mention;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rapporteur.reading.EntityType;
import org.rapporteur.reading.Mention;
import org.rapporteur.reading.language.NameSpan;
import org.rapporteur.reading.language.NameType;
import org.rapporteur.reading.language.Sentence;
import org.rapporteur.reading.language.Upos;
import org.rapporteur.reading.world.Found;
import org.rapporteur.reading.world.Known;
import org.rapporteur.reading.world.Sense;
import org.rapporteur.reading.world.Title;
import org.rapporteur.reading.world.World;

/**
 * Finds the names in a sentence: what the gazetteer knows, what the name tagger sees, and runs of
 * capitalised words that both leave over. The longer wins; at equal length the gazetteer, unless
 * the tagger says that the words name a person.
 */
final class NameFinder {

  private final World world;
  private final NameTyper types;
  private final Lexicon lexicon;
  private final CapitalRuns runs;
  private final CoordinatedBodies bodies;
  private final JoinedNames joined;

  NameFinder(World world, Lexicon lexicon) {
    this.types = new NameTyper(lexicon);
    this.world = world;
    this.lexicon = lexicon;
    this.runs = new CapitalRuns(lexicon);
    this.bodies = new CoordinatedBodies(lexicon);
    this.joined = new JoinedNames(lexicon, types);
  }

  /** A stretch of tokens that may be a name. */
  private record Candidate(
      int from, int to, @Nullable NameType tagged, List<Known> senses, int rank) {}

  void find(Line line) {
    List<Candidate> candidates = new ArrayList<>();
    for (Found found : world.scan(line.s)) {
      List<Known> senses =
          found.senses().stream()
              .filter(k -> k.sense() != Sense.ITEM_CLASS && usable(line, found, k))
              .toList();
      if (!senses.isEmpty()) {
        int from = found.from();
        while (senses.get(0).sense() == Sense.LEADER
            && from < found.to() - 1
            && line.titled(from)) {
          from++;
        }
        candidates.add(new Candidate(from, found.to(), null, senses, 1));
      }
    }
    for (NameSpan span : line.s.names()) {
      trimmed(line, span, candidates);
    }
    BitSet taken = new BitSet();
    for (Candidate candidate : candidates) {
      if (candidate.tagged() == null || candidate.tagged() == NameType.PER) {
        taken.set(candidate.from(), candidate.to());
      }
    }
    for (int[] body : bodies.find(line, taken::get)) {
      candidates.add(new Candidate(body[0], body[1], NameType.ORG, List.of(), 2));
    }
    candidates.sort(
        Comparator.comparingInt((Candidate c) -> c.from() - c.to())
            .thenComparingInt(Candidate::rank)
            .thenComparingInt(Candidate::from));
    for (Candidate candidate : candidates) {
      place(line, candidate, candidates);
    }
    runs(line);
    joined.join(line);
    nested(line);
    line.drafts.sort(Comparator.comparingInt((Draft d) -> d.from));
  }

  /** A city or person of the gazetteer is only meant by words that are a name where they stand. */
  private static boolean usable(Line line, Found found, Known known) {
    if (known.sense() == Sense.ITEM || known.sense() == Sense.ADJECTIVE) {
      return true;
    }
    if (line.title(found.from(), Title.Kind.PORTFOLIO) != null
        && (line.is(found.from() - 1, "of") || line.titled(found.to()))) {
      return false;
    }
    boolean one = found.to() - found.from() == 1;
    Upos upos = line.s.upos(found.from());
    return !one || upos == Upos.PROPN || upos == Upos.ADJ || upos == Upos.NOUN || upos == Upos.X;
  }

  private void trimmed(Line line, NameSpan span, List<Candidate> candidates) {
    int from = span.from();
    int to = span.to();
    while (to > from && (line.possessive(to - 1) || line.s.upos(to - 1) == Upos.PUNCT)) {
      to--;
    }
    while (from < to && (line.is(from, Upos.DET) || line.s.upos(from) == Upos.PUNCT)) {
      from++;
    }
    if (span.type() == NameType.PER) {
      while (from > 1
          && line.is(from - 1, "-")
          && line.s.begin(from) == line.s.end(from - 1)
          && line.is(from - 2, Upos.PROPN)
          && line.capital(from - 2)) {
        from -= 2;
      }
      from = afterTitles(line, from, to);
    }
    if (from < to && !(to - from == 1 && commonWord(line, from, span.type()))) {
      candidates.add(new Candidate(from, to, span.type(), List.of(), 2));
    }
  }

  /** "French President Claire Duval": where the person's own name begins. */
  private int afterTitles(Line line, int from, int to) {
    int begin = from;
    for (int t = from; t < to - 1; t++) {
      if (line.titled(t)) {
        begin = t + 1;
      }
    }
    if (begin == from && to - from > 2) {
      for (Known known : world.lookup(line.s.form(from))) {
        if (known.sense() == Sense.ADJECTIVE) {
          return from + 1;
        }
      }
    }
    return begin == from && line.is(from - 1, Upos.ADP) ? afterState(line, from, to) : begin;
  }

  /** "to Germany Richard Grenell": the state before the name belongs to what comes before it. */
  private int afterState(Line line, int from, int to) {
    for (int t = Math.min(from + 3, to - 2); t > from; t--) {
      for (Known known : world.lookup(line.s.span(from, t).of(line.s.text()))) {
        if (known.type() == EntityType.STATE && known.sense() == Sense.NAME) {
          return t;
        }
      }
    }
    return from;
  }

  /** Whether a tagged word is a title or common noun and so not a name of its own. */
  private boolean commonWord(Line line, int token, NameType type) {
    String low = line.low(token);
    boolean plural = low.endsWith("s") && lexicon.noun(low.substring(0, low.length() - 1)) != null;
    if (plural && line.s.xpos(token).endsWith("S")) {
      return true;
    }
    if (type == NameType.PER) {
      return line.titled(token);
    }
    return line.titled(token) || lexicon.noun(line.low(token)) == Lexicon.Noun.TIME;
  }

  private void place(Line line, Candidate c, List<Candidate> all) {
    for (int t = c.from(); t < c.to(); t++) {
      if (line.name(t) != null) {
        return;
      }
    }
    NameType tagged = c.tagged();
    if (tagged == null) {
      for (Candidate other : all) {
        if (other.tagged() != null && other.from() == c.from() && other.to() == c.to()) {
          tagged = other.tagged();
        }
      }
    }
    Draft draft = new Draft(line.s, Mention.Kind.NAME, c.from(), c.to(), EntityType.ORGANISATION);
    draft.person = tagged == NameType.PER;
    draft.senses = c.senses();
    if (tagged == null && givenName(line, c)) {
      draft.senses = List.of();
    }
    if (tagged == null && c.rank() == 1 && amidName(line, c) || afterGivenName(line, c)) {
      return;
    }
    Known chosen = choose(line, draft, tagged);
    draft.known = chosen;
    draft.type =
        chosen != null ? chosen.type() : types.typed(line, c.from(), c.to(), tagged, draft);
    line.add(draft);
  }

  /** A town called as people are, "Gloria", is not meant where nothing says so. */
  private boolean givenName(Line line, Candidate c) {
    return c.to() - c.from() == 1
        && c.senses().stream().allMatch(k -> k.kind().equals("city"))
        && lexicon.given(line.low(c.from())) != org.rapporteur.reading.world.Gender.UNKNOWN
        && !line.is(c.from() - 1, "in");
  }

  /** "Minister Tore Hagen": a town is not meant by the second name behind a title. */
  private static boolean afterGivenName(Line line, Candidate c) {
    int before = c.from() - 1;
    return c.to() - c.from() == 1
        && (c.tagged() == null || c.tagged() == NameType.LOC)
        && c.senses().stream().allMatch(k -> k.kind().equals("city"))
        && line.capital(before)
        && line.is(before, Upos.PROPN)
        && line.name(before) == null
        && !line.titled(before)
        && line.title(before - 1, Title.Kind.OFFICE) != null;
  }

  /** "Gáspár Maróth", "Development Bank": a town inside a longer name is not meant. */
  private boolean amidName(Line line, Candidate c) {
    return c.senses().stream().allMatch(k -> k.kind().equals("city"))
        && (runs.named(line, c.to()) || runs.named(line, c.from() - 1));
  }

  /** The sense that agrees with the tagger, else the likeliest. */
  private static @Nullable Known choose(Line line, Draft draft, @Nullable NameType tagged) {
    if (draft.senses.isEmpty()) {
      return null;
    }
    if (tagged == NameType.PER) {
      for (Known known : draft.senses) {
        if (known.type() == EntityType.PERSON) {
          return known;
        }
      }
      // "Carter said": a town of that name is not meant.
      return draft.nameTo - draft.nameFrom == 1
              && !line.possessive(draft.nameTo)
              && draft.senses.stream().noneMatch(k -> k.type() == EntityType.STATE)
          ? null
          : draft.senses.get(0);
    }
    return draft.senses.get(0);
  }

  /** Capitalised words that nothing covers yet. */
  private void runs(Line line) {
    Sentence s = line.s;
    for (int t = 0; t < s.size(); t++) {
      if (!runs.starts(line, t)) {
        continue;
      }
      int to = runs.end(line, t);
      if (to - t > 1 || !runs.common(line, t) || afterPlace(line, t)) {
        Draft draft = new Draft(s, Mention.Kind.NAME, t, to, EntityType.ORGANISATION);
        draft.type = types.typed(line, t, to, null, draft);
        line.add(draft);
      }
      t = to - 1;
    }
  }

  /** "Abu Dhabi Media". */
  private boolean afterPlace(Line line, int t) {
    Draft before = line.name(t - 1);
    return before != null
        && (before.type == EntityType.PLACE || before.type == EntityType.STATE)
        && lexicon.cue(line.low(t)) == EntityType.ORGANISATION;
  }

  /** "the Russian army": the state inside a body's name is a mention of its own. */
  private void nested(Line line) {
    for (Draft body : List.copyOf(line.drafts)) {
      if (!body.is(Sense.INSTITUTION) || body.type == EntityType.STATE) {
        continue;
      }
      for (int to = Math.min(body.nameFrom + 3, body.nameTo - 1); to > body.nameFrom; to--) {
        Known state = stateOf(line.s.span(body.nameFrom, to).of(line.s.text()));
        if (state != null) {
          Draft inner = new Draft(line.s, Mention.Kind.NAME, body.nameFrom, to, EntityType.STATE);
          inner.known = state;
          inner.senses = List.of(state);
          line.drafts.add(inner);
          break;
        }
      }
    }
  }

  private @Nullable Known stateOf(String words) {
    for (Known known : world.lookup(words)) {
      boolean named =
          known.sense() == Sense.NAME
              || known.sense() == Sense.ADJECTIVE
              || known.sense() == Sense.ACRONYM;
      if (named && known.type() == EntityType.STATE) {
        return known;
      }
    }
    return null;
  }
}
