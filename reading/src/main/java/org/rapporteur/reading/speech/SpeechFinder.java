package org.rapporteur.reading.speech;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rapporteur.reading.Attribution;
import org.rapporteur.reading.Attribution.Directness;
import org.rapporteur.reading.Entity;
import org.rapporteur.reading.Mention;
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

  private final ReportingVerbs verbs = ReportingVerbs.shipped();

  /** The statements of an article and the sources behind each token. */
  public Speech find(Document document, Mentions mentions) {
    Speech speech = new Speech();
    List<Attribution> last = List.of();
    boolean open = false;
    for (Sentence s : document.sentences()) {
      List<Attribution> here = new ArrayList<>();
      for (int token = 0; token < s.size(); token++) {
        List<Attribution> sources = reported(s, token, mentions, speech);
        if (!sources.isEmpty()) {
          here = sources;
        }
      }
      boolean starts = startsQuoted(s) || open;
      if (here.isEmpty() && starts && !last.isEmpty()) {
        add(s, 0, s.size(), last, null, Stance.ASSERTED, Directness.DIRECT, speech);
        here = last;
      }
      last = here.isEmpty() && !starts ? List.of() : here.isEmpty() ? last : here;
      open = staysOpen(s, open);
    }
    return speech;
  }

  private List<Attribution> reported(Sentence s, int token, Mentions mentions, Speech speech) {
    if (s.lemma(token).equals("accord")
        && token + 1 < s.size()
        && s.lemma(token + 1).equals("to")) {
      return accordingTo(s, token, mentions, speech);
    }
    Stance stance = s.upos(token) == Upos.VERB ? verbs.stance(s.lemma(token)) : null;
    if (stance == null) {
      return List.of();
    }
    List<Integer> speakers = Clause.agents(s, token);
    if (speakers.isEmpty()) {
      return List.of();
    }
    List<Attribution> sources = sources(s, token, speakers, mentions);
    if (sources.isEmpty()) {
      return List.of();
    }
    Span cue = s.span(token, token + 1);
    int content = content(s, token);
    if (content >= 0) {
      int from = s.leftmost(content);
      int to = s.rightmost(content) + 1;
      add(s, from, to, sources, cue, stance, directness(s, from, to), speech);
      return sources;
    }
    if (s.is(token, "parataxis") && s.head(token) >= 0) {
      // "…, the ministry said": all of the sentence but the reporting clause.
      int from = s.leftmost(token);
      int to = s.rightmost(token) + 1;
      Directness directness = directness(s, 0, s.size());
      if (from > 0) {
        add(s, 0, from, sources, cue, stance, directness, speech);
      }
      if (to < s.size()) {
        add(s, to, s.size(), sources, cue, stance, directness, speech);
      }
      return sources;
    }
    return List.of();
  }

  private static int content(Sentence s, int verb) {
    for (int child : s.dependents(verb)) {
      if (s.is(child, "ccomp")) {
        return child;
      }
    }
    for (int child : s.dependents(verb)) {
      boolean planned = s.is(child, "xcomp") && Clause.hasTo(s, child);
      if (planned || s.relation(child).equals("parataxis")) {
        return child;
      }
    }
    return -1;
  }

  private static List<Attribution> accordingTo(
      Sentence s, int token, Mentions mentions, Speech speech) {
    int source = s.is(token, "case") ? s.head(token) : -1;
    for (int child : s.dependents(token)) {
      source = source < 0 && s.is(child, "obl") ? child : source;
    }
    if (source < 0) {
      return List.of();
    }
    Span cue = s.span(token, token + 2);
    List<Attribution> sources = List.of(link(s, source, cue, Directness.INDIRECT, mentions));
    int from = s.leftmost(source);
    int to = s.rightmost(source) + 1;
    int clause = s.head(source) == token ? s.head(token) : s.head(source);
    if (clause >= 0) {
      int left = s.leftmost(clause);
      int right = s.rightmost(clause) + 1;
      add(
          s,
          left,
          Math.min(from, right),
          sources,
          cue,
          Stance.ASSERTED,
          Directness.INDIRECT,
          speech);
      add(s, Math.max(to, left), right, sources, cue, Stance.ASSERTED, Directness.INDIRECT, speech);
    }
    return sources;
  }

  /** The speakers, after the medium that was spoken to: "Shin told Bloomberg" → Bloomberg, Shin. */
  private static List<Attribution> sources(
      Sentence s, int verb, List<Integer> speakers, Mentions mentions) {
    List<Attribution> sources = new ArrayList<>();
    Span cue = s.span(verb, verb + 1);
    for (int child : s.dependents(verb)) {
      boolean told = s.lemma(verb).equals("tell") && (s.is(child, "obj") || s.is(child, "iobj"));
      if (told && isMedium(s, child, mentions)) {
        sources.add(link(s, child, cue, Directness.INDIRECT, mentions));
      }
    }
    for (int speaker : speakers) {
      Mention mention = mentions.headedBy(s.index(), speaker);
      if (mention != null || s.upos(speaker) != Upos.PRON) {
        sources.add(link(s, speaker, cue, Directness.INDIRECT, mentions));
      }
    }
    return sources;
  }

  private static boolean isMedium(Sentence s, int token, Mentions mentions) {
    Mention mention = mentions.headedBy(s.index(), token);
    return mention != null
        && mention.kind() == Mention.Kind.NAME
        && mention.type() == org.rapporteur.reading.EntityType.ORGANISATION;
  }

  private static Attribution link(
      Sentence s, int token, @Nullable Span cue, Directness directness, Mentions mentions) {
    Mention mention = mentions.headedBy(s.index(), token);
    Entity entity =
        mention == null || mention.entities().isEmpty() ? null : mention.entities().get(0);
    Span span = mention == null ? s.span(token, token + 1) : mention.span();
    return new Attribution(span, entity, cue, null, directness);
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
    speech.add(s.index(), new Speech.Scope(from, to, sources, cue, stance));
    Attribution origin = sources.get(sources.size() - 1);
    Span medium = sources.size() > 1 ? sources.get(0).span() : null;
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

  private static Directness directness(Sentence s, int from, int to) {
    for (int i = from; i < to; i++) {
      String form = s.form(i);
      if (form.equals("“") || form.equals("\"") || form.equals("``")) {
        return i <= from + 1 ? Directness.DIRECT : Directness.MIXED;
      }
    }
    return Directness.INDIRECT;
  }

  private static boolean startsQuoted(Sentence s) {
    String first = s.form(0);
    return first.equals("“") || first.equals("\"") || first.equals("``");
  }

  /** Whether a quotation is still open after the sentence. */
  private static boolean staysOpen(Sentence s, boolean open) {
    boolean now = open;
    for (int i = 0; i < s.size(); i++) {
      switch (s.form(i)) {
        case "“", "``" -> now = true;
        case "”", "''" -> now = false;
        case "\"" -> now = !now;
        default -> {}
      }
    }
    return now;
  }
}
