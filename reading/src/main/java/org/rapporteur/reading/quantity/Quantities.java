package org.rapporteur.reading.quantity;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.rapporteur.reading.Quantity;
import org.rapporteur.reading.language.Document;
import org.rapporteur.reading.language.Sentence;
import org.rapporteur.reading.language.Upos;

/** The quantities of one article, by the noun they count. */
public final class Quantities {

  private static final Set<String> ATTENDING =
      Set.of("attend", "visit", "join", "watch", "gather", "draw", "attract");

  /** Fewer actors are participants; that many are a number worth keeping. */
  private static final double CROWD = 100;

  private static final Set<String> CONSISTING = Set.of("consist", "involve", "comprise", "use");

  private final Document document;
  private final List<QuantityMention> all;
  private final List<List<QuantityMention>> bySentence;

  Quantities(Document document, List<QuantityMention> all) {
    this.document = document;
    this.all = List.copyOf(all);
    bySentence = new ArrayList<>();
    for (int s = 0; s < document.sentences().size(); s++) {
      bySentence.add(new ArrayList<>(0));
    }
    for (QuantityMention mention : this.all) {
      bySentence.get(mention.sentence()).add(mention);
    }
  }

  public List<QuantityMention> all() {
    return all;
  }

  /** Quantities of a sentence in text order. */
  public List<QuantityMention> in(int sentence) {
    return sentence < bySentence.size() ? bySentence.get(sentence) : List.of();
  }

  /**
   * How many of what this token names: "missiles" of "dozens of ballistic missiles", "million" of
   * "five million of them", "people" of "12 people".
   */
  public @Nullable Quantity of(int sentence, int token) {
    QuantityMention mention = mention(sentence, token);
    return mention == null ? null : mention.quantity();
  }

  /** As {@link #of}, with the tokens. */
  public @Nullable QuantityMention mention(int sentence, int token) {
    for (QuantityMention mention : in(sentence)) {
      boolean own = mention.from() <= token && token < mention.to();
      if (mention.counted() == token || own) {
        return mention;
      }
    }
    return null;
  }

  /**
   * How many take part in or suffer an event: the count of the trigger itself if it is a noun ("10
   * airstrikes"), else of its object or passive subject ("71 people were arrested").
   */
  public @Nullable Quantity ofEvent(int sentence, int trigger) {
    Sentence s = document.sentences().get(sentence);
    Quantity own = of(sentence, trigger);
    if (own != null) {
      return own;
    }
    if (s.upos(trigger) != Upos.VERB) {
      return ofNoun(s, trigger);
    }
    Quantity undergo = byRelations(s, trigger, List.of("obj", "nsubj:pass"));
    Quantity act = undergo == null ? byRelations(s, trigger, List.of("nsubj")) : null;
    return act != null && act.value() >= CROWD ? act : undergo;
  }

  /** "18,000 people attended the rally", "the attack consisted of three rockets". */
  private @Nullable Quantity ofNoun(Sentence s, int trigger) {
    int verb = s.head(trigger);
    if (verb < 0 || s.upos(verb) != Upos.VERB) {
      return null;
    }
    if (ATTENDING.contains(s.lemma(verb))) {
      List<String> crowd =
          s.is(trigger, "obj") ? List.of("nsubj") : List.of("obl:agent", "obl", "obj");
      return byRelations(s, verb, crowd);
    }
    boolean parts = CONSISTING.contains(s.lemma(verb)) && s.is(trigger, "nsubj");
    return parts ? byRelations(s, verb, List.of("obj", "obl")) : null;
  }

  private @Nullable Quantity byRelations(Sentence s, int verb, List<String> relations) {
    for (String relation : relations) {
      int filler = s.dependent(verb, relation);
      Quantity quantity = filler < 0 ? null : of(s.index(), filler);
      if (quantity != null) {
        return quantity;
      }
    }
    return null;
  }
}
