package org.rapporteur.score.report;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.rapporteur.reading.Article;
import org.rapporteur.score.Figures;
import org.rapporteur.score.Flaw;
import org.rapporteur.score.claims.ClaimScore;
import org.rapporteur.score.claims.ErrorList;
import org.rapporteur.score.claims.Verdict;

/**
 * One page that needs nothing else: every marked article with its claims found, missed, spurious or
 * with wrong fields. The four differ by sign, word and line as well as by colour.
 */
public final class HtmlReport {

  private static final int CAUSES = 12;

  private HtmlReport() {}

  /** The page. Articles stand in the order of the gold file. */
  public static String of(List<Article> articles, ClaimScore score) {
    Map<String, List<Verdict>> verdicts = new LinkedHashMap<>();
    for (Verdict verdict : score.verdicts()) {
      verdicts.computeIfAbsent(verdict.article(), a -> new ArrayList<>()).add(verdict);
    }
    StringBuilder contents = new StringBuilder();
    StringBuilder sections = new StringBuilder();
    for (Article article : articles) {
      MarkedArticle marked =
          new MarkedArticle(article, verdicts.getOrDefault(article.ref(), List.of()));
      contents.append(marked.row());
      sections.append(marked.section());
    }
    return resource("page.html")
        .replace("/*style*/", resource("style.css"))
        .replace("<!--figures-->", figures(score.figures()))
        .replace("<!--causes-->", causes(ErrorList.of(score)))
        .replace("<!--contents-->", contents)
        .replace("<!--articles-->", sections);
  }

  private static String figures(Figures figures) {
    Map<String, String> shown = new LinkedHashMap<>();
    shown.put("Claims F1", "claims.f1");
    shown.put("precision", "claims.p");
    shown.put("recall", "claims.r");
    shown.put("Roles F1", "roles.f1");
    shown.put("Entity", "entity");
    shown.put("Stance", "stance");
    shown.put("Attribution", "attribution.given");
    shown.put("When", "when.given");
    shown.put("Where", "where.given");
    shown.put("Quantity", "quantity.given");
    StringBuilder out = new StringBuilder();
    shown.forEach(
        (label, name) ->
            out.append("<div><dt>")
                .append(label)
                .append("</dt><dd>")
                .append(String.format(Locale.ROOT, "%.3f", figures.get(name)))
                .append("</dd></div>\n"));
    return out.toString();
  }

  private static String causes(List<Flaw> flaws) {
    StringBuilder out = new StringBuilder();
    Flaw.counts(flaws)
        .lines()
        .limit(CAUSES)
        .map(String::strip)
        .forEach(
            line -> {
              int space = line.indexOf(' ');
              out.append("<tr><td class=\"n\">")
                  .append(line, 0, space)
                  .append("</td><td>")
                  .append(Html.escaped(line.substring(space).strip()))
                  .append("</td></tr>\n");
            });
    return out.toString();
  }

  private static String resource(String name) {
    try (InputStream in = HtmlReport.class.getResourceAsStream(name)) {
      return new String(Objects.requireNonNull(in, name).readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
