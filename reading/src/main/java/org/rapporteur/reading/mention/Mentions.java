package org.rapporteur.reading.mention;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rapporteur.reading.Mention;

/** The resolved mentions of one article, by the token they hang on. */
public final class Mentions {

  private final List<Mention> all;
  private final List<List<Mention>> bySentence = new ArrayList<>();

  private final List<TitledName> titles;

  /**
   * @param all mentions in text order
   */
  public Mentions(List<Mention> all) {
    this(all, List.of());
  }

  /**
   * @param all mentions in text order
   * @param titles people beside what they are said to be, in text order
   */
  public Mentions(List<Mention> all, List<TitledName> titles) {
    this.all = List.copyOf(all);
    this.titles = List.copyOf(titles);
    for (Mention mention : this.all) {
      while (bySentence.size() <= mention.sentence()) {
        bySentence.add(new ArrayList<>());
      }
      bySentence.get(mention.sentence()).add(mention);
    }
  }

  public List<Mention> all() {
    return all;
  }

  /** People beside the words that say what they are, in text order. */
  public List<TitledName> titles() {
    return titles;
  }

  public List<Mention> in(int sentence) {
    return sentence < bySentence.size() ? bySentence.get(sentence) : List.of();
  }

  /** The mention that hangs on this token, the longest if there are several. */
  public @Nullable Mention headedBy(int sentence, int token) {
    Mention best = null;
    for (Mention mention : in(sentence)) {
      if (mention.head() == token
          && (best == null || mention.to() - mention.from() > best.to() - best.from())) {
        best = mention;
      }
    }
    return best;
  }

  /** The shortest mention that covers this token. */
  public @Nullable Mention covering(int sentence, int token) {
    Mention best = null;
    for (Mention mention : in(sentence)) {
      if (mention.from() <= token
          && token < mention.to()
          && (best == null || mention.to() - mention.from() < best.to() - best.from())) {
        best = mention;
      }
    }
    return best;
  }
}
