package org.rapporteur.spark;

import java.util.concurrent.atomic.AtomicBoolean;
import org.apache.spark.SparkEnv;
import org.apache.spark.util.CollectionAccumulator;
import org.rapporteur.reading.Reader;

/**
 * The one reader of an executor: its model is loaded with the first article and shared by all
 * tasks.
 */
final class ExecutorReader {

  private static final AtomicBoolean TOLD = new AtomicBoolean();

  private ExecutorReader() {}

  private static final class Loaded {
    static final Reader READER = Reader.load();
  }

  /**
   * The reader of this Java machine.
   *
   * @param loads is told once for each machine that loads one
   */
  static Reader get(CollectionAccumulator<String> loads) {
    Reader reader = Loaded.READER;
    if (TOLD.compareAndSet(false, true)) {
      loads.add(
          "executor " + SparkEnv.get().executorId() + ", pid " + ProcessHandle.current().pid());
    }
    return reader;
  }
}
