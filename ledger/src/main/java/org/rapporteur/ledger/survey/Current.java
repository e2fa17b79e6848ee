package org.rapporteur.ledger.survey;

import java.sql.SQLException;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;
import org.rapporteur.ledger.store.Connections;
import org.rapporteur.ledger.store.Sql;

/**
 * Holds the ledger's claims in memory and brings them up to date when they are asked for. The first
 * to ask reads them all; later only what was written since is read.
 */
final class Current {

  /** In larger ledgers, new readings may be counted a little late while many are being kept. */
  private static final int LARGE = 200_000;

  private static final long LATE_NANOS = 2_000_000_000L;

  /** In those it is looked so often whether anything was written, by other processes too. */
  private static final long LOOK_NANOS = 200_000_000L;

  private final Connections connections;
  private final ReentrantLock renewing = new ReentrantLock();
  private volatile @Nullable Snapshot snapshot;
  private volatile long looked;
  private volatile boolean decided;

  /** What was seen of comparing: the first reading that waits for it, and when that was seen. */
  private record Waiting(long reading, long seen) {}

  private volatile @Nullable Waiting waiting;

  Current(Connections connections) {
    this.connections = connections;
  }

  /** Somebody decided something, which must show at once. */
  void decided() {
    decided = true;
    waiting = null;
  }

  /** The claims as they are now. */
  Snapshot now() {
    Snapshot before = snapshot;
    if (before == null) {
      return renewed(null);
    }
    if (large(before) && !decided && System.nanoTime() - looked < LOOK_NANOS) {
      return before;
    }
    decided = false;
    Snapshot.Marks marks = connections.read(Snapshot.Marks::of);
    looked = System.nanoTime();
    if (usable(before, marks)) {
      return before;
    }
    boolean late = large(before) && !marks.decidedSince(before.marks());
    if (late && renewing.isLocked()) {
      return before;
    }
    return renewed(before);
  }

  /** Changes when answers about claims may have changed. */
  Snapshot.Marks marks() {
    Snapshot before = snapshot;
    return before == null ? connections.read(Snapshot.Marks::of) : now().marks();
  }

  /** Changes when links between claims may have changed. */
  long waiting() {
    Waiting known = waiting;
    Snapshot before = snapshot;
    if (known != null
        && before != null
        && large(before)
        && System.nanoTime() - known.seen() < LATE_NANOS) {
      return known.reading();
    }
    long reading = connections.read(sql -> sql.number("SELECT min(reading) FROM unlinked"));
    waiting = new Waiting(reading, System.nanoTime());
    return reading;
  }

  private static boolean large(Snapshot snapshot) {
    return snapshot.size() > LARGE;
  }

  private static boolean usable(Snapshot before, Snapshot.Marks marks) {
    return before.marks().equals(marks)
        || (large(before)
            && !marks.decidedSince(before.marks())
            && System.nanoTime() - before.taken() < LATE_NANOS);
  }

  private Snapshot renewed(@Nullable Snapshot known) {
    renewing.lock();
    try {
      Snapshot before = snapshot;
      if (before != null && before != known && known != null && large(before) && !decided) {
        return before;
      }
      Snapshot made = connections.read(sql -> made(sql, before));
      snapshot = made;
      looked = System.nanoTime();
      return made;
    } finally {
      renewing.unlock();
    }
  }

  private static Snapshot made(Sql sql, @Nullable Snapshot before) throws SQLException {
    if (before == null) {
      return Snapshot.whole(sql);
    }
    Snapshot.Marks marks = Snapshot.Marks.of(sql);
    return usable(before, marks) ? before : before.next(sql, marks);
  }
}
