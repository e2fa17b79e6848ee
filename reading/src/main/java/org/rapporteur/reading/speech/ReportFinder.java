package org.rapporteur.reading.speech;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.rapporteur.reading.Attribution;
import org.rapporteur.reading.Attribution.Directness;
import org.rapporteur.reading.Span;
import org.rapporteur.reading.Stance;
import org.rapporteur.reading.language.Sentence;
import org.rapporteur.reading.language.Upos;
import org.rapporteur.reading.speech.ReportingCues.Form;
import org.rapporteur.reading.syntax.Clause;

/** Finds what the verbs of saying, thinking, asking and promising of a sentence report. */
final class ReportFinder {

  private static final Set<String> NEGATIONS = Set.of("not", "n't", "n’t", "never");

  /** Words of when something was said, which stand behind the verb. */
  private static final Set<String> TIMES =
      Set.of(
          "Monday",
          "Tuesday",
          "Wednesday",
          "Thursday",
          "Friday",
          "Saturday",
          "Sunday",
          "today",
          "yesterday",
          "last",
          "this",
          "week",
          "month",
          "morning",
          "evening",
          "night");

  private final ReportingCues cues;
  private final Sources sources;
  private final Media media;
  private final Quotations quotations;
  private final SpeakerWords words;

  ReportFinder(
      ReportingCues cues, Sources sources, Media media, Quotations quotations, SpeakerWords words) {
    this.cues = cues;
    this.sources = sources;
    this.media = media;
    this.quotations = quotations;
    this.words = words;
  }

  /** The report of a verb, or null. */
  @Nullable Report at(Sentence s, int verb) {
    boolean goesOn = s.lemma(verb).equals("go") && verb + 1 < s.size();
    boolean says = goesOn && s.form(verb + 1).equals("on");
    Map<Form, Stance> forms = cues.verb(says ? "continue" : s.lemma(verb));
    boolean quoting = cues.has("quoting", s.lemma(verb));
    if (forms.isEmpty() && !quoting
        || s.upos(verb) != Upos.VERB
        || s.is(verb, "amod")
        || isNoun(s, verb)
        || verb > 0 && s.upos(verb - 1) == Upos.DET
        || isNegated(s, verb)) {
      return null;
    }
    Span cue = s.span(verb, verb + 1);
    boolean freely = forms.containsKey(Form.SAY) || forms.containsKey(Form.QUOTE);
    SpeakerWords.Place speaker = words.of(s, quotations, verb, freely);
    List<Attribution> links = speakers(s, verb, speaker, cue);
    if (links.isEmpty()) {
      return null;
    }
    ClauseAround around = new ClauseAround(s, quotations, verb, speaker);
    Found found = forms.isEmpty() ? null : content(s, verb, forms, around, links.size() > 1);
    if (freely && speaker != null && speaker.head() < verb) {
      found = telling(s, verb, found);
    }
    Citation citation = Citation.around(s, verb);
    if (found == null && citation != null) {
      // “…,” he was quoted as saying: the words stand beside the quoting.
      around = new ClauseAround(s, quotations, citation.verb(), speaker);
      found = clause(s, true, Stance.ASSERTED, around);
    }
    if (found == null) {
      BitSet quoted = quotedUnder(s, verb);
      if (quoted.isEmpty()) {
        return null;
      }
      found = new Found(quoted, -1, Stance.ASSERTED, true);
    }
    found.tokens.clear(verb);
    int quotation = quotations.id(s.index(), verb);
    for (int t = 0; quotation > 0 && t < s.size(); t++) {
      if (quotations.id(s.index(), t) != quotation) {
        found.tokens.clear(t);
      }
    }
    if (!hasWord(s, found.tokens)) {
      return null;
    }
    int contentFrom = found.tokens.nextSetBit(verb + 1);
    int end = Math.max(contentFrom, around.end());
    int from = Math.min(around.from(), found.tokens.get(around.from()) ? verb : around.from());
    List<Attribution> chain =
        new ArrayList<>(media.spokenTo(s, verb, from, end, found.tokens, links, cue));
    chain.addAll(links);
    quotedBy(s, verb, chain);
    cited(s, verb, chain);
    return new Report(
        verb, cue, chain, found.stance, found.head, found.tokens, addressee(s, verb), found.quotes);
  }

  private record Found(BitSet tokens, int head, Stance stance, boolean quotes) {}

  /** "Member states had signed": what the tagger took for a verb has one right behind it. */
  private static boolean isNoun(Sentence s, int token) {
    boolean part = s.is(token, "compound") || s.is(token, "nsubj") || s.is(token, "flat");
    return part && token + 1 < s.size() && s.upos(token + 1) == Upos.AUX;
  }

  private static boolean hasWord(Sentence s, BitSet tokens) {
    for (int t = tokens.nextSetBit(0); t >= 0; t = tokens.nextSetBit(t + 1)) {
      if (s.upos(t) != Upos.PUNCT) {
        return true;
      }
    }
    return false;
  }

  private static boolean isNegated(Sentence s, int verb) {
    for (int child : s.dependents(verb)) {
      if (NEGATIONS.contains(s.lemma(child)) || NEGATIONS.contains(s.form(child))) {
        return true;
      }
    }
    return Modifiers.negatedBefore(s, verb) >= 0;
  }

  private List<Attribution> speakers(
      Sentence s, int verb, SpeakerWords.@Nullable Place speaker, Span cue) {
    if (speaker == null) {
      return List.of();
    }
    int subject = speaker.head();
    if (speaker.whole()) {
      Span words = s.span(speaker.from(), speaker.to());
      return List.of(new Attribution(words, null, cue, null, Directness.INDIRECT));
    }
    if (speaker.also() >= 0) {
      List<Attribution> links = new ArrayList<>(sources.of(s, subject, cue));
      for (Attribution link : sources.of(s, speaker.also(), cue)) {
        if (links.stream().noneMatch(known -> known.span().overlaps(link.span()))) {
          links.add(link);
        }
      }
      return links;
    }
    boolean active = !Clause.isPassive(s, verb);
    boolean single = s.upos(subject) != Upos.PRON && s.dependent(subject, "conj") < 0;
    if (active && single && subject < verb) {
      List<Attribution> named = sources.before(s, verb, cue);
      boolean within = !named.isEmpty() && named.get(0).span().begin() > s.begin(subject);
      if (within && !sources.isPerson(s, subject)) {
        return named;
      }
    }
    return sources.of(s, subject, cue);
  }

  /**
   * "The agency reported an official, whom it did not name, said …": who speaks right behind a verb
   * of saying is reported to speak, whatever the tree makes of it.
   */
  private @Nullable Found telling(Sentence s, int verb, @Nullable Found found) {
    int begin = verb + 1;
    while (begin < s.size() && isBetween(s, begin)) {
      begin++;
    }
    for (int inner = begin + 1; inner < s.size(); inner++) {
      boolean says = cues.verb(s.lemma(inner)).containsKey(Form.SAY) && s.upos(inner) == Upos.VERB;
      boolean finite = s.xpos(inner).equals("VBD") || s.xpos(inner).startsWith("VBZ");
      if (!says || !finite && s.dependent(inner, "aux") < 0) {
        continue;
      }
      SpeakerWords.Place speaker = words.of(s, quotations, inner, true);
      boolean behind =
          speaker != null
              && speaker.from() > verb
              && speaker.from() <= begin
              && speaker.head() < inner;
      Report report = behind ? at(s, inner) : null;
      if (speaker == null || report == null || found != null && found.tokens.get(inner)) {
        continue;
      }
      BitSet tokens = report.content().get(0, s.size());
      tokens.clear(0, speaker.from());
      tokens.set(speaker.from(), inner + 1);
      return new Found(tokens, inner, Stance.ASSERTED, true);
    }
    return found;
  }

  /** Words that may stand between a verb of saying and who speaks next: "reported on Monday a". */
  private static boolean isBetween(Sentence s, int token) {
    return switch (s.upos(token)) {
      case DET, ADV, ADP, SCONJ -> true;
      case NOUN, PROPN -> TIMES.contains(s.lemma(token));
      case ADJ -> TIMES.contains(s.lemma(token)) && TIMES.contains(s.lemma(token + 1));
      default -> false;
    };
  }

  private @Nullable Found content(
      Sentence s, int verb, Map<Form, Stance> forms, ClauseAround around, boolean several) {
    for (Map.Entry<Form, Stance> form : forms.entrySet()) {
      if (s.lemma(verb).equals("agree") && several) {
        // What several agree on is theirs, not something that one of them tells.
        continue;
      }
      Found found =
          switch (form.getKey()) {
            case SAY -> clause(s, true, form.getValue(), around);
            case QUOTE -> quoted(clause(s, true, form.getValue(), around), s);
            case CLAUSE -> clause(s, false, form.getValue(), around);
            default -> phrase(s, verb, form.getKey(), form.getValue());
          };
      if (found != null) {
        return found;
      }
    }
    return null;
  }

  private static @Nullable Found clause(
      Sentence s, boolean freely, Stance stance, ClauseAround around) {
    BitSet tokens = around.content(freely);
    if (tokens.isEmpty()) {
      return null;
    }
    int head =
        around.clause() >= 0 && tokens.get(around.clause()) ? around.clause() : top(s, tokens);
    return new Found(tokens, head, stance, true);
  }

  private @Nullable Found quoted(@Nullable Found found, Sentence s) {
    for (int t = 0; found != null && t < s.size(); t++) {
      if (found.tokens.get(t) && quotations.inside(s.index(), t)) {
        return found;
      }
    }
    return null;
  }

  private static int top(Sentence s, BitSet tokens) {
    for (int t = tokens.nextSetBit(0); t >= 0; t = tokens.nextSetBit(t + 1)) {
      int head = s.head(t);
      if ((head < 0 || !tokens.get(head)) && s.upos(t) != Upos.PUNCT) {
        return t;
      }
    }
    return -1;
  }

  private @Nullable Found phrase(Sentence s, int verb, Form form, Stance stance) {
    int head = Complements.head(s, verb, form);
    if (head < 0) {
      return null;
    }
    BitSet tokens = new BitSet();
    int left = Math.max(form == Form.TO ? verb + 1 : 0, s.leftmost(head));
    for (int t = left; t <= s.rightmost(head); t++) {
      if (s.under(t, head)) {
        tokens.set(t);
      }
    }
    for (int child : s.dependents(head)) {
      // "agreed to stay but did not sign": what has its own tense is not promised.
      boolean tense = s.dependent(child, "aux") >= 0 || s.xpos(child).equals("VBD");
      if (form == Form.TO && s.is(child, "conj") && tense) {
        tokens.clear(s.leftmost(child), s.rightmost(child) + 1);
      }
    }
    boolean done =
        form == Form.OBJECT && (Clause.isPassive(s, verb) || cues.has("fact", s.lemma(head)));
    return new Found(
        tokens, head, done && stance == Stance.PLANNED ? Stance.ASSERTED : stance, false);
  }

  /** Words in quotation marks whose nearest verb outside is this one. */
  private BitSet quotedUnder(Sentence s, int verb) {
    BitSet quoted = new BitSet();
    for (int t = 0; t < s.size(); t++) {
      int id = quotations.id(s.index(), t);
      if (id == 0 || quotations.inside(s.index(), verb)) {
        continue;
      }
      int head = t;
      while (head >= 0 && (quotations.id(s.index(), head) == id || s.upos(head) != Upos.VERB)) {
        head = s.head(head);
      }
      if (head == verb) {
        quoted.set(t);
      }
    }
    return quoted.cardinality() > 3 ? quoted : new BitSet();
  }

  /** "He was quoted by Reuters as saying": Reuters stands nearer to the reader. */
  private void quotedBy(Sentence s, int verb, List<Attribution> chain) {
    Citation citation = Citation.around(s, verb);
    if (citation != null && citation.citer() >= 0) {
      int cue = citation.verb();
      chain.addAll(0, sources.of(s, citation.citer(), s.span(cue, cue + 1)));
    }
  }

  /** "The Telegraph, citing paramilitary groups, reported": the origin stands last. */
  private void cited(Sentence s, int verb, List<Attribution> chain) {
    for (int t = 0; t < s.size(); t++) {
      int head = s.head(t);
      boolean near = head == verb || head >= 0 && s.head(head) == verb;
      if (near && s.xpos(t).equals("VBG")) {
        sources.origin(s, t, chain);
      }
    }
  }

  private @Nullable Span addressee(Sentence s, int verb) {
    for (int child : s.dependents(verb)) {
      boolean told = cues.has("telling", s.lemma(verb)) && s.is(child, "obj");
      if (child > verb && (told || s.is(child, "iobj"))) {
        return sources.words(s, child);
      }
    }
    return null;
  }
}
