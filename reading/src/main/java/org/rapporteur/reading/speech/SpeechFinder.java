package org.rapporteur.reading.speech;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rapporteur.reading.Attribution;
import org.rapporteur.reading.Attribution.Directness;
import org.rapporteur.reading.Span;
import org.rapporteur.reading.Stance;
import org.rapporteur.reading.Statement;
import org.rapporteur.reading.language.Document;
import org.rapporteur.reading.language.Sentence;
import org.rapporteur.reading.language.Upos;
import org.rapporteur.reading.mention.Mentions;
import org.rapporteur.reading.syntax.Clause;

/**
 * Finds who says what: clauses of reporting verbs, "according to", quotations that go on in the
 * next sentence. Immutable and thread-safe.
 */
public final class SpeechFinder {

  /** A speaker this near the start of a sentence, in UTF-16 units, opens it. */
  private static final int NEAR_START = 12;

  private final ReportingVerbs cues = ReportingVerbs.shipped();

  /** The statements of an article and the sources behind each token. */
  public Speech find(Document document, Mentions mentions) {
    Speech speech = new Speech();
    Sources sources = new Sources(mentions, cues);
    QuoteMarks marks = new QuoteMarks();
    List<Attribution> last = List.of();
    for (Sentence s : document.sentences()) {
      boolean[] quoted = marks.inside(s);
      List<Attribution> here = List.of();
      for (int token = 0; token < s.size(); token++) {
        List<Attribution> found = reported(s, token, quoted, sources, speech);
        here = found.isEmpty() ? here : found;
      }
      if (here.isEmpty()) {
        here = fragments(s, quoted, sources, speech);
      }
      boolean wholly = quoted[0] && quoted[s.size() - 1];
      if (here.isEmpty() && wholly && !last.isEmpty()) {
        add(s, 0, s.size(), last, null, Stance.ASSERTED, Directness.DIRECT, speech);
        here = last;
      }
      last = here;
    }
    return speech;
  }

  private List<Attribution> reported(
      Sentence s, int token, boolean[] quoted, Sources sources, Speech speech) {
    boolean according = s.form(token).equalsIgnoreCase("according");
    if (according && token + 1 < s.size() && s.lemma(token + 1).equals("to")) {
      return accordingTo(s, token, sources, speech);
    }
    Stance stance = s.upos(token) == Upos.VERB ? cues.stance(s.lemma(token)) : null;
    if (stance == null) {
      return List.of();
    }
    List<Attribution> found = sources.of(s, token, Clause.agents(s, token));
    if (found.isEmpty()) {
      found = beside(s, token, sources);
    }
    if (found.isEmpty()) {
      return List.of();
    }
    Span cue = s.span(token, token + 1);
    int content = content(s, token, stance);
    if (content >= 0) {
      int from = s.leftmost(content);
      int to = s.rightmost(content) + 1;
      add(s, from, to, found, cue, stance, directness(quoted, from, to), speech);
      return found;
    }
    if (stance == Stance.DEMANDED) {
      return List.of();
    }
    List<Attribution> placed = around(sources, s, token, quoted, found, stance, speech);
    boolean first = placed.isEmpty() && found.get(0).span().begin() - s.begin(0) <= NEAR_START;
    if (first && token + 2 < s.size()) {
      // "Cook said the campaign …": with a broken tree the rest of the sentence is what he said.
      add(
          s,
          token + 1,
          s.size(),
          found,
          cue,
          stance,
          directness(quoted, token + 1, s.size()),
          speech);
      return found;
    }
    return placed;
  }

  /** The token before a verb with its auxiliaries and adverbs, or -1. */
  private static int beforeVerb(Sentence s, int verb) {
    int before = verb - 1;
    while (before > 0 && (s.upos(before) == Upos.ADV || s.upos(before) == Upos.AUX)) {
      before--;
    }
    return before;
  }

  /** Who stands right before or, after a comma or quote, right behind the verb. */
  private static List<Attribution> beside(Sentence s, int verb, Sources sources) {
    Span cue = s.span(verb, verb + 1);
    int before = beforeVerb(s, verb);
    if (before >= 0) {
      List<Attribution> found = sources.endingAt(s, before, cue);
      if (!found.isEmpty()) {
        return found;
      }
    }
    boolean inverted = verb > 1 && s.upos(verb - 1) == Upos.PUNCT && verb + 1 < s.size();
    return inverted ? sources.startingAt(s, verb + 1, cue) : List.of();
  }

  private int content(Sentence s, int verb, Stance stance) {
    boolean demands = stance == Stance.DEMANDED;
    for (int child : s.dependents(verb)) {
      boolean infinitive = (s.is(child, "xcomp") || s.is(child, "advcl")) && Clause.hasTo(s, child);
      if (s.is(child, "ccomp") || (demands && infinitive)) {
        return child;
      }
      boolean after = demands && s.is(child, "obl") && Clause.preposition(s, child).equals("for");
      boolean noun = s.is(child, "obj") && s.upos(child) == Upos.NOUN;
      if (after || (noun && (cues.announces(s.lemma(verb)) || demands))) {
        return child;
      }
    }
    for (int child : s.dependents(verb)) {
      if (s.relation(child).equals("parataxis") && child > verb
          || s.is(child, "xcomp") && Clause.hasTo(s, child)) {
        return child;
      }
    }
    return -1;
  }

  /**
   * A reporting clause at the edge or in the middle of what it reports: "…, the ministry said", "In
   * Syria, he said, forces …". Everything outside the clause is reported.
   */
  private static List<Attribution> around(
      Sources sources,
      Sentence s,
      int verb,
      boolean[] quoted,
      List<Attribution> found,
      Stance stance,
      Speech speech) {
    int from = verb;
    int to = verb + 1;
    int speaker = sources.wordsBefore(s, beforeVerb(s, verb));
    from = speaker >= 0 ? speaker : from;
    if (speaker < 0 && verb + 1 < s.size()) {
      to = Math.max(to, sources.wordsAfter(s, verb + 1));
    }
    for (int child : s.dependents(verb)) {
      boolean own =
          (s.is(child, "nsubj") && speaker < 0)
              || s.is(child, "aux")
              || s.is(child, "advmod")
              || s.is(child, "obl")
              || s.is(child, "obj")
              || s.is(child, "iobj");
      if (own) {
        from = Math.min(from, s.leftmost(child));
        to = Math.max(to, s.rightmost(child) + 1);
      }
    }
    boolean closed = from > 0 && s.upos(from - 1) == Upos.PUNCT;
    boolean opens = to < s.size() && s.upos(to) == Upos.PUNCT && to < s.size() - 1;
    if (!closed && !(opens && from == 0)) {
      return List.of();
    }
    Span cue = s.span(verb, verb + 1);
    Directness directness = directness(quoted, 0, s.size());
    add(s, 0, from, found, cue, stance, directness, speech);
    boolean resumes =
        to < s.size() && (quoted[Math.min(to + 1, s.size() - 1)] || s.form(to).equals(","));
    if (resumes || from == 0) {
      add(s, to, s.size(), found, cue, stance, directness, speech);
    }
    return found;
  }

  private static List<Attribution> accordingTo(
      Sentence s, int token, Sources sources, Speech speech) {
    int source = s.head(token);
    if (source < 0 || source < token) {
      source = -1;
      for (int child : s.dependents(token)) {
        source = s.is(child, "obl") ? child : source;
      }
    }
    if (source < 0) {
      return List.of();
    }
    Span cue = s.span(token, token + 2);
    List<Attribution> found = sources.speaker(s, source, cue);
    if (found.isEmpty()) {
      return List.of();
    }
    int from = Math.min(token, s.leftmost(source));
    int to = s.rightmost(source) + 1;
    add(s, 0, from, found, cue, Stance.ASSERTED, Directness.INDIRECT, speech);
    if (from <= 1) {
      add(s, to, s.size(), found, cue, Stance.ASSERTED, Directness.INDIRECT, speech);
    }
    return found;
  }

  /** Quoted words under any verb are the words of its subject: called it “an aggression”. */
  private List<Attribution> fragments(
      Sentence s, boolean[] quoted, Sources sources, Speech speech) {
    List<Attribution> last = List.of();
    for (int from = 0; from < s.size(); from++) {
      if (!quoted[from]) {
        continue;
      }
      int to = from;
      while (to < s.size() && quoted[to]) {
        to++;
      }
      int verb = governor(s, from, to);
      if (verb >= 0 && to - from > 1) {
        List<Attribution> found = sources.of(s, verb, Clause.agents(s, verb));
        if (!found.isEmpty()) {
          add(
              s,
              from,
              to,
              found,
              s.span(verb, verb + 1),
              Stance.ASSERTED,
              Directness.MIXED,
              speech);
          last = found;
        }
      }
      from = to;
    }
    return last;
  }

  /** The nearest verb outside the stretch under which it hangs. */
  private static int governor(Sentence s, int from, int to) {
    for (int token = from; token < to; token++) {
      int head = s.head(token);
      if (head >= 0 && (head < from || head >= to)) {
        while (head >= 0 && s.upos(head) != Upos.VERB) {
          head = s.head(head);
        }
        return head;
      }
    }
    return -1;
  }

  private static void add(
      Sentence s,
      int from,
      int to,
      List<Attribution> sources,
      @Nullable Span cue,
      Stance stance,
      Directness directness,
      Speech speech) {
    if (from >= to) {
      return;
    }
    List<Attribution> links = new ArrayList<>();
    for (Attribution link : sources) {
      links.add(new Attribution(link.span(), link.entity(), link.cue(), link.medium(), directness));
    }
    speech.add(s.index(), new Speech.Scope(from, to, links, cue, stance));
    Attribution origin = links.get(links.size() - 1);
    Span medium = links.size() > 1 ? links.get(0).span() : null;
    speech.add(
        new Statement(
            List.of(s.span(from, to)),
            origin.span(),
            origin.entity(),
            cue,
            null,
            medium,
            directness));
  }

  private static Directness directness(boolean[] quoted, int from, int to) {
    int inside = 0;
    for (int i = from; i < to; i++) {
      inside += quoted[i] ? 1 : 0;
    }
    return inside == 0
        ? Directness.INDIRECT
        : inside >= (to - from) * 2 / 3 ? Directness.DIRECT : Directness.MIXED;
  }
}
