package org.rapporteur.score.dates;

import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.rapporteur.reading.Article;
import org.rapporteur.reading.Published;
import org.rapporteur.reading.Reading;
import org.rapporteur.reading.time.Edtf;
import org.rapporteur.score.Figures;
import org.rapporteur.score.Flaw;
import org.rapporteur.score.JsonLines;
import org.rapporteur.score.Measured;
import tools.jackson.databind.JsonNode;

/**
 * Articles with their date of publication, which is hidden from the reader: how often it answers by
 * the text's own words, and how often the true day lies inside its answer.
 */
public final class DatedArticles {

  private record Dated(Article article, LocalDate day) {}

  private static final int DAY = 10;

  private final List<Dated> articles;

  private DatedArticles(List<Dated> articles) {
    this.articles = articles;
  }

  /**
   * Articles with a date to the day ("published", else "date"); others of the file are left out.
   *
   * @throws IllegalArgumentException if a line is no JSON; the message names file and line
   */
  public static DatedArticles read(Path file) {
    List<Dated> articles = new ArrayList<>();
    for (JsonNode node : JsonLines.read(file)) {
      LocalDate day = day(node.path("published").asString(node.path("date").asString("")));
      if (day != null) {
        String ref = node.path("url").asString(node.path("id").asString(""));
        articles.add(new Dated(Article.of(ref, node.path("text").asString("")), day));
      }
    }
    return new DatedArticles(articles);
  }

  private static @Nullable LocalDate day(String text) {
    try {
      return text.length() < DAY ? null : LocalDate.parse(text.substring(0, DAY));
    } catch (DateTimeException none) {
      return null;
    }
  }

  /** Reads every article without its date and counts. */
  public Measured score(Function<Article, Reading> reader) {
    int answered = 0;
    int right = 0;
    double days = 0;
    List<Flaw> flaws = new ArrayList<>();
    for (Dated dated : articles) {
      Published answer = reader.apply(dated.article).article().published();
      LocalDate from = answer == null ? null : Edtf.earliest(answer.edtf());
      LocalDate to = answer == null ? null : Edtf.latest(answer.edtf());
      if (answer == null || from == null || to == null) {
        continue;
      }
      answered++;
      days += ChronoUnit.DAYS.between(from, to) + 1;
      if (!dated.day.isBefore(from) && !dated.day.isAfter(to)) {
        right++;
      } else {
        String told = answer.edtf() + ": " + String.join("; ", answer.reasons());
        flaws.add(
            new Flaw("dated wrongly", dated.article.ref() + " of " + dated.day + " as " + told));
      }
    }
    Figures figures = new Figures();
    figures.put("dated.articles", articles.size());
    figures.put("dated.answered", answered);
    figures.put("dated.right", right);
    figures.put("dated.share", articles.isEmpty() ? 0 : (double) answered / articles.size());
    figures.put("dated.precision", answered == 0 ? 0 : (double) right / answered);
    figures.put("dated.days", answered == 0 ? 0 : Math.rint(days / answered));
    return new Measured(figures, flaws);
  }
}
