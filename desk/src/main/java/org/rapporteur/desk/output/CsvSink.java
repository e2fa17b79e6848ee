package org.rapporteur.desk.output;

import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.rapporteur.ledger.review.Review;
import org.rapporteur.reading.Article;
import org.rapporteur.reading.Claim;
import org.rapporteur.reading.Entity;
import org.rapporteur.reading.Published;
import org.rapporteur.reading.Quantity;
import org.rapporteur.reading.Reading;
import org.rapporteur.reading.Role;
import org.rapporteur.reading.When;
import org.rapporteur.reading.Where;
import org.rapporteur.reading.json.CodePoints;

/** One claim a row, for spreadsheets (RFC 4180). Several fillers of a role are joined by "; ". */
public final class CsvSink implements ReadingSink {

  private final PrintWriter out;
  private boolean headed;

  public CsvSink(PrintWriter out) {
    this.out = out;
  }

  @Override
  public void show(Reading reading, List<Review> reviews) {
    head();
    CodePoints points = CodePoints.of(reading.article().text());
    for (Claim claim : reading.claims()) {
      List<String> cells = cells(reading.article(), points, claim);
      cells.addAll(decided(ReadingSink.of(claim, reviews)));
      row(cells);
    }
  }

  @Override
  public void close() {
    head();
  }

  private void head() {
    if (headed) {
      return;
    }
    headed = true;
    List<String> names = new ArrayList<>(List.of("ref", "published", "type", "mode", "stance"));
    names.addAll(Role.NAMES);
    names.addAll(
        List.of(
            "quantity",
            "bound",
            "unit",
            "killed",
            "injured",
            "when",
            "where",
            "attribution",
            "confidence",
            "trigger",
            "sentence",
            "begin",
            "end",
            "article",
            "claim",
            "decision",
            "decided_by",
            "decided_at"));
    row(names);
  }

  private static List<String> cells(Article article, CodePoints points, Claim claim) {
    List<String> cells = new ArrayList<>();
    Published published = article.published();
    cells.add(article.ref());
    cells.add(published == null ? "" : published.edtf());
    cells.add(claim.type().name());
    cells.add(claim.mode() == null ? "" : claim.mode());
    cells.add(claim.stance().word());
    for (String role : Role.NAMES) {
      cells.add(
          claim.roles().stream()
              .filter(r -> r.name().equals(role))
              .map(r -> name(r.entity(), article.quote(r.span())))
              .collect(Collectors.joining("; ")));
    }
    Quantity quantity = claim.quantity();
    cells.add(number(quantity));
    cells.add(quantity == null ? "" : quantity.bound().word());
    cells.add(quantity == null || quantity.unit() == null ? "" : quantity.unit());
    cells.add(number(claim.killed()));
    cells.add(number(claim.injured()));
    When when = claim.when();
    cells.add(when == null ? "" : when.edtf());
    Where where = claim.where();
    cells.add(where == null ? "" : name(where.entity(), article.quote(where.span())));
    cells.add(
        claim.attribution().stream()
            .map(link -> name(link.entity(), article.quote(link.span())))
            .collect(Collectors.joining(" > ")));
    cells.add(String.format(Locale.ROOT, "%.2f", claim.confidence()));
    cells.add(article.quote(claim.trigger()));
    cells.add(article.quote(claim.sentence()));
    cells.add(Integer.toString(points.at(claim.trigger().begin())));
    cells.add(Integer.toString(points.at(claim.trigger().end())));
    cells.add(claim.article());
    cells.add(claim.id());
    return cells;
  }

  /** The last decision about a claim; an edit with the field and its new value. */
  private static List<String> decided(List<Review> reviews) {
    if (reviews.isEmpty()) {
      return List.of("", "", "");
    }
    Review last = reviews.get(reviews.size() - 1);
    String what = (last.field() + " " + last.value()).strip();
    return List.of((last.action().word() + " " + what).strip(), last.by(), last.at());
  }

  private static String name(@Nullable Entity entity, String words) {
    return entity == null ? words : entity.name();
  }

  private static String number(@Nullable Quantity quantity) {
    return quantity == null ? "" : Numbers.plain(quantity.value());
  }

  private void row(List<String> cells) {
    out.print(cells.stream().map(CsvSink::cell).collect(Collectors.joining(",")));
    out.print("\r\n");
  }

  /**
   * Quoted where needed; a leading apostrophe keeps a spreadsheet from running words as formulas.
   */
  static String cell(String value) {
    boolean formula = !value.isEmpty() && "=+-@\t\r".indexOf(value.charAt(0)) >= 0;
    String safe = formula && !value.matches("[-+]?\\d+(\\.\\d+)?") ? "'" + value : value;
    boolean quote = safe.chars().anyMatch(c -> c == ',' || c == '"' || c == '\n' || c == '\r');
    return quote ? "\"" + safe.replace("\"", "\"\"") + "\"" : safe;
  }
}
