package org.rapporteur.score.report;

import org.rapporteur.score.claims.Verdict;

/** The four things a page shows of a claim: each with a sign and a word of its own. */
enum Outcome {
  FOUND("found", "✓", "found, all fields right"),
  WRONG("wrong", "≠", "found, a field differs"),
  MISSED("missed", "○", "missed"),
  SPURIOUS("spurious", "+", "spurious: read, not marked");

  final String style;
  final String sign;
  final String words;

  Outcome(String style, String sign, String words) {
    this.style = style;
    this.sign = sign;
    this.words = words;
  }

  static Outcome of(Verdict verdict) {
    return switch (verdict.kind()) {
      case MISSED -> MISSED;
      case SPURIOUS -> SPURIOUS;
      case FOUND -> verdict.wrong().isEmpty() ? FOUND : WRONG;
    };
  }
}
