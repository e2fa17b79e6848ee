package org.rapporteur.reading.time;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** When all, or nearly all, of the people whom a text calls by their offices held them. */
final class Tenures {

  /** Titles are used some days before they are taken and after they are left. */
  private static final int BEFORE = 3;

  private static final int AFTER = 14;

  /**
   * A stretch of time.
   *
   * @param from first day
   * @param to last day
   * @param held whose offices agree in it
   */
  record Stretch(LocalDate from, LocalDate to, List<KnownTimes.Held> held) {}

  private Tenures() {}

  /**
   * The one stretch between two days in which most offices agree; null if too many disagree. Of
   * several stretches, as of one who came back to office, the one that holds the last year told.
   */
  static @Nullable Stretch of(
      List<KnownTimes.Held> all, LocalDate least, LocalDate most, int lastYear) {
    TreeSet<LocalDate> bounds = new TreeSet<>(List.of(least));
    for (KnownTimes.Held held : all) {
      for (LocalDate[] term : held.terms()) {
        bounds.add(begin(term));
        bounds.add(end(term).equals(LocalDate.MAX) ? LocalDate.MAX : end(term).plusDays(1));
      }
    }
    Stretch best = null;
    boolean several = false;
    for (LocalDate from : bounds) {
      LocalDate next = bounds.higher(from);
      LocalDate to = next == null ? most : next.minusDays(1);
      to = to.isAfter(most) ? most : to;
      if (from.isBefore(least) || from.isAfter(most)) {
        continue;
      }
      List<KnownTimes.Held> agree = agree(all, from);
      int more = best == null ? 1 : agree.size() - best.held().size();
      boolean goesOn = best != null && best.to().plusDays(1).equals(from);
      if (more > 0) {
        best = new Stretch(from, to, agree);
        several = false;
      } else if (more == 0 && best != null && goesOn) {
        best = new Stretch(best.from(), to, agree);
      } else if (more == 0 && best != null) {
        boolean here = from.getYear() <= lastYear && lastYear <= to.getYear();
        boolean there = best.from().getYear() <= lastYear && lastYear <= best.to().getYear();
        several |= here == there;
        best = here && !there ? new Stretch(from, to, agree) : best;
      }
    }
    int agreeing = best == null ? 0 : best.held().size();
    boolean doubtful = (all.size() - agreeing) * 3 > agreeing;
    return best == null || several || doubtful || agreeing == 0 ? null : best;
  }

  private static List<KnownTimes.Held> agree(List<KnownTimes.Held> all, LocalDate day) {
    List<KnownTimes.Held> agree = new ArrayList<>();
    for (KnownTimes.Held held : all) {
      if (held.terms().stream().anyMatch(t -> !begin(t).isAfter(day) && !end(t).isBefore(day))) {
        agree.add(held);
      }
    }
    return agree;
  }

  private static LocalDate begin(LocalDate[] term) {
    return term[0].minusDays(BEFORE);
  }

  private static LocalDate end(LocalDate[] term) {
    return term[1].equals(LocalDate.MAX) ? LocalDate.MAX : term[1].plusDays(AFTER);
  }
}
