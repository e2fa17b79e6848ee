package org.rapporteur.desk.casefile;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;
import org.rapporteur.ledger.KeptArticle;
import org.rapporteur.ledger.Ledger;
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

  /**
   * What is at hand of an article.
   *
   * @param text its text
   * @param captures times of capture with the SHA-256 of the original bytes, separated by a space;
   *     null if that is not known, as of an article's file
   */
  public record AtHand(String text, @Nullable Set<String> captures) {}

  private final Function<String, Optional<AtHand>> articles;
  private final Map<String, Optional<AtHand>> known = new HashMap<>();
  private final List<String> differences = new ArrayList<>();

  /**
   * @param articles what is at hand of an article by its id, from the ledger or from files
   */
  public CaseCheck(Function<String, Optional<AtHand>> articles) {
    this.articles = articles;
  }

  /** Checks against what a ledger holds. */
  public static CaseCheck against(Ledger ledger) {
    return new CaseCheck(id -> ledger.article(id).map(CaseCheck::atHand));
  }

  private static AtHand atHand(KeptArticle kept) {
    return new AtHand(
        kept.reading().article().text(),
        kept.custody().stream()
            .map(custody -> custody.capturedAt() + " " + custody.originalSha256())
            .collect(Collectors.toSet()));
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
    page.select("[data-captured]").forEach(this::capture);
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

  private void capture(Element row) {
    String id = row.attr("data-captured");
    Set<String> captures = known.computeIfAbsent(id, articles).map(AtHand::captures).orElse(null);
    Element time = row.selectFirst("time");
    Element hash = row.selectFirst(".hash");
    String told = (time == null ? "" : time.text()) + " " + (hash == null ? "" : hash.text());
    if (captures != null && !captures.contains(told)) {
      differences.add("The ledger knows no capture of " + id + " with this time and hash: " + told);
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
    return known.computeIfAbsent(id, articles).map(AtHand::text);
  }
}
