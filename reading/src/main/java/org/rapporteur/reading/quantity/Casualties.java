package org.rapporteur.reading.quantity;

import org.jspecify.annotations.Nullable;
import org.rapporteur.reading.Quantity;
import org.rapporteur.reading.language.Document;
import org.rapporteur.reading.language.Sentence;
import org.rapporteur.reading.language.Upos;

/**
 * How many an event killed and injured, where the text counts them. Names are not counted.
 *
 * @param killed null if the event's clause does not count any
 * @param injured null if the event's clause does not count any
 */
public record Casualties(@Nullable Quantity killed, @Nullable Quantity injured) {

  /** The text counts none. */
  public static final Casualties NONE = new Casualties(null, null);

  private static final int REACH = 4;
  private static final int NEAR = 7;

  /**
   * Casualties of the event that a token names: of the word itself if it is one of killing or
   * injuring, and of such words in its clause and in those that tell its result.
   */
  public static Casualties of(Document document, Quantities quantities, int sentence, int trigger) {
    Sentence s = document.sentences().get(sentence);
    Quantity killed = null;
    Quantity injured = null;
    int killedAt = Integer.MAX_VALUE;
    int injuredAt = Integer.MAX_VALUE;
    for (int t = 0; t < s.size(); t++) {
      Harm harm = harmAt(s, t);
      if (harm == null) {
        continue;
      }
      int distance = distance(s, trigger, t);
      boolean closer = harm.killed() ? distance < killedAt : distance < injuredAt;
      if (distance > REACH || !closer) {
        continue;
      }
      Quantity count = count(s, quantities, t, harm);
      if (count != null && harm.killed()) {
        killed = count;
        killedAt = distance;
      } else if (count != null) {
        injured = count;
        injuredAt = distance;
      }
    }
    return killed == null && injured == null ? NONE : new Casualties(killed, injured);
  }

  /** Whether a token is a verb by which people are killed or injured. */
  public static boolean harms(Sentence s, int token) {
    return s.upos(token) == Upos.VERB && harmAt(s, token) != null;
  }

  private static @Nullable Harm harmAt(Sentence s, int t) {
    Upos tag = s.upos(t);
    if (tag != Upos.VERB && tag != Upos.NOUN && tag != Upos.ADJ) {
      return null;
    }
    Harm harm = Harm.of(s.lemma(t));
    if (harm == null || harm.how() == Harm.How.STATE) {
      harm = harm == null ? Harm.of(s.form(t).toLowerCase(java.util.Locale.ROOT)) : harm;
    }
    return harm;
  }

  /** Steps in the tree between two tokens of one clause complex; far if speech lies between. */
  private static int distance(Sentence s, int a, int b) {
    int steps = 0;
    for (int x = a; x >= 0 && steps <= REACH; x = s.head(x), steps++) {
      int down = 0;
      for (int y = b; y >= 0 && steps + down <= REACH; y = s.head(y), down++) {
        if (y == x) {
          return steps + down;
        }
        if (s.is(y, "ccomp")) {
          break;
        }
      }
      if (s.is(x, "ccomp")) {
        break;
      }
    }
    return Integer.MAX_VALUE;
  }

  private static @Nullable Quantity count(Sentence s, Quantities quantities, int t, Harm harm) {
    return switch (harm.how()) {
      case OBJECT -> ofObject(s, quantities, t);
      case SUBJECT -> ofSubject(s, quantities, t);
      case STATE -> ofState(s, quantities, t);
      case NOUN -> ofNoun(s, quantities, t);
    };
  }

  private static @Nullable Quantity ofObject(Sentence s, Quantities quantities, int t) {
    if (s.upos(t) != Upos.VERB) {
      return ofState(s, quantities, t);
    }
    boolean passive = s.xpos(t).equals("VBN") && !perfect(s, t) || isCounted(s, t);
    Quantity told = filler(s, quantities, t, "obj");
    if (told != null) {
      return told;
    }
    boolean bare = s.dependent(t, "aux:pass") < 0 && s.dependent(t, "nsubj:pass") < 0;
    QuantityMention next = bare ? startingAt(s, quantities, t + 1) : null;
    if (next != null && people(next)) {
      return next.quantity();
    }
    if (passive) {
      Quantity subject = filler(s, quantities, t, "nsubj:pass");
      if (subject == null && s.is(t, "acl")) {
        subject = of(quantities, s, s.head(t));
      }
      if (subject == null
          && s.is(t, "conj")
          && s.dependent(t, "nsubj:pass") < 0
          && s.dependent(t, "nsubj") < 0) {
        subject = before(s, quantities, t);
        return subject == null ? filler(s, quantities, s.head(t), "nsubj:pass") : subject;
      }
      return subject == null ? before(s, quantities, t) : subject;
    }
    return s.dependent(t, "obj") < 0 ? after(s, quantities, t) : null;
  }

  /** "left 40 dead and 100 injured": a number before it and nobody that does it. */
  private static boolean isCounted(Sentence s, int t) {
    return s.is(t, "conj")
        && s.dependent(t, "nummod") >= 0
        && s.dependent(t, "nsubj") < 0
        && s.dependent(t, "obj") < 0;
  }

  private static boolean perfect(Sentence s, int t) {
    boolean have = false;
    boolean be = false;
    for (int child : s.dependents(t)) {
      have |= s.is(child, "aux") && s.lemma(child).equals("have");
      be |= s.relation(child).equals("aux:pass");
    }
    return have && !be;
  }

  private static @Nullable Quantity ofSubject(Sentence s, Quantities quantities, int t) {
    Quantity subject = filler(s, quantities, t, "nsubj");
    return subject == null && s.is(t, "acl") ? of(quantities, s, s.head(t)) : subject;
  }

  /** "40 dead", "left 12 people dead", and "injured 12", which trees take for a quality. */
  private static @Nullable Quantity ofState(Sentence s, Quantities quantities, int t) {
    Quantity direct = of(quantities, s, t);
    if (direct != null) {
      return direct;
    }
    Quantity told = before(s, quantities, t);
    QuantityMention next = startingAt(s, quantities, t + 1);
    return told == null && next != null && people(next) ? next.quantity() : told;
  }

  /** "12 deaths", "the deaths of 12 people", "the death toll rose to 30". */
  private static @Nullable Quantity ofNoun(Sentence s, Quantities quantities, int t) {
    Quantity own = of(quantities, s, t);
    if (own != null) {
      return own;
    }
    for (int child : s.dependents(t)) {
      if (s.is(child, "nmod") && s.dependent(child, "case") >= 0) {
        Quantity of = of(quantities, s, child);
        if (of != null && s.lemma(s.dependent(child, "case")).equals("of")) {
          return of;
        }
      }
    }
    int verb = s.head(t);
    if (s.lemma(t).equals("toll") && verb >= 0) {
      for (int child : s.dependents(verb)) {
        boolean reached = s.is(child, "obl") || s.is(child, "obj");
        Quantity to = reached ? of(quantities, s, child) : null;
        if (to != null) {
          return to;
        }
      }
    }
    return null;
  }

  private static @Nullable Quantity filler(
      Sentence s, Quantities quantities, int verb, String relation) {
    int filler = s.dependent(verb, relation);
    return filler < 0 ? null : of(quantities, s, filler);
  }

  private static @Nullable Quantity of(Quantities quantities, Sentence s, int token) {
    QuantityMention mention = quantities.mention(s.index(), token);
    return mention == null || !people(mention) ? null : mention.quantity();
  }

  private static boolean people(QuantityMention mention) {
    String unit = mention.quantity().unit();
    return unit == null || !unit.equals("percent") && !unit.matches("[A-Z]{3}");
  }

  /** The count that ends just before the word, or before the noun that ends there. */
  private static @Nullable Quantity before(Sentence s, Quantities quantities, int t) {
    QuantityMention best = null;
    for (QuantityMention mention : quantities.in(s.index())) {
      int end = Math.max(mention.to() - 1, mention.counted());
      if (end < t && plain(s, end + 1, t) && people(mention)) {
        best = mention;
      }
    }
    return best == null ? null : best.quantity();
  }

  private static @Nullable QuantityMention startingAt(Sentence s, Quantities quantities, int t) {
    for (QuantityMention mention : quantities.in(s.index())) {
      if (mention.from() == t) {
        return mention;
      }
    }
    return null;
  }

  private static @Nullable Quantity after(Sentence s, Quantities quantities, int t) {
    for (QuantityMention mention : quantities.in(s.index())) {
      if (mention.from() > t && mention.from() - t <= NEAR && plain(s, t + 1, mention.from())) {
        return people(mention) ? mention.quantity() : null;
      }
    }
    return null;
  }

  /** Only adverbs, auxiliaries and determiners between. */
  private static boolean plain(Sentence s, int from, int to) {
    for (int t = from; t < to; t++) {
      switch (s.upos(t)) {
        case ADV, AUX, DET, ADJ -> {}
        default -> {
          return false;
        }
      }
    }
    return true;
  }
}
