package org.rapporteur.desk.casefile;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.rapporteur.reading.json.CodePoints;

/** Checks a case file's page: its seal, every hash and every quote against the articles. */
public final class CaseCheck {

  /**
   * What was checked.
   *
   * @param articles articles whose hash was compared
   * @param quotes quotes that were compared
   * @param differences what does not hold, as sentences
   */
  public record Result(int articles, int quotes, List<String> differences) {

    public Result {
      differences = List.copyOf(differences);
    }

    public boolean holds() {
      return differences.isEmpty();
    }
  }

  private final Function<String, Optional<String>> texts;
  private final Map<String, Optional<String>> known = new HashMap<>();
  private final List<String> differences = new ArrayList<>();

  /**
   * @param texts the text of an article by its id, from the ledger or from files
   */
  public CaseCheck(Function<String, Optional<String>> texts) {
    this.texts = texts;
  }

  /** Checks the page. */
  public Result page(String html) {
    if (CaseSeal.of(html) == null) {
      return new Result(0, 0, List.of("This is not a case file: it bears no seal."));
    }
    if (!CaseSeal.holds(html)) {
      differences.add("The page was changed since it was made: its seal does not hold.");
    }
    Document page = Jsoup.parse(html);
    int articles = 0;
    for (Element row : page.select("[data-sha256]")) {
      articles++;
      hash(row);
    }
    int quotes = 0;
    for (Element quote : page.select("[data-begin]")) {
      quotes++;
      quote(quote);
    }
    if (articles == 0 || quotes == 0) {
      differences.add("The page has no " + (articles == 0 ? "article hashes." : "quotes."));
    }
    return new Result(articles, quotes, differences);
  }

  private void hash(Element row) {
    String id = row.attr("data-article");
    Optional<String> text = text(id);
    if (text.isEmpty()) {
      differences.add("The article " + id + " is not at hand, so nothing of it can be checked.");
    } else if (!CaseSeal.sha256(text.get()).equals(row.attr("data-sha256"))
        || !row.text().contains(row.attr("data-sha256"))) {
      differences.add("The hash given for " + id + " is not that of its text.");
    }
  }

  private void quote(Element quote) {
    String id = quote.attr("data-article");
    Optional<String> text = text(id);
    if (text.isEmpty()) {
      return;
    }
    String where = quote.attr("data-begin") + "–" + quote.attr("data-end") + " of " + id;
    try {
      int begin = Integer.parseInt(quote.attr("data-begin"));
      int end = Integer.parseInt(quote.attr("data-end"));
      CodePoints points = CodePoints.of(text.get());
      int length = points.at(text.get().length());
      boolean inside = 0 <= begin && begin <= end && end <= length;
      String words = inside ? text.get().substring(points.unitAt(begin), points.unitAt(end)) : "";
      if (!inside || !words.equals(quote.wholeText())) {
        differences.add(
            "“" + shortened(quote.wholeText()) + "” is not what stands at " + where + ".");
      }
    } catch (NumberFormatException e) {
      differences.add("Not offsets: " + where + ".");
    }
  }

  private static String shortened(String words) {
    String line = words.replaceAll("\\s+", " ");
    return line.length() <= 80 ? line : line.substring(0, 79) + "…";
  }

  private Optional<String> text(String id) {
    return known.computeIfAbsent(id, texts);
  }
}
