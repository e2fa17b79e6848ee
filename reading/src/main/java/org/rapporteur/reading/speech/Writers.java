package org.rapporteur.reading.speech;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.rapporteur.reading.Attribution;
import org.rapporteur.reading.Attribution.Directness;
import org.rapporteur.reading.Mention;
import org.rapporteur.reading.Span;
import org.rapporteur.reading.language.Sentence;
import org.rapporteur.reading.mention.Mentions;
import org.rapporteur.reading.syntax.Clause;

/** Finds who stands behind a text or a spokesman that says something. One an article. */
final class Writers {

  private static final Set<String> OWNERS = Set.of("by", "from", "of", "for");

  private final Mentions mentions;
  private final ReportingCues cues;
  private final Sources sources;

  /** Whom the last named text came from: "the release said" means the same one. */
  private List<Attribution> lastDocument = List.of();

  Writers(Mentions mentions, ReportingCues cues, Sources sources) {
    this.mentions = mentions;
    this.cues = cues;
    this.sources = sources;
  }

  /** A text stands for who wrote it, a spokesman for whom he speaks for. */
  List<Attribution> of(Sentence s, int token, @Nullable Span cue) {
    Mention named = sources.named(s, token);
    if (named != null) {
      return List.of(Sources.link(named, cue));
    }
    List<Attribution> behind = behind(s, token, cue);
    if (behind.isEmpty() && cues.has("document", s.lemma(token))) {
      behind = publisher(s, token, cue);
    }
    if (!behind.isEmpty()) {
      lastDocument = behind;
      return behind;
    }
    int determiner = s.dependent(token, "det");
    boolean same = determiner >= 0 && s.lemma(determiner).equals("the");
    if (same && cues.has("document", s.lemma(token)) && !lastDocument.isEmpty()) {
      List<Attribution> again = new ArrayList<>();
      for (Attribution link : lastDocument) {
        again.add(new Attribution(link.span(), link.entity(), cue, null, Directness.INDIRECT));
      }
      return again;
    }
    return List.of();
  }

  /** "The palace issued a statement from the king: …": who issued it, and who wrote it. */
  List<Attribution> issued(Sentence s, int verb, List<Attribution> issuers, Span cue) {
    int object = s.dependent(verb, "obj");
    boolean text =
        object >= 0 && cues.has("issuing", s.lemma(verb)) && cues.has("document", s.lemma(object));
    List<Attribution> links = new ArrayList<>(issuers);
    for (Attribution link : text ? behind(s, object, cue) : List.<Attribution>of()) {
      if (links.stream().noneMatch(known -> known.span().overlaps(link.span()))) {
        links.add(link);
      }
    }
    return links;
  }

  /** "The firm published a report which said …": who issues a text. */
  private List<Attribution> publisher(Sentence s, int document, @Nullable Span cue) {
    int verb = s.is(document, "obj") ? s.head(document) : -1;
    List<Integer> agents =
        verb >= 0 && cues.has("issuing", s.lemma(verb)) ? Clause.agents(s, verb) : List.of();
    return agents.isEmpty() ? List.of() : sources.of(s, agents.get(0), cue);
  }

  /** "a statement by the ministry", "the ministry's statement", "a Defence Department release". */
  private List<Attribution> behind(Sentence s, int document, @Nullable Span cue) {
    for (int child : s.dependents(document)) {
      boolean phrase =
          (s.is(child, "nmod") || s.is(child, "obl"))
              && OWNERS.contains(Clause.preposition(s, child));
      boolean before = s.is(child, "nmod:poss") || s.is(child, "compound") || s.is(child, "amod");
      Mention mention = mentions.headedBy(s.index(), child);
      if (mention == null) {
        mention = mentions.covering(s.index(), child);
        boolean own = mention != null && mention.from() <= document && document < mention.to();
        mention = own ? null : mention;
      }
      boolean of = Clause.preposition(s, child).equals("of");
      boolean speaks = mention != null && (Sources.canSpeak(mention) || phrase && !of);
      if ((phrase || before) && mention != null && speaks) {
        if (phrase) {
          List<Attribution> links = sources.of(s, child, cue);
          return links.isEmpty() ? List.of(Sources.link(mention, cue)) : links;
        }
        return List.of(Sources.link(mention, cue));
      }
    }
    return List.of();
  }
}
