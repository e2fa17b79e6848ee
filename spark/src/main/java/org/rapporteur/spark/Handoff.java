package org.rapporteur.spark;

import java.io.IOException;
import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.rapporteur.sources.Found;

/**
 * What a source pushes, to be pulled one by one: Spark asks for the next row, sources hand on what
 * they find. The source runs in a thread of its own and is never more than a few articles ahead.
 */
final class Handoff implements Iterator<Found>, AutoCloseable {

  private static final int AHEAD = 4;

  /** Reads a source to its end. */
  @FunctionalInterface
  interface Source {
    void read(Consumer<Found> sink) throws IOException;
  }

  /** What ended the source; null if it was read to its end. */
  private record End(@Nullable Throwable failure) {}

  private final BlockingQueue<Object> queue = new ArrayBlockingQueue<>(AHEAD);
  private final Thread thread;
  private @Nullable Object next;

  Handoff(Source source, String name) {
    thread = new Thread(() -> run(source), "reads " + name);
    thread.setDaemon(true);
    thread.start();
  }

  private void run(Source source) {
    Throwable failure = null;
    try {
      source.read(this::put);
    } catch (IOException | RuntimeException | StackOverflowError | OutOfMemoryError e) {
      failure = e;
    }
    try {
      queue.put(new End(failure));
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt(); // nobody waits any more
    }
  }

  private void put(Found found) {
    try {
      queue.put(found);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("nobody reads on", e);
    }
  }

  /**
   * Whether there is more.
   *
   * @throws FailedSourceException if the source could not be read to its end
   */
  @Override
  public boolean hasNext() {
    Object ready = next;
    if (ready == null) {
      try {
        ready = queue.take();
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
        throw new IllegalStateException("the task was ended", e);
      }
      next = ready;
    }
    if (ready instanceof End end && end.failure() != null) {
      throw new FailedSourceException(end.failure());
    }
    return ready instanceof Found;
  }

  @Override
  public Found next() {
    if (hasNext() && next instanceof Found found) {
      next = null;
      return found;
    }
    throw new NoSuchElementException();
  }

  @Override
  public void close() {
    thread.interrupt();
  }

  /** A source could not be read to its end. */
  static final class FailedSourceException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    FailedSourceException(Throwable cause) {
      super(
          cause.getMessage() == null ? cause.getClass().getSimpleName() : cause.getMessage(),
          cause);
    }
  }
}
