package org.rapporteur.desk.web;

import io.javalin.http.Context;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.rapporteur.desk.output.JsonDocument;
import org.rapporteur.ledger.Ledger;
import tools.jackson.core.JsonGenerator;

/**
 * Answers that stay the same until the ledger changes. Whoever has one already is told so without
 * making it again, and those asked for most are remembered. An answer that took long is made again
 * beside the requests when the ledger has changed, so that nobody waits for it: it may be some
 * seconds old.
 */
final class Answers implements AutoCloseable {

  private static final Logger LOG = Logger.getLogger(Answers.class.getName());
  private static final int REMEMBERED = 400;
  private static final int LARGEST = 500_000;
  private static final long LONG_MILLIS = 150;
  private static final long OLDEST_MILLIS = 60_000;
  private static final long WANTED_MILLIS = 600_000;
  private static final int EVERY_SECONDS = 3;

  /** Of the time, at most one part in so many goes into making answers again. */
  private static final int SHARE = 5;

  private record Answer(
      String stamp, String body, long made, long took, long asked, Consumer<JsonGenerator> maker) {

    boolean slow() {
      return took > LONG_MILLIS;
    }

    boolean usable(String now) {
      return stamp.equals(now) || (slow() && System.currentTimeMillis() - made < OLDEST_MILLIS);
    }

    Answer askedNow() {
      return new Answer(stamp, body, made, took, System.currentTimeMillis(), maker);
    }
  }

  private final Ledger ledger;
  private final Map<String, Answer> recent =
      Collections.synchronizedMap(
          new LinkedHashMap<>(64, 0.75f, true) {
            private static final long serialVersionUID = 1L;

            @Override
            protected boolean removeEldestEntry(Map.Entry<String, Answer> eldest) {
              return size() > REMEMBERED;
            }
          });
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

  /** Answers with one object whose members {@code body} writes. */
  void object(Context request, Consumer<JsonGenerator> body) {
    String question =
        request.path() + "?" + (request.queryString() == null ? "" : request.queryString());
    String stamp = ledger.survey().stamp();
    Answer known = recent.get(question);
    Answer usable = known != null && known.usable(stamp) ? known.askedNow() : null;
    String tag = tag(usable == null ? stamp : usable.stamp(), question);
    request.header("ETag", tag);
    request.header("Cache-Control", "private, no-cache");
    if (tag.equals(request.header("If-None-Match"))) {
      request.status(304);
      return;
    }
    Answer answer = usable == null ? make(stamp, body) : usable;
    if (answer.body().length() <= LARGEST) {
      recent.put(question, answer);
    }
    request.contentType(JsonAnswer.TYPE).result(answer.body());
  }

  private static String tag(String stamp, String question) {
    return "W/\"" + stamp + Integer.toHexString(question.hashCode()) + "\"";
  }

  private static Answer make(String stamp, Consumer<JsonGenerator> body) {
    long begin = System.currentTimeMillis();
    String text = JsonDocument.of(body);
    long end = System.currentTimeMillis();
    return new Answer(stamp, text, end, end - begin, end, body);
  }

  /** Makes slow answers again that are out of date and were wanted lately. */
  private void renew() {
    try {
      long begin = System.currentTimeMillis();
      if (begin < rested) {
        return;
      }
      String stamp = ledger.survey().stamp();
      Map<String, Answer> known;
      synchronized (recent) {
        known = Map.copyOf(recent);
      }
      for (Map.Entry<String, Answer> entry : known.entrySet()) {
        Answer old = entry.getValue();
        boolean wanted = begin - old.asked() < WANTED_MILLIS;
        if (old.slow() && wanted && !old.stamp().equals(stamp)) {
          Answer fresh = make(stamp, old.maker());
          recent.put(
              entry.getKey(),
              new Answer(
                  stamp, fresh.body(), fresh.made(), fresh.took(), old.asked(), old.maker()));
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
