package org.rapporteur.score.claims;

import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;

/** Missed, spurious and wrong claims as text, each beside its sentence. */
public final class ErrorList {

  private ErrorList() {}

  /** At most {@code limit} errors, in the order of the articles. */
  public static String of(ClaimScore score, int limit) {
    return score.verdicts().stream()
        .filter(v -> v.kind() != Verdict.Kind.FOUND || !v.wrong().isEmpty())
        .limit(limit)
        .map(ErrorList::entry)
        .collect(Collectors.joining(System.lineSeparator()));
  }

  private static String entry(Verdict verdict) {
    return switch (verdict.kind()) {
      case MISSED -> "MISSED   " + head(verdict, gold(verdict)) + sentence(gold(verdict));
      case SPURIOUS ->
          "SPURIOUS " + head(verdict, predicted(verdict)) + fields("read", predicted(verdict));
      case FOUND ->
          "WRONG    "
              + head(verdict, gold(verdict))
              + " "
              + verdict.wrong()
              + sentence(gold(verdict))
              + fields("gold", gold(verdict))
              + fields("read", predicted(verdict));
    };
  }

  private static MarkedClaim gold(Verdict verdict) {
    return Objects.requireNonNull(verdict.gold());
  }

  private static MarkedClaim predicted(Verdict verdict) {
    return Objects.requireNonNull(verdict.predicted());
  }

  private static String head(Verdict verdict, MarkedClaim claim) {
    return verdict.article() + " " + claim.type() + " \"" + claim.triggerText() + "\"";
  }

  private static String sentence(MarkedClaim claim) {
    return System.lineSeparator() + "         in: " + claim.sentenceText().replace('\n', ' ');
  }

  private static String fields(String who, MarkedClaim claim) {
    String roles =
        claim.roles().stream()
            .map(r -> r.role() + "=\"" + r.text() + "\" → " + r.entity())
            .collect(Collectors.joining("; "));
    MarkedClaim.Place where = claim.where();
    List<String> rest =
        List.of(
            claim.stance(),
            "by " + claim.attribution(),
            "when " + claim.when(),
            "where " + (where == null ? "null" : where.text() + " → " + where.entity()),
            "quantity " + claim.quantity() + "/" + claim.killed() + "/" + claim.injured());
    return System.lineSeparator()
        + "         "
        + who
        + ": "
        + roles
        + " | "
        + String.join(", ", rest);
  }
}
