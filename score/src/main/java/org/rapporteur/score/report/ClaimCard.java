package org.rapporteur.score.report;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.rapporteur.score.claims.MarkedClaim;
import org.rapporteur.score.claims.Verdict;

/** One claim as marked beside as read. Wrong fields are written out and carry a sign. */
final class ClaimCard {

  private final StringBuilder out = new StringBuilder();
  private final @Nullable MarkedClaim gold;
  private final @Nullable MarkedClaim read;
  private final List<String> wrong;

  private ClaimCard(Verdict verdict) {
    this.gold = verdict.gold();
    this.read = verdict.predicted();
    this.wrong = verdict.wrong();
  }

  static String of(Verdict verdict, Outcome outcome) {
    ClaimCard card = new ClaimCard(verdict);
    MarkedClaim claim = verdict.gold() != null ? verdict.gold() : verdict.predicted();
    if (claim == null) {
      return "";
    }
    card.out
        .append("<details class=\"card ")
        .append(outcome.style)
        .append(outcome == Outcome.WRONG ? "\" open>" : "\">")
        .append("<summary><span class=\"sign\">")
        .append(outcome.sign)
        .append("</span> <b>")
        .append(claim.type())
        .append("</b> <q>")
        .append(Html.escaped(claim.triggerText()))
        .append("</q> <span class=\"kind\">")
        .append(
            outcome == Outcome.WRONG ? "wrong: " + String.join(", ", card.wrong) : outcome.style)
        .append("</span></summary>\n");
    card.table();
    return card.out.append("</details>\n").toString();
  }

  private void table() {
    out.append("<table><tr><th></th>");
    if (gold != null) {
      out.append("<th>marked</th>");
    }
    if (read != null) {
      out.append("<th>read</th>");
    }
    out.append("</tr>\n");
    row("roles", List.of("roles", "entity"), ClaimCard::roles);
    row("stance", List.of("stance"), MarkedClaim::stance);
    row("sources", List.of("attribution"), c -> String.join(" ← ", c.attribution()));
    row("when", List.of("when"), c -> c.when() == null ? "" : c.when());
    row("where", List.of("where"), ClaimCard::where);
    row("quantity", List.of("quantity"), ClaimCard::numbers);
    if (read != null) {
      String sure = String.format(Locale.ROOT, "%.2f", read.confidence());
      out.append("<tr><th>confidence</th>").append(gold == null ? "" : "<td></td>");
      out.append("<td>").append(sure).append("</td></tr>\n");
    }
    out.append("</table>\n");
  }

  private interface Field {
    String of(MarkedClaim claim);
  }

  private void row(String label, List<String> fields, Field field) {
    String left = gold == null ? "" : field.of(gold);
    String right = read == null ? "" : field.of(read);
    if (left.isEmpty() && right.isEmpty()) {
      return;
    }
    boolean differs = fields.stream().anyMatch(wrong::contains);
    out.append(differs ? "<tr class=\"differs\"><th>≠ " : "<tr><th>").append(label);
    out.append("</th>");
    if (gold != null) {
      cell(left);
    }
    if (read != null) {
      cell(right);
    }
    out.append("</tr>\n");
  }

  private void cell(String value) {
    out.append("<td>").append(value.isEmpty() ? "—" : Html.escaped(value)).append("</td>");
  }

  private static String roles(MarkedClaim claim) {
    return claim.roles().stream()
        .map(r -> r.role() + ": " + r.text() + (r.entity().isEmpty() ? "" : " → " + r.entity()))
        .sorted()
        .collect(Collectors.joining("\n"));
  }

  private static String where(MarkedClaim claim) {
    MarkedClaim.Place where = claim.where();
    return where == null
        ? ""
        : where.text() + (where.entity().isEmpty() ? "" : " → " + where.entity());
  }

  private static String numbers(MarkedClaim claim) {
    return Map.of(
            "number", value(claim.quantity()),
            "killed", value(claim.killed()),
            "injured", value(claim.injured()))
        .entrySet()
        .stream()
        .filter(e -> !e.getValue().isEmpty())
        .map(e -> e.getKey() + " " + e.getValue())
        .sorted()
        .collect(Collectors.joining(", "));
  }

  private static String value(@Nullable Double number) {
    return number == null
        ? ""
        : number == Math.rint(number)
            ? String.format(Locale.ROOT, "%,.0f", number)
            : String.valueOf(number);
  }
}
