package org.rapporteur.score.claims;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What became of one claim.
 *
 * @param article the gold article's id
 * @param kind found, missed or spurious
 * @param gold the marked claim; null if spurious
 * @param predicted the claim that was read; null if missed
 * @param wrong fields that differ, for a found claim
 */
public record Verdict(
    String article,
    Kind kind,
    @Nullable MarkedClaim gold,
    @Nullable MarkedClaim predicted,
    List<String> wrong) {

  /** The three things that can happen to a claim. */
  public enum Kind {
    FOUND,
    MISSED,
    SPURIOUS
  }

  static Verdict found(
      String article, MarkedClaim gold, MarkedClaim predicted, List<String> wrong) {
    return new Verdict(article, Kind.FOUND, gold, predicted, List.copyOf(wrong));
  }

  static Verdict missed(String article, MarkedClaim gold) {
    return new Verdict(article, Kind.MISSED, gold, null, List.of());
  }

  static Verdict spurious(String article, MarkedClaim predicted) {
    return new Verdict(article, Kind.SPURIOUS, null, predicted, List.of());
  }
}
