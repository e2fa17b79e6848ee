package org.rapporteur.sources;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.rapporteur.reading.Article;
import org.rapporteur.reading.Aside;
import org.rapporteur.reading.Published;
import org.rapporteur.reading.Span;

/**
 * The head of a plain text article: a headline on a line of its own, and "Published 4 March 2024".
 * Both become asides, so that the text stays as it was found.
 */
public final class TextHeader {

  private static final int LONGEST_HEADLINE = 140;
  private static final int LINES_OF_HEAD = 6;
  private static final Pattern DATELINE =
      Pattern.compile("(?i)(?:published|posted|updated|date)(?: on)?:? +(.{6,40})");
  private static final List<DateTimeFormatter> DATES =
      List.of(
          DateTimeFormatter.ISO_LOCAL_DATE,
          DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.ENGLISH),
          DateTimeFormatter.ofPattern("d MMM uuuu", Locale.ENGLISH),
          DateTimeFormatter.ofPattern("MMMM d, uuuu", Locale.ENGLISH),
          DateTimeFormatter.ofPattern("MMM d, uuuu", Locale.ENGLISH));

  private TextHeader() {}

  /** An article of this text, with what its head tells of it. */
  public static Article read(String ref, String text) {
    Article.Builder article = Article.builder(ref, text);
    List<Aside> asides = new ArrayList<>();
    int number = 0;
    int begin = 0;
    while (begin < text.length() && number < LINES_OF_HEAD) {
      int end = text.indexOf('\n', begin);
      end = end < 0 ? text.length() : end;
      String line = text.substring(begin, end).strip();
      if (!line.isEmpty()) {
        int at = begin + text.substring(begin, end).indexOf(line);
        Span span = new Span(at, at + line.length());
        Matcher dateline = DATELINE.matcher(line);
        if (number == 0 && isHeadline(line, text, end)) {
          article.title(line);
          asides.add(new Aside(span, "headline"));
        } else if (dateline.matches() && date(dateline.group(1)).isPresent()) {
          article.published(Published.stated(date(dateline.group(1)).get().toString()));
          asides.add(new Aside(span, "dateline"));
        } else {
          break;
        }
        number++;
      }
      begin = end + 1;
    }
    return article.asides(asides).build();
  }

  /** Short, without a final stop, followed by an empty line and more text. */
  private static boolean isHeadline(String line, String text, int end) {
    char last = line.charAt(line.length() - 1);
    boolean open = Character.isLetterOrDigit(last) || last == '\'' || last == '’' || last == '?';
    int next = end + 1;
    while (next < text.length() && text.charAt(next) == '\r') {
      next++;
    }
    boolean emptyLine = next < text.length() && text.charAt(next) == '\n';
    return open
        && line.length() <= LONGEST_HEADLINE
        && emptyLine
        && !text.substring(next).isBlank();
  }

  private static Optional<LocalDate> date(String words) {
    for (DateTimeFormatter format : DATES) {
      try {
        return Optional.of(LocalDate.parse(words.strip(), format));
      } catch (DateTimeParseException notThisForm) {
        // The next form may fit.
      }
    }
    return Optional.empty();
  }
}
