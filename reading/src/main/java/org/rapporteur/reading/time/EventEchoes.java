package org.rapporteur.reading.time;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.ToIntBiFunction;
import org.jspecify.annotations.Nullable;
import org.rapporteur.reading.language.Document;
import org.rapporteur.reading.language.Sentence;
import org.rapporteur.reading.language.Upos;
import org.rapporteur.reading.quantity.FactFile;

/**
 * Which words name an event that the text has told before: "the strike" after "killed in an
 * airstrike". News tells its main event first, so the first event of the kind is the one meant.
 */
public final class EventEchoes {

  /**
   * A word of the text.
   *
   * @param sentence index of the sentence
   * @param token index of the token
   */
  public record Place(int sentence, int token) {}

  private static final Map<String, String> NOUNS = new HashMap<>();
  private static final Map<String, String> VERBS = new HashMap<>();
  private static final Set<String> DEFINITE =
      Set.of("the", "this", "that", "these", "those", "its", "his", "her", "their", "such");

  static {
    FactFile.read(
        EventEchoes.class,
        "echoes.tsv",
        3,
        fact -> {
          switch (fact.field(1)) {
            case "n" -> NOUNS.put(fact.field(2), fact.field(0));
            case "v" -> VERBS.put(fact.field(2), fact.field(0));
            default -> throw new IllegalArgumentException("n or v wanted: " + fact.field(1));
          }
        });
  }

  private EventEchoes() {}

  /**
   * The first earlier word that names the event which this token names again and of which {@code
   * told} knows something; null if the token does not name one again.
   *
   * @param told gives a number above zero for a word (sentence, token) that it knows about
   */
  public static @Nullable Place antecedent(
      Document document, int sentence, int trigger, ToIntBiFunction<Integer, Integer> told) {
    List<Sentence> sentences = document.sentences();
    Sentence s = sentences.get(sentence);
    String group = s.upos(trigger) == Upos.NOUN ? NOUNS.get(s.lemma(trigger)) : null;
    if (group == null || !definite(s, trigger)) {
      return null;
    }
    boolean plural = s.xpos(trigger).equals("NNS");
    for (int earlier = 0; earlier <= sentence; earlier++) {
      Sentence e = sentences.get(earlier);
      int end = earlier == sentence ? trigger : e.size();
      for (int t = 0; t < end; t++) {
        if (group.equals(groupOf(e, t, plural)) && told.applyAsInt(earlier, t) > 0) {
          return new Place(earlier, t);
        }
      }
    }
    return null;
  }

  private static @Nullable String groupOf(Sentence s, int token, boolean plural) {
    return switch (s.upos(token)) {
      case VERB -> VERBS.get(s.lemma(token));
      case NOUN -> s.xpos(token).equals("NNS") == plural ? NOUNS.get(s.lemma(token)) : null;
      default -> null;
    };
  }

  /** Whether the noun is spoken of as known: "the attack", "this visit", "Sunday's vote". */
  static boolean definite(Sentence s, int noun) {
    for (int child : s.dependents(noun)) {
      boolean determiner = s.is(child, "det") || s.is(child, "nmod:poss");
      if (determiner && DEFINITE.contains(s.form(child).toLowerCase(Locale.ROOT))) {
        return true;
      }
    }
    return false;
  }
}
