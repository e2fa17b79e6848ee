package org.rapporteur.desk.casefile;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.rapporteur.ledger.KeptClaim;
import org.rapporteur.reading.When;

/** What happened when, and when it was reported, in one line of time. */
final class CaseTimeline {

  private CaseTimeline() {}

  /**
   * A point of the line.
   *
   * @param at EDTF
   * @param act whether it is an act's own time rather than a report's
   * @param words what
   * @param claim which claim tells it
   */
  private record Point(String at, boolean act, String words, String claim) {

    String sorted() {
      return at.replaceFirst("^\\.\\./", "");
    }
  }

  static void write(Markup page, List<KeptClaim> claims) {
    List<Point> points = new ArrayList<>();
    for (KeptClaim claim : claims) {
      String sentence = claim.sentence().replaceAll("\\s+", " ");
      When when = claim.claim().when();
      boolean told = when != null && when.span() != null;
      String at = told && when != null ? when.edtf() : CaseAssembly.published(claim);
      if (!at.isEmpty()) {
        points.add(
            new Point(
                at,
                told,
                (told ? "" : "Reported: ")
                    + sentence
                    + " ("
                    + claim.claim().stance().word()
                    + ", "
                    + claim.article().ref()
                    + ")",
                claim.claim().id()));
      }
    }
    if (points.isEmpty()) {
      return;
    }
    points.sort(Comparator.comparing(Point::sorted));
    page.element("h2", "Timeline").raw("<ol class=\"timeline\">\n");
    for (Point point : points) {
      page.raw(point.act() ? "<li>" : "<li class=\"report\">")
          .element("time", point.at().replace("/", " to "))
          .raw("<a href=\"#" + point.claim() + "\">")
          .text(point.words())
          .raw("</a></li>\n");
    }
    page.raw("</ol>\n");
  }
}
