package org.rapporteur.desk.command;

import java.io.PrintStream;
import java.util.Locale;
import java.util.function.LongSupplier;

/**
 * A line on the terminal that tells how far long work is, how fast it goes and how long it will
 * take; silent elsewhere, and for work that is soon done.
 */
final class Progress {

  private static final long NOT_BEFORE_NANOS = 1_500_000_000L;
  private static final long EVERY_NANOS = 200_000_000L;
  private static final int WIDTH = 24;

  private final PrintStream out;
  private final boolean shown;
  private final String what;
  private final LongSupplier expected;
  private final long begin = System.nanoTime();
  private long last = begin;
  private boolean dirty;
  private long total = -1;
  private long done;

  private Progress(PrintStream out, boolean shown, String what, LongSupplier expected) {
    this.out = out;
    this.shown = shown;
    this.what = what;
    this.expected = expected;
  }

  /**
   * @param what is counted, such as "articles"
   * @param expected how many there will be; asked only where it is shown; 0 if nobody knows
   */
  static Progress of(String what, LongSupplier expected) {
    // What scrolls on a terminal shows progress itself.
    boolean quiet = Boolean.getBoolean("rapporteur.terminal.out");
    return new Progress(
        System.err, Boolean.getBoolean("rapporteur.terminal.err") && !quiet, what, expected);
  }

  /** As {@link #of}, for work whose results do not go to the screen while it lasts. */
  static Progress beside(String what, LongSupplier expected) {
    return new Progress(System.err, Boolean.getBoolean("rapporteur.terminal.err"), what, expected);
  }

  /** One more is done. */
  void step() {
    to(done + 1);
  }

  /** So many are done. */
  void to(long now) {
    done = now;
    long time = System.nanoTime();
    if (shown && time - begin > NOT_BEFORE_NANOS && time - last > EVERY_NANOS) {
      last = time;
      if (total < 0) {
        total = expected.getAsLong();
      }
      out.print("\r\u001b[2K" + line(what, done, total, (time - begin) / 1e9));
      out.flush();
      dirty = true;
    }
  }

  /** {@code [######····] 1,200 of 2,000 articles, 60 a second, 0:13 left}. */
  static String line(String what, long done, long total, double seconds) {
    double rate = done / seconds;
    String speed = String.format(Locale.ROOT, rate < 10 ? "%.1f a second" : "%,.0f a second", rate);
    if (total < done || total == 0) {
      return String.format(Locale.ROOT, "%,d %s, %s", done, what, speed);
    }
    int full = (int) (WIDTH * done / total);
    long left = Math.round((total - done) / rate);
    String time =
        left < 3600
            ? String.format(Locale.ROOT, "%d:%02d", left / 60, left % 60)
            : String.format(Locale.ROOT, "%d h %02d min", left / 3600, left / 60 % 60);
    return String.format(
        Locale.ROOT,
        "[%s%s] %,d of %,d %s, %s, %s left",
        "#".repeat(full),
        "·".repeat(WIDTH - full),
        done,
        total,
        what,
        speed,
        time);
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
