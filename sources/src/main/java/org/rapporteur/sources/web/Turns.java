package org.rapporteur.sources.web;

import java.io.InterruptedIOException;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

/** One request per host at a time, with a pause after each. */
final class Turns {

  private static final class Host {
    final Semaphore free = new Semaphore(1, true);
    volatile long notBefore = System.nanoTime();
  }

  private static final long LOOK_MILLIS = 100;

  private volatile boolean closed;
  private final Map<String, Host> hosts = new ConcurrentHashMap<>();

  /** A turn that has begun; closing it ends it. */
  interface Turn extends AutoCloseable {
    @Override
    void close();
  }

  /**
   * Waits until the host is free and its pause is over.
   *
   * @param pause to be kept after this turn
   * @throws InterruptedIOException if the thread is interrupted while it waits
   */
  Turn take(String host, Duration pause) throws InterruptedIOException {
    Host mine = hosts.computeIfAbsent(host, name -> new Host());
    try {
      while (!mine.free.tryAcquire(LOOK_MILLIS, TimeUnit.MILLISECONDS)) {
        checkOpen();
      }
    } catch (InterruptedException e) {
      throw interrupted();
    }
    try {
      for (long wait = 1; wait > 0; ) {
        checkOpen();
        wait = mine.notBefore - System.nanoTime();
        TimeUnit.NANOSECONDS.sleep(Math.min(wait, LOOK_MILLIS * 1_000_000));
      }
    } catch (InterruptedException e) {
      mine.free.release();
      throw interrupted();
    } catch (InterruptedIOException e) {
      mine.free.release();
      throw e;
    }
    return () -> {
      mine.notBefore = System.nanoTime() + pause.toNanos();
      mine.free.release();
    };
  }

  /** Ends all waiting. */
  void close() {
    closed = true;
  }

  private void checkOpen() throws InterruptedIOException {
    if (closed) {
      throw new InterruptedIOException("closed");
    }
  }

  private static InterruptedIOException interrupted() {
    Thread.currentThread().interrupt();
    return new InterruptedIOException("interrupted");
  }
}
