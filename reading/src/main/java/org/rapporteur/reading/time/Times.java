package org.rapporteur.reading.time;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rapporteur.reading.When;
import org.rapporteur.reading.language.Document;
import org.rapporteur.reading.language.Sentence;
import org.rapporteur.reading.language.Upos;

/** The times of one article, and which of them governs an event. */
public final class Times {

  private final Document document;
  private final List<TimeMention> all;
  private final List<List<TimeMention>> bySentence = new ArrayList<>();

  Times(Document document, List<TimeMention> all) {
    this.document = document;
    this.all = List.copyOf(all);
    for (int s = 0; s < document.sentences().size(); s++) {
      bySentence.add(new ArrayList<>(0));
    }
    for (TimeMention mention : this.all) {
      bySentence.get(mention.sentence()).add(mention);
    }
  }

  public List<TimeMention> all() {
    return all;
  }

  /** Times of a sentence in text order. */
  public List<TimeMention> in(int sentence) {
    return sentence < bySentence.size() ? bySentence.get(sentence) : List.of();
  }

  /** The time of the event that this token names, if the text gives one; never another event's. */
  public @Nullable When governing(int sentence, int trigger) {
    TimeMention mention = mention(sentence, trigger);
    return mention == null ? null : new When(mention.edtf(), mention.span(), mention.rule());
  }

  /** As {@link #governing}, with the tokens. */
  public @Nullable TimeMention mention(int sentence, int trigger) {
    Sentence s = document.sentences().get(sentence);
    TimeMention best = null;
    int bestCost = Governing.NEVER;
    for (TimeMention mention : in(sentence)) {
      if (mention.edtf().isEmpty() || mention.kind() == TimeMention.Kind.LENGTH) {
        continue;
      }
      int cost = Governing.cost(s, mention, trigger);
      if (cost < bestCost) {
        best = mention;
        bestCost = cost;
      }
    }
    return best;
  }

  /** Whether the time stands before a noun as its modifier: "Sunday's vote", "the 2015 deal". */
  static boolean isModifier(Sentence s, int head, int end) {
    if (s.is(head, "nmod:poss")
        || s.is(head, "compound")
        || s.is(head, "amod")
        || s.is(head, "nummod")) {
      return s.head(head) >= end;
    }
    boolean before = s.head(head) >= end && end < s.size();
    return before && s.upos(s.head(head)) == Upos.NOUN && s.is(head, "nmod");
  }
}
