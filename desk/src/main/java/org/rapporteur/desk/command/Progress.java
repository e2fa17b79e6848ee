package org.rapporteur.desk.command;

import java.io.PrintStream;
import org.rapporteur.reading.Reading;

/** A line on the terminal that tells how far long work is; silent elsewhere. */
final class Progress {

  private static final long NOT_BEFORE_NANOS = 1_500_000_000L;
  private static final long EVERY_NANOS = 200_000_000L;

  private final PrintStream out;
  private final boolean shown;
  private final long begin = System.nanoTime();
  private long last = begin;
  private boolean dirty;
  private int articles;
  private int claims;

  private Progress(PrintStream out, boolean shown) {
    this.out = out;
    this.shown = shown;
  }

  static Progress onStandardError() {
    // Claims scroll on a terminal and show progress themselves.
    boolean quiet = Boolean.getBoolean("rapporteur.terminal.out");
    return new Progress(System.err, Boolean.getBoolean("rapporteur.terminal.err") && !quiet);
  }

  /** Counts one article that was read. */
  void step(Reading reading) {
    articles++;
    claims += reading.claims().size();
    long now = System.nanoTime();
    if (shown && now - begin > NOT_BEFORE_NANOS && now - last > EVERY_NANOS) {
      last = now;
      long rate = Math.round(articles * 1e9 / (now - begin));
      out.printf("\r%,d articles, %,d claims, %,d articles/s ", articles, claims, rate);
      out.flush();
      dirty = true;
    }
  }

  /** Takes the line away, before something else is printed. */
  void clear() {
    if (dirty) {
      out.print("\r\u001b[2K");
      out.flush();
      dirty = false;
    }
  }
}
