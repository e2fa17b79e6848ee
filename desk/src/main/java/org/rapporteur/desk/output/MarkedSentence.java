package org.rapporteur.desk.output;

import java.util.ArrayList;
import java.util.List;
import org.rapporteur.reading.Claim;
import org.rapporteur.reading.Role;
import org.rapporteur.reading.Span;

/** A claim's sentence with its trigger set off and its roles underlined, wrapped to a width. */
final class MarkedSentence {

  private MarkedSentence() {}

  /** Lines without indent. Words are never broken. */
  static List<String> lines(String text, Claim claim, Ink ink, int width) {
    List<String> lines = new ArrayList<>();
    StringBuilder line = new StringBuilder();
    int used = 0;
    int at = claim.sentence().begin();
    int end = claim.sentence().end();
    while (at < end) {
      int stop = at;
      while (stop < end && !Character.isWhitespace(text.charAt(stop))) {
        stop++;
      }
      if (stop > at) {
        int length = text.codePointCount(at, stop);
        if (used > 0 && used + 1 + length > width) {
          lines.add(line.toString());
          line.setLength(0);
          used = 0;
        }
        if (used > 0) {
          line.append(' ');
          used++;
        }
        line.append(inked(text, at, stop, claim, ink));
        used += length;
      }
      at = stop + 1;
    }
    if (used > 0) {
      lines.add(line.toString());
    }
    return lines;
  }

  /** One word, cut where the marking changes, as at a comma after a role. */
  private static String inked(String text, int from, int to, Claim claim, Ink ink) {
    if (!ink.hasColours()) {
      return text.substring(from, to);
    }
    StringBuilder out = new StringBuilder();
    int start = from;
    for (int i = from + 1; i <= to; i++) {
      if (i == to || mark(i, claim) != mark(start, claim)) {
        String piece = text.substring(start, i);
        out.append(
            switch (mark(start, claim)) {
              case TRIGGER -> ink.trigger(piece);
              case ROLE -> ink.underline(piece);
              case NONE -> piece;
            });
        start = i;
      }
    }
    return out.toString();
  }

  private enum Mark {
    NONE,
    ROLE,
    TRIGGER
  }

  private static Mark mark(int offset, Claim claim) {
    if (covers(claim.trigger(), offset)) {
      return Mark.TRIGGER;
    }
    for (Role role : claim.roles()) {
      if (covers(role.span(), offset)) {
        return Mark.ROLE;
      }
    }
    return Mark.NONE;
  }

  private static boolean covers(Span span, int offset) {
    return span.begin() <= offset && offset < span.end();
  }
}
