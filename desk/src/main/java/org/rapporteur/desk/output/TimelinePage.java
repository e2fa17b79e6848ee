package org.rapporteur.desk.output;

import java.io.PrintWriter;
import java.time.YearMonth;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.rapporteur.ledger.survey.Cell;
import org.rapporteur.ledger.survey.Chart;
import org.rapporteur.ledger.survey.Step;
import org.rapporteur.ledger.survey.Tally;
import org.rapporteur.reading.Claim;
import org.rapporteur.reading.Stance;

/** Events in the order of time, for people at a terminal. */
public final class TimelinePage {

  private static final String INDENT = "            ";
  private static final int LABEL = 12;
  private static final int COUNT = 8;

  private final PrintWriter out;
  private final Ink ink;
  private final int width;

  /**
   * @param width columns of the terminal
   */
  public TimelinePage(PrintWriter out, Ink ink, int width) {
    this.out = out;
    this.ink = ink;
    this.width = Math.max(50, width);
  }

  /** Claims under their months, each with the words that say it. */
  public void show(List<DatedClaim> claims) {
    YearMonth month = null;
    boolean first = true;
    for (DatedClaim dated : claims) {
      YearMonth now = dated.day() == null ? null : YearMonth.from(dated.day());
      if (first || !Objects.equals(now, month)) {
        out.println();
        out.println(ink.bold(now == null ? "no date" : now.toString()));
        month = now;
        first = false;
      }
      show(dated);
    }
    out.flush();
  }

  private void show(DatedClaim dated) {
    Claim claim = dated.kept().claim();
    String type = claim.type().name() + (claim.mode() == null ? "" : " " + claim.mode());
    String stance =
        claim.stance() == Stance.ASSERTED ? "" : " · " + ink.doubt(claim.stance().word());
    String reported = dated.told() || dated.day() == null ? "" : ink.faint(" · day of the report");
    out.println(
        Wrapped.padded(Objects.toString(dated.day(), ""), LABEL)
            + ink.bold(type)
            + stance
            + reported
            + ink.faint("  " + claim.id()));
    String text = dated.kept().article().text();
    for (String line : MarkedSentence.lines(text, claim, ink, width - INDENT.length())) {
      out.println(INDENT + line);
    }
  }

  /**
   * A row of bars for each type, actor or stance: full for what is told as having happened, and
   * never full for what is estimated or alleged ({@code ▒}), planned, possible or demanded ({@code
   * ░}), or denied ({@code x}).
   */
  public void show(Chart chart) {
    Map<String, Long> totals = new LinkedHashMap<>();
    long most = 1;
    for (Cell cell : chart.cells()) {
      totals.merge(cell.row(), cell.tally().total(), Long::sum);
      most = Math.max(most, cell.tally().total());
    }
    String row = null;
    for (Cell cell : chart.cells()) {
      if (!cell.row().equals(row)) {
        row = cell.row();
        out.println();
        out.println(ink.bold(cell.name()) + ink.faint("  " + totals.get(row) + " in all"));
      }
      out.println(
          "  "
              + Wrapped.padded(period(cell, chart.step()), LABEL)
              + Wrapped.padded(String.format(Locale.ROOT, "%,d", cell.tally().total()), COUNT)
              + bar(cell.tally(), most));
    }
    out.println();
    out.println(
        ink.faint("█ asserted  ▒ estimated, alleged  ░ possible, planned, demanded  x denied"));
    out.flush();
  }

  private static String period(Cell cell, Step step) {
    String day = cell.from().toString();
    return switch (step) {
      case DAY -> day;
      case WEEK -> day + "+";
      case MONTH -> day.substring(0, day.length() - 3);
      case YEAR -> day.substring(0, day.length() - 6);
      case DECADE -> day.substring(0, day.length() - 6) + "s";
    };
  }

  private String bar(Tally tally, long most) {
    long room = width - LABEL - COUNT - 2L;
    StringBuilder bar = new StringBuilder();
    bar.append(piece("█", room, most, tally.of(Stance.ASSERTED)));
    bar.append(
        ink.doubt(
            piece("▒", room, most, tally.of(Stance.ESTIMATED) + tally.of(Stance.ALLEGED))
                + piece(
                    "░",
                    room,
                    most,
                    tally.of(Stance.POSSIBLE)
                        + tally.of(Stance.PLANNED)
                        + tally.of(Stance.DEMANDED))));
    bar.append(ink.fault(piece("x", room, most, tally.of(Stance.DENIED))));
    return bar.toString();
  }

  /** At least one sign for at least one claim. */
  private static String piece(String sign, long room, long most, long claims) {
    return claims == 0 ? "" : sign.repeat((int) Math.max(1, claims * (room - 4) / most));
  }
}
