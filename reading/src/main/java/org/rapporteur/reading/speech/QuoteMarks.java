package org.rapporteur.reading.speech;

import org.rapporteur.reading.language.Sentence;

/**
 * Which tokens stand in quotation marks, carried from sentence to sentence. A quotation that is
 * never closed ends with its paragraph, unless the next one opens again.
 */
final class QuoteMarks {

  private boolean open;
  private int lastEnd = -1;

  /** For each token whether it stands inside, marks included. */
  boolean[] inside(Sentence s) {
    if (lastEnd >= 0 && newParagraph(s)) {
      open = false;
    }
    lastEnd = s.end(s.size() - 1);
    boolean[] inside = new boolean[s.size()];
    for (int i = 0; i < s.size(); i++) {
      switch (s.form(i)) {
        case "“", "„", "«", "``" -> open = true;
        case "”", "»", "''" -> {
          inside[i] = open;
          open = false;
          continue;
        }
        case "\"" -> {
          inside[i] = true;
          open = !open;
          continue;
        }
        default -> {}
      }
      inside[i] = open;
    }
    return inside;
  }

  private boolean newParagraph(Sentence s) {
    return s.text().substring(lastEnd, s.begin(0)).indexOf('\n') >= 0;
  }
}
