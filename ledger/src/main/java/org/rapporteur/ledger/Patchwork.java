package org.rapporteur.ledger;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rapporteur.reading.Article;
import org.rapporteur.reading.Aside;
import org.rapporteur.reading.Span;
import org.rapporteur.reading.json.CodePoints;

/**
 * An article of which only those words are known that claims quote, each at its place. What lies
 * between is blank, with a mark in it, and stands among the article's asides as {@link #GAP}: such
 * a text is evidence for its quotes and not for its id.
 */
public final class Patchwork {

  /** The reason under which the unknown parts of a text stand among its asides. */
  public static final String GAP = "not imported";

  private static final int UNKNOWN = -1;

  /** Code points; offsets come from other people's files and say how much memory is wanted. */
  private static final int LONGEST = 10_000_000;

  private static final int MARK = '…';

  /** Code points; {@link #UNKNOWN} where nothing is known. */
  private int[] known = new int[0];

  /** Starts with nothing. */
  public Patchwork() {}

  /** Starts with what is known of a patchwork. */
  public Patchwork(Article article) {
    known = article.text().codePoints().toArray();
    CodePoints points = CodePoints.of(article.text());
    for (Aside gap : article.asides()) {
      if (gap.reason().equals(GAP)) {
        Arrays.fill(known, points.at(gap.span().begin()), points.at(gap.span().end()), UNKNOWN);
      }
    }
  }

  /** Whether parts of the article's text are not known. */
  public static boolean is(@Nullable Article article) {
    return article != null && article.asides().stream().anyMatch(a -> a.reason().equals(GAP));
  }

  /** How many units of an article's text are not known. */
  public static int unknown(Article article) {
    return article.asides().stream()
        .filter(aside -> aside.reason().equals(GAP))
        .mapToInt(aside -> aside.span().length())
        .sum();
  }

  /**
   * Puts words at their place.
   *
   * @param begin in code points
   * @throws IllegalArgumentException if other words stand there, or no article reaches so far
   */
  public Patchwork put(int begin, String words) {
    if (begin < 0 || begin > LONGEST) {
      throw new IllegalArgumentException("“" + words + "” cannot stand at " + begin);
    }
    int[] points = words.codePoints().toArray();
    reach(begin + points.length);
    for (int i = 0; i < points.length; i++) {
      int there = known[begin + i];
      if (there != UNKNOWN && there != points[i]) {
        throw new IllegalArgumentException(
            "“" + words + "” cannot stand at " + begin + ": another quote has other words there");
      }
      known[begin + i] = points[i];
    }
    return this;
  }

  /**
   * Makes the text at least this long, in code points.
   *
   * @throws IllegalArgumentException if no article is that long
   */
  public Patchwork reach(int end) {
    if (end > LONGEST) {
      throw new IllegalArgumentException(
          "a quote ends at " + end + ", and no article is longer than " + LONGEST + " characters");
    }
    if (end > known.length) {
      int old = known.length;
      known = Arrays.copyOf(known, end);
      Arrays.fill(known, old, end, UNKNOWN);
    }
    return this;
  }

  /** The article so far. */
  public Article article(String id, String ref) {
    StringBuilder text = new StringBuilder();
    List<Aside> gaps = new ArrayList<>();
    for (int at = 0; at < known.length; ) {
      int end = at;
      while (end < known.length && known[end] == UNKNOWN) {
        end++;
      }
      if (end == at) {
        text.appendCodePoint(known[at++]);
        continue;
      }
      int begin = text.length();
      for (int i = at; i < end; i++) {
        // One unknown character between words is mostly a space; more of them are shown as a gap.
        text.appendCodePoint(end - at > 1 && i == at + (end - at) / 2 ? MARK : ' ');
      }
      gaps.add(new Aside(new Span(begin, text.length()), GAP));
      at = end;
    }
    return new Article(id, ref, null, null, null, null, null, null, "en", text.toString(), gaps);
  }
}
