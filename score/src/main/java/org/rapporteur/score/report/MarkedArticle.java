package org.rapporteur.score.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.rapporteur.reading.Article;
import org.rapporteur.reading.Span;
import org.rapporteur.reading.json.CodePoints;
import org.rapporteur.score.claims.MarkedClaim;
import org.rapporteur.score.claims.Verdict;

/** One article of the page: its text, line by line, triggers marked, cards of claims below. */
final class MarkedArticle {

  private record Placed(Span trigger, Outcome outcome, Verdict verdict) {}

  private final Article article;
  private final List<Placed> placed = new ArrayList<>();
  private final Map<Outcome, Integer> counts = new EnumMap<>(Outcome.class);

  MarkedArticle(Article article, List<Verdict> verdicts) {
    this.article = article;
    CodePoints points = CodePoints.of(article.text());
    for (Verdict verdict : verdicts) {
      Outcome outcome = Outcome.of(verdict);
      counts.merge(outcome, 1, Integer::sum);
      placed.add(new Placed(trigger(verdict, points), outcome, verdict));
    }
    placed.sort(Comparator.comparing(Placed::trigger).thenComparing(Placed::outcome));
  }

  private Span trigger(Verdict verdict, CodePoints points) {
    MarkedClaim claim = shown(verdict);
    Span span = claim == null ? null : claim.trigger() != null ? claim.trigger() : claim.sentence();
    if (span == null) {
      return new Span(0, 0);
    }
    int length = article.text().length();
    int begin = Math.min(length, points.unitAt(span.begin()));
    return new Span(begin, Math.max(begin, Math.min(length, points.unitAt(span.end()))));
  }

  private static @Nullable MarkedClaim shown(Verdict verdict) {
    return verdict.gold() != null ? verdict.gold() : verdict.predicted();
  }

  private String title() {
    return Html.escaped(article.title() == null ? article.ref() : article.title());
  }

  private String anchor() {
    return Html.escaped(article.ref().replaceAll("[^A-Za-z0-9_-]", "_"));
  }

  /** The article's row in the table of contents. */
  String row() {
    StringBuilder out = new StringBuilder();
    out.append("<tr><td><a href=\"#").append(anchor()).append("\">");
    out.append(title()).append("</a></td>");
    for (Outcome outcome : Outcome.values()) {
      int n = counts.getOrDefault(outcome, 0);
      out.append("<td class=\"n\">").append(n == 0 ? "·" : n).append("</td>");
    }
    return out.append("</tr>\n").toString();
  }

  /** The article itself. */
  String section() {
    StringBuilder out = new StringBuilder();
    out.append("<section id=\"").append(anchor()).append("\">\n<h2>");
    out.append(title()).append("</h2>\n<p class=\"about\">").append(Html.escaped(article.ref()));
    if (article.published() != null) {
      out.append(" · ").append(Html.escaped(article.published().edtf()));
    }
    for (Outcome outcome : Outcome.values()) {
      int n = counts.getOrDefault(outcome, 0);
      out.append(" · ").append(outcome.sign).append(' ').append(n).append(' ');
      out.append(outcome.style);
    }
    out.append("</p>\n");
    String text = article.text();
    int begin = 0;
    while (begin < text.length()) {
      int newline = text.indexOf('\n', begin);
      int end = newline < 0 ? text.length() : newline;
      line(out, begin, end);
      begin = end + 1;
    }
    return out.append("</section>\n").toString();
  }

  private void line(StringBuilder out, int begin, int end) {
    if (article.text().substring(begin, end).isBlank()) {
      return;
    }
    List<Placed> here =
        placed.stream().filter(p -> p.trigger.begin() >= begin && p.trigger.begin() < end).toList();
    out.append("<p>");
    int at = begin;
    for (Placed p : here) {
      if (p.trigger.begin() < at || p.trigger.length() == 0) {
        continue; // A trigger of two claims is marked once, by the first.
      }
      int to = Math.min(p.trigger.end(), end);
      out.append(Html.escaped(article.text().substring(at, p.trigger.begin())));
      out.append("<mark class=\"").append(p.outcome.style).append("\" title=\"");
      out.append(p.outcome.words).append("\"><span class=\"sign\">").append(p.outcome.sign);
      out.append("</span>");
      out.append(Html.escaped(article.text().substring(p.trigger.begin(), to)));
      out.append("</mark>");
      at = to;
    }
    out.append(Html.escaped(article.text().substring(at, end))).append("</p>\n");
    if (!here.isEmpty()) {
      out.append("<div class=\"cards\">\n");
      here.forEach(p -> out.append(ClaimCard.of(p.verdict, p.outcome)));
      out.append("</div>\n");
    }
  }
}
