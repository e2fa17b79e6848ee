package org.rapporteur.desk.web;

import io.javalin.http.Context;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.jspecify.annotations.Nullable;
import org.rapporteur.desk.output.JsonDocument;
import org.rapporteur.ledger.Ledger;
import tools.jackson.core.JsonGenerator;

/**
 * Answers that stay the same until the ledger changes. Whoever has one already is told so without
 * making it again, and those asked for most are remembered; what several ask at once is made once.
 * An answer that took long is made again beside the requests when the ledger has changed, so that
 * nobody waits for it: it may be some seconds old.
 */
final class Answers implements AutoCloseable {

  private static final Logger LOG = Logger.getLogger(Answers.class.getName());

  /** Bytes of all that are remembered, and of the largest. */
  private static final long REMEMBERED = 12_000_000;

  private static final int LARGEST = 500_000;
  private static final long WANTED_MILLIS = 600_000;
  private static final int EVERY_SECONDS = 3;

  /** Of the time, at most one part in so many goes into making answers again. */
  private static final int SHARE = 5;

  private final Ledger ledger;
  private final Map<String, Answer> recent = new LinkedHashMap<>(64, 0.75f, true);
  private final Map<String, CompletableFuture<Answer>> making = new ConcurrentHashMap<>();
  private long bytes;

  /**
   * As many answers are made at once, in the order in which they were asked for: more would only
   * take processors from each other, and each would take longer.
   */
  private final Semaphore turns =
      new Semaphore(Runtime.getRuntime().availableProcessors() + 1, true);

  private final ScheduledExecutorService clock =
      Executors.newSingleThreadScheduledExecutor(
          work -> {
            Thread thread = new Thread(work, "answers");
            thread.setDaemon(true);
            return thread;
          });
  private long rested = System.currentTimeMillis();

  Answers(Ledger ledger) {
    this.ledger = ledger;
    clock.scheduleWithFixedDelay(this::renew, EVERY_SECONDS, EVERY_SECONDS, TimeUnit.SECONDS);
  }

  /** Answers with one object about claims and articles, whose members {@code body} writes. */
  void object(Context request, Consumer<JsonGenerator> body) {
    answer(request, ledger.survey().stamp(), false, body);
  }

  /** As {@link #object}, about how claims agree, which is found some time after they are kept. */
  void linked(Context request, Consumer<JsonGenerator> body) {
    answer(request, ledger.survey().linkedStamp(), true, body);
  }

  private void answer(Context request, String stamp, boolean linked, Consumer<JsonGenerator> body) {
    String question =
        request.path() + "?" + (request.queryString() == null ? "" : request.queryString());
    long now = System.currentTimeMillis();
    Answer known = recent(question);
    Answer usable = known != null && known.usable(stamp) ? known.asked(now) : null;
    String tag = tag(usable == null ? stamp : usable.stamp(), question);
    request.header("ETag", tag);
    request.header("Cache-Control", "private, no-cache");
    if (tag.equals(request.header("If-None-Match"))) {
      request.status(304);
      return;
    }
    Answer answer =
        usable == null ? once(stamp + question, () -> make(stamp, linked, body)) : usable;
    remember(question, answer);
    request.contentType(JsonAnswer.TYPE).result(answer.body());
  }

  private static String tag(String stamp, String question) {
    return "W/\"" + stamp + Integer.toHexString(question.hashCode()) + "\"";
  }

  /** Makes an answer, or waits for whoever is making the same. */
  private Answer once(String question, Supplier<Answer> maker) {
    CompletableFuture<Answer> mine = new CompletableFuture<>();
    CompletableFuture<Answer> others = making.putIfAbsent(question, mine);
    if (others != null) {
      try {
        return others.join();
      } catch (CompletionException e) {
        throw e.getCause() instanceof RuntimeException cause ? cause : e;
      }
    }
    try {
      turns.acquireUninterruptibly();
      try {
        mine.complete(maker.get());
      } finally {
        turns.release();
      }
      return mine.join();
    } catch (RuntimeException | Error e) {
      mine.completeExceptionally(e);
      throw e;
    } finally {
      making.remove(question, mine);
    }
  }

  private static Answer make(String stamp, boolean linked, Consumer<JsonGenerator> body) {
    long begin = System.currentTimeMillis();
    byte[] json = JsonDocument.bytes(body);
    long end = System.currentTimeMillis();
    return new Answer(stamp, linked, json, end, end - begin, end, body);
  }

  private synchronized @Nullable Answer recent(String question) {
    return recent.get(question);
  }

  private synchronized void remember(String question, Answer answer) {
    if (answer.body().length > LARGEST) {
      return;
    }
    Answer before = recent.put(question, answer);
    bytes += answer.body().length - (before == null ? 0 : before.body().length);
    var eldest = recent.values().iterator();
    while (bytes > REMEMBERED && eldest.hasNext()) {
      bytes -= eldest.next().body().length;
      eldest.remove();
    }
  }

  /** Makes slow answers again that are out of date and were wanted lately. */
  private void renew() {
    try {
      long begin = System.currentTimeMillis();
      if (begin < rested) {
        return;
      }
      String stamp = ledger.survey().stamp();
      String linked = ledger.survey().linkedStamp();
      Map<String, Answer> known;
      synchronized (this) {
        known = Map.copyOf(recent);
      }
      for (Map.Entry<String, Answer> entry : known.entrySet()) {
        Answer old = entry.getValue();
        boolean wanted = begin - old.asked() < WANTED_MILLIS;
        String current = old.linked() ? linked : stamp;
        if (old.slow() && wanted && !old.stamp().equals(current)) {
          remember(entry.getKey(), make(current, old.linked(), old.maker()).asked(old.asked()));
        }
      }
      long end = System.currentTimeMillis();
      rested = end + SHARE * (end - begin);
    } catch (RuntimeException e) {
      LOG.log(Level.FINE, "answers could not be made again", e);
    }
  }

  @Override
  public void close() {
    clock.shutdownNow();
  }
}
