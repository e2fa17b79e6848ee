package org.rapporteur.reading.speech;

import java.util.BitSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.rapporteur.reading.Attribution;
import org.rapporteur.reading.Attribution.Directness;
import org.rapporteur.reading.EntityType;
import org.rapporteur.reading.Mention;
import org.rapporteur.reading.Span;
import org.rapporteur.reading.language.Sentence;
import org.rapporteur.reading.language.Upos;
import org.rapporteur.reading.mention.Mentions;
import org.rapporteur.reading.world.Known;
import org.rapporteur.reading.world.Sense;
import org.rapporteur.reading.world.World;

/** Tells newspapers, broadcasters and agencies from other names. */
final class Media {

  /** Words between a preposition and the medium it governs, at most. */
  private static final int NEAR = 3;

  private static final Set<String> THROUGH = Set.of("by", "with", "to", "in", "on", "for", "via");

  private final World world;
  private final ReportingCues cues;
  private final Mentions mentions;

  Media(World world, ReportingCues cues, Mentions mentions) {
    this.world = world;
    this.cues = cues;
    this.mentions = mentions;
  }

  /** The mention of a medium that covers this token, or null. */
  @Nullable Mention at(Sentence s, int token) {
    Mention mention = mentions.covering(s.index(), token);
    return mention != null && isMedium(s, mention) ? mention : null;
  }

  private boolean isMedium(Sentence s, Mention mention) {
    boolean other =
        mention.type() == EntityType.PERSON
            || mention.type() == EntityType.STATE
            || mention.kind() == Mention.Kind.PRONOUN;
    if (other) {
      return false;
    }
    String name =
        mention.entities().isEmpty()
            ? mention.name().of(s.text())
            : mention.entities().get(0).name();
    String last = name.substring(name.lastIndexOf(' ') + 1).toLowerCase(Locale.ROOT);
    if (cues.has("platform", last)) {
      return false;
    }
    boolean named = mention.kind() == Mention.Kind.NAME;
    if (named && name.indexOf(' ') > 0 && cues.has("outlet", last)) {
      return true;
    }
    for (Known known : world.lookup(name)) {
      if (known.sense() == Sense.MEDIA || known.kind().equals("media")) {
        return true;
      }
    }
    return false;
  }

  /** "told Bloomberg", "in an interview with Le Monde": a medium that was spoken to. */
  List<Attribution> spokenTo(
      Sentence s, int verb, int from, int to, BitSet content, List<Attribution> links, Span cue) {
    int begin = isLedBy(s, verb) ? 0 : from;
    for (int t = begin; t < Math.min(to, s.size()); t++) {
      if (content.get(t)) {
        continue;
      }
      Mention mention = at(s, t);
      if (mention == null || links.stream().anyMatch(l -> l.span().overlaps(mention.span()))) {
        continue;
      }
      boolean told =
          cues.has("telling", s.lemma(verb))
              && t > verb
              && (s.is(mention.head(), "obj") || s.is(mention.head(), "iobj") || t <= verb + 2);
      if (told || isThrough(s, mention)) {
        Attribution link = Sources.link(mention, cue);
        return List.of(
            new Attribution(link.span(), link.entity(), cue, mention.span(), Directness.INDIRECT));
      }
    }
    return List.of();
  }

  /** "In an interview published by Le Monde, the minister said": a text stands at the beginning. */
  private boolean isLedBy(Sentence s, int verb) {
    for (int t = 0; t < Math.min(verb, NEAR + 1); t++) {
      boolean head = cues.has("document", s.lemma(t)) && s.upos(t) == Upos.NOUN;
      if (head && s.upos(0) == Upos.ADP && s.under(t, verb)) {
        return true;
      }
    }
    return s.lemma(0).equals("speak") && s.xpos(0).equals("VBG");
  }

  private static boolean isThrough(Sentence s, Mention mention) {
    for (int t = mention.from() - 1; t >= 0 && t >= mention.from() - NEAR; t--) {
      if (s.upos(t) == Upos.ADP || s.lemma(t).equals("to")) {
        return THROUGH.contains(s.lemma(t));
      }
    }
    return false;
  }
}
