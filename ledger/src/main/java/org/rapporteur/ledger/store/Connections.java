package org.rapporteur.ledger.store;

import java.sql.SQLException;
import java.util.concurrent.ConcurrentLinkedDeque;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;
import org.rapporteur.ledger.LedgerException;

/** One connection that writes, and as many as are needed at once that read. */
public final class Connections implements AutoCloseable {

  private static final int IDLE = 8;

  private final Dialect dialect;
  private final Sql writer;
  private final ReentrantLock writing = new ReentrantLock();
  private final ConcurrentLinkedDeque<Sql> idle = new ConcurrentLinkedDeque<>();

  /** What is done on a connection. */
  @FunctionalInterface
  public interface Work<T> {
    T with(Sql sql) throws SQLException;
  }

  /** Opens the ledger and brings it to this program's schema. */
  public Connections(Dialect dialect) {
    this.dialect = dialect;
    Sql opened = null;
    try {
      opened = dialect.connect(true);
      Migrations.run(dialect, opened);
      writer = opened;
    } catch (SQLException e) {
      closeQuietly(opened);
      throw new LedgerException(dialect.explain(e), e);
    } catch (RuntimeException e) {
      closeQuietly(opened);
      throw e;
    }
  }

  public Dialect dialect() {
    return dialect;
  }

  /** Does work that only reads. */
  public <T> T read(Work<T> work) {
    Sql sql = null;
    boolean sound = false;
    try {
      sql = idle.poll();
      if (sql == null) {
        sql = dialect.connect(false);
      }
      T result = work.with(sql);
      sound = true;
      return result;
    } catch (SQLException e) {
      throw new LedgerException(dialect.explain(e), e);
    } finally {
      if (sql != null) {
        if (sound && idle.size() < IDLE) {
          idle.push(sql);
        } else {
          closeQuietly(sql);
        }
      }
    }
  }

  /** Does work that writes, wholly or not at all. */
  public <T> T write(Work<T> work) {
    writing.lock();
    try {
      if (dialect.readOnly()) {
        throw new LedgerException(
            "The ledger "
                + dialect.place()
                + " can only be read. Allow writing to it and to its folder, or choose another"
                + " place with --ledger.");
      }
      dialect.begin(writer);
      boolean done = false;
      try {
        T result = work.with(writer);
        dialect.commit(writer);
        done = true;
        return result;
      } finally {
        if (!done) {
          undo();
        }
      }
    } catch (SQLException e) {
      throw new LedgerException(dialect.explain(e), e);
    } finally {
      writing.unlock();
    }
  }

  private void undo() {
    try {
      writer.forget();
      dialect.rollback(writer);
    } catch (SQLException e) {
      // The fault that led here is the one to tell; an open transaction ends with its connection.
    }
  }

  @Override
  public void close() {
    for (Sql sql = idle.poll(); sql != null; sql = idle.poll()) {
      closeQuietly(sql);
    }
    closeQuietly(writer);
  }

  private static void closeQuietly(@Nullable Sql sql) {
    if (sql == null) {
      return;
    }
    try {
      sql.close();
    } catch (SQLException e) {
      // Nothing is lost: whatever was committed is on disk.
    }
  }
}
