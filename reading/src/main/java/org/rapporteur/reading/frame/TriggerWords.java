package org.rapporteur.reading.frame;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.rapporteur.reading.ClaimType;
import org.rapporteur.reading.language.Sentence;
import org.rapporteur.reading.language.Upos;

/** Whether the words of a trigger stand at a token, next to it or hung on it. */
final class TriggerWords {

  /** Participles after a hyphen that tell who does what. */
  private static final Set<String> TOLD =
      Set.of(
          "back", "support", "fund", "finance", "sponsor", "arm", "train", "supply", "designate");

  /** Particles that turn a verb's sense. */
  private static final Set<String> TURNING = Set.of("off");

  private TriggerWords() {}

  /** The lemma a token triggers by; a name's word by its small letters: "an Adjunct Professor". */
  static String lemma(Sentence s, int token) {
    String lemma = s.lemma(token);
    return s.upos(token) == Upos.PROPN && !lemma.equals(lemma.toUpperCase(Locale.ROOT))
        ? lemma.toLowerCase(Locale.ROOT)
        : lemma;
  }

  /**
   * First token, one past the last, and the token whose phrases may hold further roles: the noun of
   * "impose sanctions on". Null if the trigger is not there.
   */
  static int @Nullable [] find(Sentence s, int token, FrameSet.Entry entry) {
    return switch (entry.group().kind()) {
      case VERB -> quality(s, token, entry.group()) ? null : verb(s, token, entry.words());
      case NOUN -> noun(s, token, entry.words(), entry.group().limits().capitals());
      case MODAL -> s.is(token, "aux") && s.head(token) > token ? one(token) : null;
      case ADJECTIVE -> s.upos(token) == Upos.ADJ ? new int[] {token, token + 1, token} : null;
    };
  }

  /** "captured soldiers", "Iranian-backed": but no mere qualities, as "state-owned". */
  private static boolean isAct(Sentence s, int participle) {
    boolean hyphen = participle > 0 && s.form(participle - 1).equals("-");
    return s.xpos(participle).equals("VBN") && (!hyphen || TOLD.contains(s.lemma(participle)));
  }

  /** "The recognised government", "occupied land": a quality; but who is murdered or jailed was. */
  private static boolean quality(Sentence s, int verb, TriggerGroup group) {
    boolean hyphen = verb > 0 && s.form(verb - 1).equals("-");
    boolean harm = group.type() == ClaimType.ASSAULT || "arrest".equals(group.mode());
    return s.is(verb, "amod") && !hyphen && !harm;
  }

  /** "called off the strike" is no calling of it: the particle makes another verb. */
  private static boolean isOtherVerb(Sentence s, int verb, List<String> words) {
    int next = verb + 1 < s.size() && s.is(verb + 1, "advmod") ? verb + 1 : -1;
    int found = s.dependent(verb, "compound:prt");
    int particle = found < 0 ? next : found;
    return particle > verb
        && TURNING.contains(s.lemma(particle))
        && !words.contains(s.lemma(particle));
  }

  private static int[] one(int token) {
    return new int[] {token, token + 1, token};
  }

  private static int @Nullable [] verb(Sentence s, int token, List<String> words) {
    boolean participle = s.upos(token) == Upos.ADJ && s.xpos(token).startsWith("VB");
    if (s.upos(token) != Upos.VERB && !participle || s.is(token, "amod") && !isAct(s, token)) {
      return null;
    }
    if (isOtherVerb(s, token, words)) {
      return null;
    }
    int last = token;
    int first = token;
    int anchor = token;
    int at = token;
    for (int i = 1; i < words.size(); i++) {
      int found = dependent(s, at, token, words.get(i));
      found = found < 0 && at != token ? dependent(s, token, token, words.get(i)) : found;
      if (found < 0) {
        return null;
      }
      boolean content = s.upos(found) == Upos.NOUN || s.upos(found) == Upos.PROPN;
      anchor = content ? found : anchor;
      boolean particle = found > token && found <= last + 2;
      last = content || particle ? Math.max(last, found) : last;
      first = Math.min(first, found < token && content ? token : first);
      at = content ? found : token;
    }
    return new int[] {first, last + 1, anchor};
  }

  /** A particle, preposition or object with this lemma below the verb or below what was found. */
  private static int dependent(Sentence s, int at, int verb, String lemma) {
    for (int child : s.dependents(at)) {
      if (child > verb || s.is(child, "nsubj") || s.is(child, "compound") || s.is(child, "amod")) {
        if (is(s, child, lemma)) {
          return child;
        }
        for (int inner : s.dependents(child)) {
          boolean marker =
              s.is(inner, "case")
                  || s.is(inner, "mark")
                  || s.is(inner, "compound")
                  || s.is(inner, "amod");
          if (marker && inner > verb && inner < child && is(s, inner, lemma)) {
            return inner;
          }
        }
      }
    }
    return -1;
  }

  private static boolean is(Sentence s, int token, String word) {
    return s.lemma(token).equals(word) || s.form(token).equals(word);
  }

  private static int @Nullable [] noun(
      Sentence s, int token, List<String> words, boolean capitals) {
    boolean title = capitals && isTitle(s, token);
    boolean nominal =
        s.upos(token) == Upos.NOUN
            || title
            || s.upos(token) == Upos.PROPN && Character.isLowerCase(s.form(token).charAt(0))
            || s.upos(token) == Upos.PROPN && words.size() > 1
            || s.upos(token) == Upos.VERB
                && s.xpos(token).equals("VBG")
                && s.dependent(token, "det") >= 0;
    boolean modifier = s.is(token, "compound") && s.head(token) == token + 1;
    if (!nominal || modifier || token - words.size() + 1 < 0) {
      return null;
    }
    for (int i = 0; i < words.size(); i++) {
      int at = token - words.size() + 1 + i;
      if (!s.lemma(at).equals(words.get(i)) && !s.form(at).equalsIgnoreCase(words.get(i))) {
        return null;
      }
    }
    return new int[] {token - words.size() + 1, token + 1, token};
  }

  /** A word with a capital that ends a noun phrase and is no part of a name's inside. */
  private static boolean isTitle(Sentence s, int token) {
    boolean capital = Character.isUpperCase(s.form(token).charAt(0));
    boolean kind = s.upos(token) == Upos.PROPN || s.upos(token) == Upos.ADJ;
    boolean inside = token + 1 < s.size() && s.upos(token + 1) == Upos.PROPN;
    return capital && kind && !inside && !s.is(token, "amod");
  }
}
