package org.rapporteur.reading.speech;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
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

/** Turns the words that stand as speaker into links of the chain of sources. One an article. */
final class Sources {

  private static final Set<EntityType> CAN_SPEAK =
      EnumSet.of(EntityType.STATE, EntityType.ORGANISATION, EntityType.PERSON, EntityType.GROUP);
  private static final Set<String> SELF = Set.of("i", "we", "you");
  private static final Set<String> PERSONS = Set.of("he", "she");
  private static final Set<String> OTHERS = Set.of("it", "they");

  /** A relative clause or title farther from its verb than this is not beside it. */
  private static final int BESIDE = 3;

  private final Mentions mentions;
  private final ReportingCues cues;
  private final Writers writers;

  /** Who spoke last, for pronouns that were left open. */
  private List<Attribution> lastSpeaker = List.of();

  private int lastSentence = -1;

  Sources(Mentions mentions, ReportingCues cues) {
    this.mentions = mentions;
    this.cues = cues;
    this.writers = new Writers(mentions, cues, this);
  }

  /** Remembers who spoke, in which sentence. */
  void spoke(int sentence, List<Attribution> speakers) {
    if (!speakers.isEmpty()) {
      lastSpeaker = List.of(speakers.get(speakers.size() - 1));
      lastSentence = sentence;
    }
  }

  static boolean canSpeak(Mention mention) {
    return CAN_SPEAK.contains(mention.type());
  }

  /** Those who stand behind texts. */
  Writers writers() {
    return writers;
  }

  /** The links for a speaker and those side by side with it ("the ministry and the agency"). */
  List<Attribution> of(Sentence s, int speaker, @Nullable Span cue) {
    List<Attribution> links = new ArrayList<>(one(s, speaker, cue));
    boolean listed = false;
    for (int child : s.dependents(speaker)) {
      listed |= s.is(child, "conj") && s.dependent(child, "cc") >= 0;
    }
    if (!listed) {
      return links;
    }
    for (int child : s.dependents(speaker)) {
      boolean nominal = s.upos(child) != Upos.VERB && s.upos(child) != Upos.ADJ;
      if (s.is(child, "conj") && nominal && !links.isEmpty()) {
        for (Attribution link : one(s, child, cue)) {
          if (links.stream().noneMatch(known -> known.span().overlaps(link.span()))) {
            links.add(link);
          }
        }
      }
    }
    return links;
  }

  private List<Attribution> one(Sentence s, int token, @Nullable Span cue) {
    String lemma = s.lemma(token);
    Mention mention = mentions.headedBy(s.index(), token);
    if (s.upos(token) == Upos.PRON) {
      return pronoun(s, token, mention, cue);
    }
    if (mention == null) {
      Mention around = mentions.covering(s.index(), token);
      mention = around != null && around.kind() == Mention.Kind.NAME ? around : null;
    }
    boolean noun = s.upos(token) == Upos.NOUN;
    if (noun && (cues.has("document", lemma) || cues.has("voice", lemma))) {
      List<Attribution> found = writers.of(s, token, cue);
      if (!found.isEmpty()) {
        return found;
      }
      if (mention != null && mention.type() == EntityType.PERSON && !mention.entities().isEmpty()) {
        return List.of(link(mention, cue));
      }
      return List.of(described(s, token, cue));
    }
    if (mention != null && mention.kind() == Mention.Kind.NAME) {
      Mention person = mention.type() == EntityType.PERSON ? null : personAt(s, mention.to());
      if (person != null) {
        return List.of(link(person, cue));
      }
      return CAN_SPEAK.contains(mention.type()) || !noun ? List.of(link(mention, cue)) : List.of();
    }
    if (noun) {
      Mention beside = named(s, token);
      if (beside != null) {
        return List.of(link(beside, cue));
      }
    }
    boolean known = mention != null && CAN_SPEAK.contains(mention.type());
    if (known && mention != null && !mention.entities().isEmpty()) {
      boolean described =
          mention.kind() == Mention.Kind.DESCRIPTION
              && mention.entities().get(0).type() == EntityType.GROUP;
      return described ? List.of(described(s, token, cue)) : List.of(link(mention, cue));
    }
    if (known || noun && cues.has("teller", lemma)) {
      return List.of(described(s, token, cue));
    }
    return List.of();
  }

  /** "The minister's spokesman, Jan Berg": the name beside a common noun, if one stands there. */
  @Nullable Mention named(Sentence s, int noun) {
    for (int child : s.dependents(noun)) {
      if (s.is(child, "appos") || s.is(child, "flat")) {
        Mention mention = mentions.headedBy(s.index(), child);
        if (isPerson(mention)) {
          return mention;
        }
      }
    }
    return null;
  }

  /** "Party member Ada Berg of Oslo": who is named right behind a title. */
  private @Nullable Mention personAt(Sentence s, int token) {
    for (Mention mention : mentions.in(s.index())) {
      if (mention.from() == token && isPerson(mention)) {
        return mention;
      }
    }
    return null;
  }

  boolean isPerson(Sentence s, int token) {
    return isPerson(mentions.headedBy(s.index(), token));
  }

  private static boolean isPerson(@Nullable Mention mention) {
    return mention != null
        && mention.kind() == Mention.Kind.NAME
        && mention.type() == EntityType.PERSON;
  }

  private List<Attribution> pronoun(
      Sentence s, int token, @Nullable Mention mention, @Nullable Span cue) {
    boolean self = SELF.contains(s.form(token).toLowerCase(Locale.ROOT));
    boolean goesOn = goesOn(s, token) || adds(s, token, cue);
    if (!self && !goesOn && mention != null && !mention.entities().isEmpty()) {
      List<Attribution> links = new ArrayList<>();
      for (Entity entity : mention.entities()) {
        links.add(new Attribution(mention.span(), entity, cue, null, Directness.INDIRECT));
      }
      return links;
    }
    String low = s.form(token).toLowerCase(Locale.ROOT);
    if (SELF.contains(low)) {
      // Whose words these are is said outside of them.
      return List.of();
    }
    if (lastSpeaker.isEmpty()) {
      return List.of();
    }
    Entity entity = lastSpeaker.get(0).entity();
    boolean person = entity == null || entity.type() == EntityType.PERSON;
    boolean other = entity == null || entity.type() != EntityType.PERSON;
    if (goesOn && OTHERS.contains(low)) {
      return lastSpeaker;
    }
    if (PERSONS.contains(low) && person || OTHERS.contains(low) && other) {
      Attribution last = lastSpeaker.get(0);
      Span span = entity == null ? last.span() : s.span(token, token + 1);
      return List.of(new Attribution(span, entity, cue, null, Directness.INDIRECT));
    }
    return List.of();
  }

  /** "…,” he added" goes on with who spoke before in the same sentence. */
  private boolean goesOn(Sentence s, int token) {
    Entity entity = lastSpeaker.isEmpty() ? null : lastSpeaker.get(0).entity();
    return lastSentence == s.index()
        && token > 0
        && s.upos(token - 1) == Upos.PUNCT
        && PERSONS.contains(s.form(token).toLowerCase(Locale.ROOT))
        && entity != null
        && entity.type() == EntityType.PERSON;
  }

  /** "It added that …" goes on with the body or text that spoke in the sentence before. */
  private boolean adds(Sentence s, int token, @Nullable Span cue) {
    Entity entity = lastSpeaker.isEmpty() ? null : lastSpeaker.get(0).entity();
    boolean near = s.index() - lastSentence <= 1 && !lastSpeaker.isEmpty();
    return near
        && cue != null
        && cue.of(s.text()).startsWith("add")
        && s.form(token).equalsIgnoreCase("it")
        && (entity == null || entity.type() != EntityType.PERSON);
  }

  /** Adds whom somebody cites: "citing two officials", "which quoted a witness". */
  void origin(Sentence s, int citing, List<Attribution> chain) {
    int object = cues.has("citing", s.lemma(citing)) ? s.dependent(citing, "obj") : -1;
    if (object < citing) {
      return;
    }
    for (Attribution link : of(s, object, s.span(citing, citing + 1))) {
      if (chain.stream().noneMatch(known -> known.span().overlaps(link.span()))) {
        chain.add(link);
      }
    }
  }

  /** A further name that is joined to sources between two tokens: "…, and Amnesty". */
  List<Attribution> joined(Sentence s, int from, int to, List<Attribution> known, Span cue) {
    List<Attribution> links = new ArrayList<>(known);
    for (Mention mention : mentions.in(s.index())) {
      boolean joined =
          mention.from() > from
              && mention.to() <= to
              && s.upos(mention.from() - 1) == Upos.CCONJ
              && mention.kind() == Mention.Kind.NAME
              && canSpeak(mention);
      if (joined && links.stream().noneMatch(l -> l.span().overlaps(mention.span()))) {
        links.add(link(mention, cue));
      }
    }
    return links;
  }

  /** The head of the widest mention that begins here, articles aside, or -1. */
  int beginning(Sentence s, int token) {
    int begin = s.upos(token) == Upos.DET ? token + 1 : token;
    Mention best = null;
    for (Mention mention : mentions.in(s.index())) {
      boolean here = mention.from() == token || mention.from() == begin;
      if (here && (best == null || mention.to() > best.to())) {
        best = mention;
      }
    }
    return best == null ? -1 : best.head();
  }

  /** Who is named right before a verb: "Norway's spokesman, Jan Berg, said". */
  List<Attribution> before(Sentence s, int token, Span cue) {
    int end = token;
    while (end > 0 && token - end < BESIDE && isSkipped(s, end - 1)) {
      end--;
    }
    for (Mention mention : mentions.in(s.index())) {
      boolean owned = mention.from() > 0 && s.upos(mention.from() - 1) == Upos.ADP;
      if (mention.to() == end && isPerson(mention) && !owned) {
        return List.of(link(mention, cue));
      }
    }
    return List.of();
  }

  private static boolean isSkipped(Sentence s, int token) {
    Upos tag = s.upos(token);
    return tag == Upos.ADV || tag == Upos.AUX || s.form(token).equals(",");
  }

  /** Any source whose words end before this token or begin with it. */
  List<Attribution> beside(Sentence s, int token, boolean ends, Span cue) {
    int end = token;
    while (ends && end > 0 && (s.upos(end - 1) == Upos.ADV || s.upos(end - 1) == Upos.AUX)) {
      end--;
    }
    for (Mention mention : mentions.in(s.index())) {
      boolean stands = ends ? mention.to() == end : mention.from() == token;
      if (stands && CAN_SPEAK.contains(mention.type())) {
        List<Attribution> found = one(s, mention.head(), cue);
        if (!found.isEmpty()) {
          return found;
        }
      }
    }
    return List.of();
  }

  /** The words that hang on a token: a mention, or else a description. */
  Span words(Sentence s, int token) {
    Mention mention = mentions.headedBy(s.index(), token);
    return mention != null
        ? mention.span()
        : s.span(SpeakerPhrase.from(s, token), SpeakerPhrase.to(s, token));
  }

  /** The link for a mention. */
  static Attribution link(Mention mention, @Nullable Span cue) {
    Entity entity = mention.entities().isEmpty() ? null : mention.entities().get(0);
    Span span = entity == null ? mention.name() : mention.span();
    return new Attribution(span, entity, cue, null, Directness.INDIRECT);
  }

  private Attribution described(Sentence s, int head, @Nullable Span cue) {
    Span words = s.span(SpeakerPhrase.from(s, head), SpeakerPhrase.to(s, head));
    Mention mention = mentions.headedBy(s.index(), head);
    if (mention != null && mention.kind() == Mention.Kind.DESCRIPTION) {
      int begin = Math.min(words.begin(), s.begin(SpeakerPhrase.after(s, mention.from(), head)));
      words = new Span(begin, words.end());
    }
    return new Attribution(words, null, cue, null, Directness.INDIRECT);
  }
}
