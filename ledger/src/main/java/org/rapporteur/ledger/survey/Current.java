package org.rapporteur.ledger.survey;

import java.sql.SQLException;
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

  private final Connections connections;
  private volatile @Nullable Snapshot snapshot;

  Current(Connections connections) {
    this.connections = connections;
  }

  /** The claims as they are now. */
  Snapshot now() {
    Snapshot before = snapshot;
    if (before != null) {
      Snapshot.Marks marks = connections.read(Snapshot.Marks::of);
      if (usable(before, marks)) {
        return before;
      }
    }
    return renewed();
  }

  /** What {@link #now()} would be as of, without reading it. */
  Snapshot.Marks marks(Sql sql) throws SQLException {
    Snapshot.Marks marks = Snapshot.Marks.of(sql);
    Snapshot before = snapshot;
    return before != null && usable(before, marks) ? before.marks() : marks;
  }

  private static boolean usable(Snapshot before, Snapshot.Marks marks) {
    return before.marks().equals(marks)
        || (before.columns().size > LARGE
            && !marks.decidedSince(before.marks())
            && System.nanoTime() - before.taken() < LATE_NANOS);
  }

  private synchronized Snapshot renewed() {
    Snapshot before = snapshot;
    Snapshot made =
        connections.read(
            sql -> {
              if (before == null) {
                return Snapshot.whole(sql);
              }
              Snapshot.Marks marks = Snapshot.Marks.of(sql);
              return usable(before, marks) ? before : before.next(sql, marks);
            });
    snapshot = made;
    return made;
  }
}
