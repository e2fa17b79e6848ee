package org.rapporteur.reading.speech;

import java.util.BitSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.rapporteur.reading.Attribution;
import org.rapporteur.reading.Span;
import org.rapporteur.reading.Stance;
import org.rapporteur.reading.language.Sentence;
import org.rapporteur.reading.language.Upos;
import org.rapporteur.reading.syntax.Clause;

/** Sources that no verb names: "according to Seoul", "Norway's offer to send troops". */
final class NamedSources {

  private static final Set<String> OWNERS = Set.of("by", "from");

  private final ReportingCues cues;
  private final Sources sources;

  NamedSources(ReportingCues cues, Sources sources) {
    this.cues = cues;
    this.sources = sources;
  }

  /** What "according to" at this token reports, or null. */
  @Nullable Report accordingTo(Sentence s, int token) {
    boolean here =
        s.form(token).equalsIgnoreCase("according")
            && token + 2 < s.size()
            && s.lemma(token + 1).equals("to");
    if (!here) {
      return null;
    }
    int source = sources.beginning(s, token + 2);
    source = source < 0 ? source(s, token + 2) : source;
    if (source < 0 || cues.has("rulebook", s.lemma(source))) {
      return null;
    }
    Span cue = s.span(token, token + 2);
    List<Attribution> links = sources.of(s, source, cue);
    if (links.isEmpty()) {
      return null;
    }
    int end = Math.max(s.rightmost(source), source) + 1;
    if (token <= 1) {
      for (int t = token + 2; t < end; t++) {
        // A source at the start of a sentence ends where its clause begins.
        boolean verb = s.upos(t) == Upos.VERB && !s.under(t, source);
        end = verb ? t : end;
      }
    }
    end = withoutClause(s, source, end);
    links = sources.joined(s, source, end, links, cue);
    for (int t = source + 1; t < end; t++) {
      // "according to Reuters, which cited two officials"
      if (s.upos(t) == Upos.VERB && s.head(t) == source) {
        sources.origin(s, t, links);
      }
    }
    BitSet content = new BitSet();
    boolean comma = token > 0 && s.form(token - 1).equals(",");
    int relative = comma || token == 0 ? -1 : relative(s, source);
    if (relative >= 0) {
      for (int t = 0; t < s.size(); t++) {
        content.set(t, s.under(t, relative));
      }
    } else {
      int begin = 0;
      for (int t = 0; t < token; t++) {
        begin = s.form(t).equals(";") ? t + 1 : begin;
      }
      content.set(begin, s.size());
    }
    content.clear(token, end);
    return content.isEmpty()
        ? null
        : new Report(token, cue, links, Stance.ASSERTED, -1, content, null, true);
  }

  /** A clause that follows a comma without a relative pronoun is no part of the source. */
  private static int withoutClause(Sentence s, int source, int end) {
    for (int t = source + 1; t + 1 < end; t++) {
      int next = s.upos(t + 1) == Upos.ADP ? t + 2 : t + 1;
      if (!s.form(t).equals(",") || next >= end || s.xpos(next).startsWith("W")) {
        continue;
      }
      for (int verb = next; verb < end; verb++) {
        boolean clause = s.relation(verb).equals("acl:relcl") && s.head(verb) <= t;
        if (clause && s.leftmost(verb) >= t && s.upos(verb) == Upos.VERB) {
          return t;
        }
      }
    }
    return end;
  }

  /** The head of the phrase that begins at a token. */
  private static int source(Sentence s, int begin) {
    for (int t = begin; t < s.size() && s.upos(t) != Upos.PUNCT && s.upos(t) != Upos.VERB; t++) {
      boolean nominal = s.upos(t) == Upos.NOUN || s.upos(t) == Upos.PROPN || s.upos(t) == Upos.PRON;
      boolean inside = s.head(t) >= begin && !s.is(t, "nsubj") && s.head(t) > t;
      if (nominal && !inside) {
        return t;
      }
    }
    return -1;
  }

  private static int relative(Sentence s, int token) {
    for (int t = s.head(token); t >= 0; t = s.head(t)) {
      if (s.relation(t).equals("acl:relcl")) {
        return t;
      }
    }
    return -1;
  }

  /** What a noun of saying tells, if it has an owner, or null. */
  @Nullable Report noun(Sentence s, int noun) {
    Stance stance = s.upos(noun) == Upos.NOUN ? cues.noun(s.lemma(noun)) : null;
    if (stance == null) {
      return null;
    }
    int content = content(s, noun);
    if (content < 0) {
      return null;
    }
    Span cue = s.span(noun, noun + 1);
    int owner = owner(s, noun);
    List<Attribution> links = owner < 0 ? List.of() : sources.of(s, owner, cue);
    if (links.isEmpty()) {
      return null;
    }
    BitSet tokens = new BitSet();
    for (int t = 0; t < s.size(); t++) {
      tokens.set(t, s.under(t, content));
    }
    return new Report(noun, cue, links, stance, content, tokens, null, false);
  }

  private static int content(Sentence s, int noun) {
    for (int child : s.dependents(noun)) {
      boolean clause = s.relation(child).equals("acl") || s.is(child, "ccomp");
      boolean wanted = Clause.preposition(s, child).equals("for");
      if (child > noun && (clause && !s.xpos(child).equals("VBN") || wanted)) {
        return child;
      }
    }
    return Complements.that(s, noun);
  }

  private int owner(Sentence s, int noun) {
    for (int child : s.dependents(noun)) {
      if (s.is(child, "nmod:poss")
          || s.is(child, "nmod") && OWNERS.contains(Clause.preposition(s, child))) {
        return child;
      }
    }
    for (int t = noun + 1; t < s.size() && s.upos(t) != Upos.VERB; t++) {
      // "claims by Chad that", where the tree hangs both on the verb before.
      if (OWNERS.contains(Clause.preposition(s, t)) && s.head(t) == s.head(noun)) {
        return Complements.that(s, noun) > t ? t : -1;
      }
    }
    int verb = s.head(noun);
    if (verb >= 0 && (s.is(noun, "obj") || s.is(noun, "obl")) && cues.has("join", s.lemma(verb))) {
      List<Integer> agents = Clause.agents(s, verb);
      return agents.isEmpty() ? -1 : agents.get(0);
    }
    return -1;
  }
}
