package org.rapporteur.reading.speech;

import java.util.ArrayList;
import java.util.List;
import org.rapporteur.reading.language.Document;
import org.rapporteur.reading.language.Sentence;

/**
 * The quotations of an article: which tokens stand between which quotation marks, from sentence to
 * sentence and paragraph to paragraph. A mark left open ends with its paragraph, unless the next
 * paragraph opens again, as printers do with long speeches.
 */
final class Quotations {

  /**
   * One quotation.
   *
   * @param first sentence in which it opens
   * @param from token of the opening mark
   * @param last sentence in which it closes
   * @param to token of the closing mark, or the last one if it never closes
   */
  record Quotation(int first, int from, int last, int to) {

    /** Whether it runs over more than one sentence. */
    boolean runsOn() {
      return last > first;
    }
  }

  private final List<int[]> ids = new ArrayList<>();
  private final List<Quotation> all = new ArrayList<>();

  private boolean open;
  private boolean single;
  private int openSentence;
  private int openToken;

  Quotations(Document document) {
    List<Sentence> sentences = document.sentences();
    for (int i = 0; i < sentences.size(); i++) {
      ids.add(new int[sentences.get(i).size()]);
    }
    int lastEnd = -1;
    for (int i = 0; i < sentences.size(); i++) {
      Sentence s = sentences.get(i);
      boolean paragraph =
          lastEnd >= 0 && s.text().substring(lastEnd, s.begin(0)).indexOf('\n') >= 0;
      if (open && paragraph) {
        if (opens(s, 0) && !single) {
          // The same speech goes on: its mark stands again, but nothing new opens.
          scan(sentences, i, 1);
          lastEnd = s.end(s.size() - 1);
          continue;
        }
        close(sentences, i - 1, sentences.get(i - 1).size() - 1);
      }
      scan(sentences, i, 0);
      lastEnd = s.end(s.size() - 1);
    }
    if (open) {
      int last = sentences.size() - 1;
      close(sentences, last, sentences.get(last).size() - 1);
    }
  }

  private void scan(List<Sentence> sentences, int sentence, int start) {
    Sentence s = sentences.get(sentence);
    for (int t = start; t < s.size(); t++) {
      if (!open) {
        boolean one = s.form(t).equals("‘");
        if (one || opens(s, t)) {
          open = true;
          single = one;
          openSentence = sentence;
          openToken = t;
        }
      } else if (single ? closesSingle(s, t) : closes(s, t)) {
        close(sentences, sentence, t);
      }
    }
  }

  private void close(List<Sentence> sentences, int sentence, int token) {
    open = false;
    all.add(new Quotation(openSentence, openToken, sentence, token));
    for (int i = openSentence; i <= sentence; i++) {
      int from = i == openSentence ? openToken : 0;
      int to = i == sentence ? token : sentences.get(i).size() - 1;
      for (int t = from; t <= to; t++) {
        ids.get(i)[t] = all.size();
      }
    }
  }

  private static boolean opens(Sentence s, int token) {
    return switch (s.form(token)) {
      case "“", "„", "«", "``", "\"" -> true;
      default -> false;
    };
  }

  private static boolean closes(Sentence s, int token) {
    return switch (s.form(token)) {
      case "”", "»", "''", "\"" -> true;
      default -> false;
    };
  }

  /** An apostrophe is no closing mark: before that stands a stop or a word that owns nothing. */
  private static boolean closesSingle(Sentence s, int token) {
    if (!s.form(token).equals("’")) {
      return false;
    }
    boolean stop = token > 0 && s.form(token - 1).matches("[.,!?…]");
    boolean plain = token > 0 && !s.form(token - 1).endsWith("s");
    return stop || plain;
  }

  /** All quotations in text order. */
  List<Quotation> all() {
    return all;
  }

  /** Number of the quotation in which a token stands, marks included, from 1; 0 if none. */
  int id(int sentence, int token) {
    return ids.get(sentence)[token];
  }

  boolean inside(int sentence, int token) {
    return ids.get(sentence)[token] > 0;
  }
}
