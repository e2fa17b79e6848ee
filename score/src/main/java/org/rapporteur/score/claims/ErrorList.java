package org.rapporteur.score.claims;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.rapporteur.reading.Span;
import org.rapporteur.score.Flaw;

/**
 * Missed, spurious and wrong claims, each with its likely cause and beside its sentence. A claim
 * with several wrong fields is one flaw for each.
 */
public final class ErrorList {

  private final List<Verdict> verdicts;

  private ErrorList(List<Verdict> verdicts) {
    this.verdicts = verdicts;
  }

  /** All flaws in the order of the articles. */
  public static List<Flaw> of(ClaimScore score) {
    ErrorList list = new ErrorList(score.verdicts());
    List<Flaw> flaws = new ArrayList<>();
    list.verdicts.forEach(verdict -> list.add(verdict, flaws));
    return flaws;
  }

  private void add(Verdict verdict, List<Flaw> flaws) {
    switch (verdict.kind()) {
      case MISSED -> {
        MarkedClaim gold = gold(verdict);
        flaws.add(new Flaw(missed(verdict.article(), gold), head(verdict, gold) + sentence(gold)));
      }
      case SPURIOUS -> {
        MarkedClaim read = predicted(verdict);
        flaws.add(
            new Flaw(
                spurious(verdict.article(), read), head(verdict, read) + fields("read", read)));
      }
      case FOUND -> {
        MarkedClaim gold = gold(verdict);
        String text =
            head(verdict, gold)
                + sentence(gold)
                + fields("gold", gold)
                + fields("read", predicted(verdict));
        verdict.wrong().forEach(field -> flaws.add(new Flaw(wrong(field, verdict), text)));
      }
    }
  }

  private String missed(String article, MarkedClaim gold) {
    for (Verdict other : verdicts) {
      MarkedClaim read = other.predicted();
      if (read != null
          && other.article().equals(article)
          && Matching.overlap(read.trigger(), gold.trigger())) {
        return "missed: its trigger was read as another type, or for another claim";
      }
    }
    boolean any =
        verdicts.stream()
            .anyMatch(
                v ->
                    v.predicted() != null
                        && v.article().equals(article)
                        && overlap(v.predicted().sentence(), gold.sentence()));
    return any
        ? "missed: only other claims were read from its sentence"
        : "missed: nothing was read from its sentence";
  }

  private String spurious(String article, MarkedClaim read) {
    boolean sentence = false;
    for (Verdict other : verdicts) {
      MarkedClaim gold = other.gold();
      if (gold != null && other.article().equals(article)) {
        if (Matching.overlap(gold.trigger(), read.trigger())) {
          return "spurious: its trigger is marked as another type, or for another claim";
        }
        sentence |= overlap(gold.sentence(), read.sentence());
      }
    }
    return sentence
        ? "spurious: only other claims are marked in its sentence"
        : "spurious: nothing is marked in its sentence";
  }

  private static boolean overlap(@Nullable Span a, @Nullable Span b) {
    return Matching.overlap(a, b);
  }

  private static String wrong(String field, Verdict verdict) {
    MarkedClaim gold = gold(verdict);
    MarkedClaim read = predicted(verdict);
    return switch (field) {
      case "stance" -> "wrong stance: " + gold.stance() + " read as " + read.stance();
      case "attribution" ->
          "wrong attribution: " + what(gold.attribution().isEmpty(), read.attribution().isEmpty());
      case "when" -> "wrong when: " + what(gold.when() == null, read.when() == null);
      case "where" -> "wrong where: " + what(gold.where() == null, read.where() == null);
      case "roles" ->
          "wrong roles: "
              + (read.roles().size() < gold.roles().size()
                  ? "fewer than marked"
                  : read.roles().size() > gold.roles().size() ? "more than marked" : "others");
      default -> "wrong " + field;
    };
  }

  private static String what(boolean noGold, boolean noneRead) {
    return noGold ? "read where none is marked" : noneRead ? "not read" : "another";
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
