package org.rapporteur.ledger.regime;

import java.util.List;
import org.rapporteur.reading.Claim;

/** Puts findings into conditional words. */
final class Wording {

  private Wording() {}

  static String statement(Finding finding) {
    Claim claim = finding.claim().claim();
    String id = claim.id();
    String condition =
        switch (claim.stance()) {
          case ASSERTED -> "If claim " + id + " is true, the act";
          case ESTIMATED -> "The claim is an estimate. If claim " + id + " is true, the act";
          case ALLEGED -> "The claim is an allegation. If claim " + id + " is true, the act";
          case POSSIBLE -> "The claim tells only what may be. If claim " + id + " is true, the act";
          case PLANNED ->
              "The act is planned, not told as done. If claim " + id + " comes true, it";
          case DEMANDED ->
              "The act is asked for, not told as done. If claim " + id + " came true, it";
          case DENIED -> "The claim denies the act. If what claim " + id + " denies were true, it";
        };
    boolean ahead =
        switch (claim.stance()) {
          case PLANNED, DEMANDED, DENIED -> true;
          default -> false;
        };
    String verb =
        switch (finding.fit()) {
          case WITHIN -> ahead ? " would fall within " : " falls within ";
          case UNCERTAIN -> " may fall within ";
          case EXCEPTED ->
              ahead ? " would be covered by an exception to " : " is covered by an exception to ";
        };
    Paragraph paragraph = finding.paragraph();
    return condition
        + verb
        + paragraph.citation()
        + " (in force "
        + paragraph.inForce()
        + (paragraph.unverified() ? "; not yet checked against the text" : "")
        + "), because "
        + because(finding)
        + ".";
  }

  /** What of an entry still waits for a comparison with its text. */
  static String unverified(Paragraph paragraph) {
    StringBuilder words = new StringBuilder("The rule's entry is not yet checked against the text");
    if (!paragraph.checked().isEmpty()) {
      List<String> open =
          paragraph.unsupported().stream()
              .map(part -> part == Checked.Part.PARAGRAPH ? "number" : part.word())
              .toList();
      words.append(open.isEmpty() ? "" : ": open is its " + String.join(" and ", open));
    }
    words.append(paragraph.doubt().isEmpty() ? "" : " (" + paragraph.doubt() + ")");
    return words.append('.').toString();
  }

  private static String because(Finding finding) {
    List<String> parts =
        finding.reasons().stream()
            .filter(reason -> reason.holds() != Reason.Holds.NO)
            .map(
                reason -> {
                  String quote = finding.quote(reason).replaceAll("\\s+", " ");
                  return reason.why() + (quote.isEmpty() ? "" : " (“" + quote + "”)");
                })
            .toList();
    return String.join("; ", parts);
  }
}
