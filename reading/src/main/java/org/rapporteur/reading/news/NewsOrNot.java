package org.rapporteur.reading.news;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.rapporteur.reading.Article;
import org.rapporteur.reading.Aside;
import org.rapporteur.reading.Span;

/**
 * Finds the lines of a text that are not the article: subscribe and follow prompts, share bars,
 * captions, notices, bylines, stray marks. It works on plain text, where no mark-up helps.
 *
 * <p>A sentence of news is never set aside for the words inside it, only a line for how it begins
 * or for what it lacks, so that "Facebook" in a story stays news.
 */
public final class NewsOrNot {

  private static final int LONGEST_PROMPT = 45;
  private static final int LONGEST_BYLINE = 10;
  private static final Pattern CREDIT =
      Pattern.compile("^[\\[(].{0,80}(Getty|Reuters|AFP|AP|EPA|Photo|Image|File)[^.]{0,60}[\\])]$");
  private static final Pattern BYLINE =
      Pattern.compile(
          "^By (?:\\p{Lu}[\\p{L}.'’-]+)(?: (?:and |de |van |von |al-)?\\p{Lu}[\\p{L}.'’-]+)*(?:,.*)?$");

  /** "LIMA —", "PORT SUDAN, Sudan (Reuters) -": where a story was filed, before its first words. */
  private static final Pattern DATELINE =
      Pattern.compile(
          "^\\p{Lu}{3}[\\p{Lu}.'’ -]{1,40}(?:, [\\p{L}. ]{2,30})?(?: ?\\([\\p{L} ]{2,30}\\))? ?(?:—|–|--| - ) ?");

  private static final Pattern READING_TIME = Pattern.compile("^\\d+ min(ute)?s? read$");
  private static final Pattern AGE = Pattern.compile("^\\d+ (minutes?|hours?|days?) ago$");

  private final AsideCues cues;

  private NewsOrNot(AsideCues cues) {
    this.cues = cues;
  }

  public static NewsOrNot shipped() {
    return new NewsOrNot(AsideCues.shipped());
  }

  /** All asides of the article in text order: those its source knows and those found here. */
  public List<Aside> asides(Article article) {
    List<Aside> found = new ArrayList<>(article.asides());
    String text = article.text();
    int begin = 0;
    while (begin < text.length()) {
      int end = text.indexOf('\n', begin);
      if (end < 0) {
        end = text.length();
      }
      Span line = trimmed(text, begin, end);
      if (line.length() > 0 && !isKnown(article.asides(), line)) {
        String reason = reason(line.of(text));
        if (reason != null) {
          found.add(new Aside(line, reason));
        } else {
          Matcher dateline = DATELINE.matcher(line.of(text));
          if (dateline.find() && dateline.end() < line.length()) {
            int stop = line.begin() + dateline.end();
            found.add(new Aside(trimmed(text, line.begin(), stop), "dateline"));
          }
        }
      }
      begin = end + 1;
    }
    found.sort((a, b) -> a.span().compareTo(b.span()));
    return found;
  }

  private @Nullable String reason(String line) {
    if (line.codePoints().noneMatch(Character::isLetterOrDigit)) {
      return "stray-mark";
    }
    if (CREDIT.matcher(line).matches()) {
      return "caption";
    }
    if (READING_TIME.matcher(line).matches() || AGE.matcher(line).matches()) {
      return "dateline";
    }
    List<String> words = LineWords.of(line);
    if (words.size() <= LONGEST_BYLINE && BYLINE.matcher(line).matches()) {
      return "byline";
    }
    return words.size() > LONGEST_PROMPT ? null : cues.reason(words);
  }

  private static boolean isKnown(List<Aside> asides, Span line) {
    return asides.stream().anyMatch(aside -> aside.span().overlaps(line));
  }

  private static Span trimmed(String text, int begin, int end) {
    while (begin < end && Character.isWhitespace(text.charAt(begin))) {
      begin++;
    }
    while (end > begin && Character.isWhitespace(text.charAt(end - 1))) {
      end--;
    }
    return new Span(begin, end);
  }
}
