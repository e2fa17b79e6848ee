package org.rapporteur.reading.frame;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.rapporteur.reading.EntityType;
import org.rapporteur.reading.Mention;
import org.rapporteur.reading.Span;
import org.rapporteur.reading.language.Sentence;
import org.rapporteur.reading.language.Upos;
import org.rapporteur.reading.mention.Mentions;
import org.rapporteur.reading.syntax.Clause;
import org.rapporteur.reading.syntax.TimeWords;

/** Finds frames in a sentence by its triggers and fills their roles from the tree. */
public final class Matcher {

  private static final Set<String> DEFINITE = Set.of("the", "this", "that", "these", "those");

  private static final Set<String> CONDITIONS = Set.of("until", "if", "unless", "before");

  private static final Set<String> OFFICIAL =
      Set.of("deputy", "vice", "acting", "interim", "assistant", "first");

  private static final Set<String> OWN = Set.of("amod", "compound");

  private final FrameSet frames;

  public Matcher(FrameSet frames) {
    this.frames = frames;
  }

  /** The mention that a filler with this head is, if it is one. */
  public static @Nullable Mention mention(Sentence s, Mentions mentions, int head) {
    return Fitness.mention(s, mentions, head);
  }

  /** All frames of a sentence in text order, one a trigger. */
  public List<FrameMatch> match(Sentence s, Mentions mentions) {
    List<FrameMatch> found = new ArrayList<>();
    for (int token = 0; token < s.size(); token++) {
      FrameMatch best = null;
      for (FrameSet.Entry entry : frames.entries(TriggerWords.lemma(s, token))) {
        int[] trigger = TriggerWords.find(s, token, entry);
        if (trigger == null) {
          continue;
        }
        FrameMatch match = fill(s, mentions, token, trigger, entry.group());
        if (match != null && (best == null || isBetter(match, best))) {
          best = match;
        }
      }
      if (best != null) {
        found.add(best);
      }
    }
    return SameEvent.merged(s, withoutCovered(s, found));
  }

  /** More trigger words say more; then the narrower group; then more filled roles. */
  private static boolean isBetter(FrameMatch a, FrameMatch b) {
    int words = (a.to() - a.from()) - (b.to() - b.from());
    if (words != 0) {
      return words > 0;
    }
    int narrower = a.narrowness() - b.narrowness();
    return narrower != 0 ? narrower > 0 : a.fillers().size() > b.fillers().size();
  }

  /** "imposed sanctions" is one act: the noun alone is not a second one. */
  private static List<FrameMatch> withoutCovered(Sentence s, List<FrameMatch> all) {
    List<FrameMatch> kept = new ArrayList<>();
    for (FrameMatch match : all) {
      boolean covered = false;
      for (FrameMatch other : all) {
        boolean longer = other.to() - other.from() > match.to() - match.from();
        boolean same = other.type() == match.type() || s.upos(match.head()) != Upos.VERB;
        covered |= longer && same && other.from() <= match.head() && match.head() < other.to();
      }
      if (!covered) {
        kept.add(match);
      }
    }
    return kept;
  }

  private static @Nullable FrameMatch fill(
      Sentence s, Mentions mentions, int token, int[] trigger, TriggerGroup group) {
    boolean verbal = group.kind() != TriggerGroup.Kind.NOUN;
    if (!verbal && Fitness.isRemembered(s, token)) {
      return null;
    }
    int anchor = trigger[2];
    List<FrameMatch.Filler> fillers = new ArrayList<>();
    Set<Integer> taken = new HashSet<>();
    for (int own = trigger[0]; !verbal && own < trigger[1]; own++) {
      if (own != token) {
        // "peacekeeping mission": its own words are no further participants.
        taken.add(own);
      }
    }
    for (RoleRule rule : group.roles()) {
      boolean filled = role(s, mentions, token, verbal, anchor, rule, taken, fillers);
      if (!filled && !verbal && rule.role().equals("actor")) {
        filled = lightVerbActor(s, mentions, token, rule, taken, fillers);
      }
      if (!filled && rule.required() && !(unsaid(s, token, verbal, rule))) {
        return null;
      }
    }
    boolean participants =
        fillers.stream().anyMatch(Matcher::isParticipant)
            || group.limits().alone() && !fillers.isEmpty()
            || isToldPassive(s, token, verbal) && fillers.stream().anyMatch(Matcher::isDone);
    boolean anaphor = !verbal && group.limits().anaphor() && isDefinite(s, token);
    if (!group.limits().allow(s, token, fillers) || (!participants && !anaphor)) {
      return null;
    }
    fillers.replaceAll(filler -> cut(s, filler, fillers));
    return new FrameMatch(
        group.type(),
        group.mode(),
        s.index(),
        token,
        trigger[0],
        trigger[1],
        fillers,
        participants,
        group.limits().narrowness(),
        group.id());
  }

  /** "five million shells to Russia" are five million shells: Russia has its own role. */
  private static FrameMatch.Filler cut(
      Sentence s, FrameMatch.Filler filler, List<FrameMatch.Filler> all) {
    Span span = filler.span();
    for (FrameMatch.Filler other : all) {
      int marker = s.dependent(other.head(), "case");
      boolean inside =
          other != filler
              && marker > filler.head()
              && s.head(other.head()) == filler.head()
              && span.contains(other.span());
      if (inside && s.begin(marker) > span.begin()) {
        span = new Span(span.begin(), s.end(marker - 1));
      }
    }
    return span.equals(filler.span())
        ? filler
        : new FrameMatch.Filler(filler.role(), filler.head(), span, filler.rule());
  }

  /** "the attack", "this visit", "their demands": an event that was told before. */
  private static boolean isDefinite(Sentence s, int noun) {
    int det = s.dependent(noun, "det");
    return (det >= 0 && DEFINITE.contains(s.lemma(det))) || s.dependent(noun, "nmod:poss") >= 0;
  }

  /** A passive may leave unsaid who does it. */
  private static boolean unsaid(Sentence s, int token, boolean verbal, RoleRule rule) {
    return verbal && rule.role().equals("actor") && Clause.isPassive(s, token);
  }

  /** A passive that tells something: not "until their demands are met". */
  private static boolean isToldPassive(Sentence s, int token, boolean verbal) {
    int mark = s.dependent(token, "mark");
    boolean open = mark >= 0 && CONDITIONS.contains(s.lemma(mark));
    return verbal && !open && Clause.isPassive(s, token);
  }

  /** "The curfew was lifted": what is done, where a passive leaves unsaid who does it. */
  private static boolean isDone(FrameMatch.Filler filler) {
    return filler.role().equals("topic") && filler.rule().equals("patient");
  }

  private static boolean isParticipant(FrameMatch.Filler filler) {
    String role = filler.role();
    boolean own = role.equals("item") && filler.rule().equals("self");
    return !own && !role.equals("topic") && !role.equals("office");
  }

  private static boolean role(
      Sentence s,
      Mentions mentions,
      int token,
      boolean verbal,
      int anchor,
      RoleRule rule,
      Set<Integer> taken,
      List<FrameMatch.Filler> out) {
    for (Slot slot : rule.slots()) {
      boolean any = false;
      for (int filler : Fillers.in(s, token, verbal, slot, anchor)) {
        int head = rule.fit() == RoleRule.Fit.PERSON ? named(s, mentions, filler) : filler;
        if (head == token && slot.kind() != Slot.Kind.SELF || taken.contains(head)) {
          continue;
        }
        if (rule.role().equals("organisation") && isNoBody(s, mentions, head)
            || rule.role().equals("topic") && isSetting(s, mentions, head, slot)
            || rule.role().equals("office") && head == anchor && isEvent(s, mentions, head)) {
          continue;
        }
        if (Fitness.fits(s, mentions, head, rule.fit(), slot)) {
          taken.add(head);
          Span span = span(s, mentions, head, slot, rule.fit());
          span = rule.role().equals("office") ? whole(s, head, span) : span;
          out.add(new FrameMatch.Filler(rule.role(), head, span, label(slot)));
          any = true;
        }
      }
      if (any) {
        return true;
      }
    }
    return false;
  }

  /** A month or a person holds no offices: "named chief executive in May". */
  private static boolean isNoBody(Sentence s, Mentions mentions, int head) {
    Mention mention = Fitness.mention(s, mentions, head);
    boolean person =
        mention != null
            && mention.type() == EntityType.PERSON
            && mention.kind() == Mention.Kind.DESCRIPTION;
    return person || TimeWords.isTime(s, head) || s.upos(head) == Upos.NUM;
  }

  /** "Announced his resignation", "ended her campaign": what is done, and no office. */
  private static boolean isEvent(Sentence s, Mentions mentions, int head) {
    Mention mention = Fitness.mention(s, mentions, head);
    return mention != null && mention.type() == EntityType.EVENT;
  }

  /** "Cooperate in Asia", "rally at Freedom Square": where, not on what. */
  private static boolean isSetting(Sentence s, Mentions mentions, int head, Slot slot) {
    boolean where = slot.word().equals("in") || slot.word().equals("at");
    Mention mention = where ? Fitness.mention(s, mentions, head) : null;
    return mention != null
        && mention.kind() == Mention.Kind.NAME
        && (mention.type() == EntityType.PLACE || mention.type() == EntityType.STATE);
  }

  /** "Vega, son of the judge" with the son made the head: Vega is meant. */
  private static int named(Sentence s, Mentions mentions, int head) {
    int first = s.leftmost(head);
    Mention name = first < head ? mentions.covering(s.index(), first) : null;
    boolean before =
        name != null
            && name.kind() == Mention.Kind.NAME
            && name.type() == EntityType.PERSON
            && name.from() == first
            && name.to() < head
            && s.form(name.to()).equals(",");
    return before && name != null ? name.head() : head;
  }

  private static String label(Slot slot) {
    return slot.word().isEmpty() ? slot.kind().name().toLowerCase(Locale.ROOT) : slot.word();
  }

  /** "deputy prime minister" with the deputy hung elsewhere is one office. */
  private static Span whole(Sentence s, int head, Span span) {
    int from = head;
    while (from > 0 && s.begin(from - 1) >= span.begin()) {
      from--;
    }
    while (from > 0 && OFFICIAL.contains(s.lemma(from - 1).toLowerCase(Locale.ROOT))) {
      from--;
    }
    return s.begin(from) < span.begin() ? new Span(s.begin(from), span.end()) : span;
  }

  private static Span span(Sentence s, Mentions mentions, int head, Slot slot, RoleRule.Fit fit) {
    if (slot.kind() == Slot.Kind.SELF && s.upos(head) == Upos.VERB) {
      // The word alone: "headed", not all that is said with it.
      return s.span(head, head + 1);
    }
    boolean said = s.dependent(head, "cop") >= 0 || s.dependent(head, "nmod:poss") >= 0;
    if (slot.kind() == Slot.Kind.SELF && said) {
      // "managing director", not "he is the managing director of the bank".
      int from = head;
      while (from > 0 && s.head(from - 1) == head && OWN.contains(s.relation(from - 1))) {
        from--;
      }
      return s.span(from, head + 1);
    }
    Mention mention = Fitness.mention(s, mentions, head);
    if (slot.kind() == Slot.Kind.MODIFIER && mention != null) {
      return mention.span();
    }
    if (mention != null && isOnlyName(s, mention, head)) {
      return mention.span();
    }
    // Among "the senators who voted" she was: who voted is no clause.
    boolean party = fit == RoleRule.Fit.PARTY || fit == RoleRule.Fit.PERSON;
    Span phrase = party ? Phrase.ofNoun(s, head) : Phrase.of(s, head);
    return mention != null && mention.span().contains(phrase) ? mention.span() : phrase;
  }

  /**
   * "Ana Ruiz (born 1960)", "her son *is* Luis Vega": who is meant, without what is said of her.
   */
  private static boolean isOnlyName(Sentence s, Mention mention, int head) {
    boolean name = mention.kind() == Mention.Kind.NAME;
    boolean person = mention.type() == EntityType.PERSON;
    boolean bracket = mention.to() < s.size() && s.form(mention.to()).equals("(");
    return name && (person && bracket || s.dependent(head, "cop") >= 0);
  }

  /** "made a visit", "an attack carried out by": the verb's subject does what the noun names. */
  private static boolean lightVerbActor(
      Sentence s,
      Mentions mentions,
      int noun,
      RoleRule rule,
      Set<Integer> taken,
      List<FrameMatch.Filler> out) {
    int verb = LightVerbs.of(s, noun);
    if (verb < 0) {
      return false;
    }
    for (int head : Fillers.in(s, verb, true, Slot.of("agent"), verb)) {
      if (!taken.contains(head) && Fitness.fits(s, mentions, head, rule.fit(), Slot.of("agent"))) {
        taken.add(head);
        out.add(
            new FrameMatch.Filler(
                rule.role(), head, span(s, mentions, head, Slot.of("agent"), rule.fit()), "light"));
      }
    }
    return out.stream().anyMatch(f -> f.role().equals("actor"));
  }
}
