package org.rapporteur.reading.speech;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.rapporteur.reading.Attribution;
import org.rapporteur.reading.Attribution.Directness;
import org.rapporteur.reading.Entity;
import org.rapporteur.reading.EntityType;
import org.rapporteur.reading.Mention;
import org.rapporteur.reading.Span;
import org.rapporteur.reading.language.Sentence;
import org.rapporteur.reading.language.Upos;
import org.rapporteur.reading.mention.Mentions;
import org.rapporteur.reading.syntax.Clause;

/** Turns the words that stand as speaker into links of the chain of sources. */
final class Sources {

  private static final Set<EntityType> CAN_SPEAK =
      EnumSet.of(EntityType.STATE, EntityType.ORGANISATION, EntityType.PERSON, EntityType.GROUP);

  private final Mentions mentions;
  private final ReportingVerbs cues;

  /** Whom the last named text came from: "the release said" means the same one. */
  private List<Attribution> lastDocument = List.of();

  Sources(Mentions mentions, ReportingVerbs cues) {
    this.mentions = mentions;
    this.cues = cues;
  }

  /** The speakers of a reporting verb, after the medium that was spoken to. */
  List<Attribution> of(Sentence s, int verb, List<Integer> speakers) {
    List<Attribution> sources = new ArrayList<>();
    Span cue = s.span(verb, verb + 1);
    for (int child : s.dependents(verb)) {
      boolean told = s.lemma(verb).equals("tell") && (s.is(child, "obj") || s.is(child, "iobj"));
      if (told && isMedium(s, child)) {
        sources.add(link(s, child, cue));
      }
    }
    for (int speaker : speakers) {
      sources.addAll(speaker(s, speaker, cue));
    }
    cited(s, speakers, sources);
    return sources;
  }

  /** A speaker whose words end with this token. */
  List<Attribution> endingAt(Sentence s, int token, Span cue) {
    for (Mention mention : mentions.in(s.index())) {
      if (mention.to() == token + 1) {
        List<Attribution> found = speaker(s, mention.head(), cue);
        if (!found.isEmpty()) {
          return found;
        }
      }
    }
    return List.of();
  }

  /** First token of the widest mention that ends with this token, or -1. */
  int wordsBefore(Sentence s, int token) {
    int from = -1;
    for (Mention mention : mentions.in(s.index())) {
      if (mention.to() == token + 1 && (from < 0 || mention.from() < from)) {
        from = mention.from();
      }
    }
    return from;
  }

  /** One past the last token of the widest mention that begins with this token. */
  int wordsAfter(Sentence s, int token) {
    int to = token;
    for (Mention mention : mentions.in(s.index())) {
      to = mention.from() == token ? Math.max(to, mention.to()) : to;
    }
    return to;
  }

  /** A speaker whose words begin with this token. */
  List<Attribution> startingAt(Sentence s, int token, Span cue) {
    for (Mention mention : mentions.in(s.index())) {
      if (mention.from() == token) {
        List<Attribution> found = speaker(s, mention.head(), cue);
        if (!found.isEmpty()) {
          return found;
        }
      }
    }
    return List.of();
  }

  /** One speaker; a text stands for who wrote it. */
  List<Attribution> speaker(Sentence s, int token, @Nullable Span cue) {
    if (cues.isDocument(s.lemma(token)) && s.upos(token) == Upos.NOUN) {
      List<Attribution> behind = behind(s, token, cue);
      if (!behind.isEmpty()) {
        lastDocument = behind;
        return behind;
      }
      boolean same =
          s.dependent(token, "det") >= 0 && s.lemma(s.dependent(token, "det")).equals("the");
      if (same && !lastDocument.isEmpty()) {
        return lastDocument;
      }
      return List.of(link(s, token, cue));
    }
    Mention mention = mentions.headedBy(s.index(), token);
    boolean speaks = mention != null && CAN_SPEAK.contains(mention.type());
    return speaks ? List.of(link(s, token, cue)) : List.of();
  }

  /** "a statement by the ministry", "the ministry's statement", "a Defence Department release". */
  private List<Attribution> behind(Sentence s, int document, @Nullable Span cue) {
    for (int child : s.dependents(document)) {
      String preposition = Clause.preposition(s, child);
      boolean phrase =
          (s.is(child, "nmod") || s.is(child, "obl"))
              && (preposition.equals("by")
                  || preposition.equals("from")
                  || preposition.equals("of"));
      boolean before = s.is(child, "nmod:poss") || s.is(child, "compound");
      Mention mention = mentions.headedBy(s.index(), child);
      if ((phrase || before) && mention != null && CAN_SPEAK.contains(mention.type())) {
        return List.of(link(s, child, cue));
      }
    }
    return List.of();
  }

  /** "The Telegraph, citing paramilitary groups, reported": the origin stands last. */
  private void cited(Sentence s, List<Integer> speakers, List<Attribution> sources) {
    for (int speaker : speakers) {
      for (int child : s.dependents(speaker)) {
        if (s.lemma(child).equals("cite") || s.lemma(child).equals("quote")) {
          int object = s.dependent(child, "obj");
          if (object >= 0) {
            for (Attribution link : speaker(s, object, s.span(child, child + 1))) {
              if (sources.stream().noneMatch(known -> known.span().equals(link.span()))) {
                sources.add(link);
              }
            }
          }
        }
      }
    }
  }

  private boolean isMedium(Sentence s, int token) {
    Mention mention = mentions.headedBy(s.index(), token);
    return mention != null
        && mention.kind() == Mention.Kind.NAME
        && mention.type() == EntityType.ORGANISATION;
  }

  private Attribution link(Sentence s, int token, @Nullable Span cue) {
    Mention mention = mentions.headedBy(s.index(), token);
    Entity entity =
        mention == null || mention.entities().isEmpty() ? null : mention.entities().get(0);
    Span span = mention == null ? s.span(token, token + 1) : mention.span();
    return new Attribution(span, entity, cue, null, Directness.INDIRECT);
  }
}
