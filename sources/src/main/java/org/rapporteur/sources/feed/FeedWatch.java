package org.rapporteur.sources.feed;

import java.io.IOException;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import org.rapporteur.sources.Found;
import org.rapporteur.sources.PlainText;
import org.rapporteur.sources.web.FetchException;
import org.rapporteur.sources.web.Fetched;
import org.rapporteur.sources.web.RefusedAddressException;
import org.rapporteur.sources.web.Web;

/**
 * Asks feeds again and again and hands on what is new. Feeds are asked with what their servers told
 * the last time, so that what has not changed is not sent again; one that fails is asked after ever
 * longer pauses. Several feeds are asked at once, one host never twice at once.
 */
public final class FeedWatch {

  private static final Duration LONGEST_PAUSE = Duration.ofHours(24);
  private static final int FEEDS_AT_ONCE = 8;

  /** How often an article that fails is tried again before it is given up. */
  private static final int TRIES = 3;

  private final Web web;
  private final FeedMemory memory;
  private final FeedSink sink;
  private final Clock clock;
  private final Duration every;
  private final EntryArticles articles;
  private final Map<String, Integer> tries = new ConcurrentHashMap<>();
  private final Set<String> marked = ConcurrentHashMap.newKeySet();
  private volatile long markedDay;
  private final Set<String> running = ConcurrentHashMap.newKeySet();
  private final Object reading = new Object();
  private final Object wake = new Object();
  private volatile boolean stopping;

  /**
   * @param every how long after it was asked a feed is asked again
   */
  public FeedWatch(Web web, FeedMemory memory, FeedSink sink, Clock clock, Duration every) {
    this.web = web;
    this.memory = memory;
    this.sink = sink;
    this.clock = clock;
    this.every = every;
    this.articles = new EntryArticles(web);
  }

  /** Asks every feed once, whenever it is due. Returns when all have been dealt with. */
  public void once(List<URI> feeds) {
    ExecutorService pool = pool();
    for (URI feed : new LinkedHashSet<>(feeds)) {
      pool.execute(() -> ask(feed));
    }
    finish(pool);
  }

  /** Asks feeds whenever they are due, until {@link #stop}. */
  public void run(List<URI> feeds) {
    ExecutorService pool = pool();
    Set<URI> all = new LinkedHashSet<>(feeds);
    // Should nothing be remembered, as on a full disk, a feed is still not asked without a pause.
    Map<URI, Long> notBefore = new HashMap<>();
    while (!stopping) {
      long next = Long.MAX_VALUE;
      for (URI feed : all) {
        if (running.contains(feed.toString())) {
          continue;
        }
        long at =
            Math.max(
                memory.state(feed.toString()).map(FeedMemory.State::due).orElse(0L),
                notBefore.getOrDefault(feed, 0L));
        if (at <= now() && running.add(feed.toString())) {
          notBefore.put(feed, now() + Math.max(1, Math.min(60, every.toSeconds())));
          pool.execute(
              () -> {
                try {
                  ask(feed);
                } finally {
                  running.remove(feed.toString());
                  wakeUp();
                }
              });
        } else {
          next = Math.min(next, at);
        }
      }
      sleepUntil(next);
    }
    finish(pool);
  }

  /** Ends the watch: the article that is being read is kept, nothing new is begun. */
  public void stop() {
    stopping = true;
    wakeUp();
  }

  private static ExecutorService pool() {
    return Executors.newFixedThreadPool(
        FEEDS_AT_ONCE,
        task -> {
          Thread thread = new Thread(task, "feed");
          thread.setDaemon(true);
          return thread;
        });
  }

  private void finish(ExecutorService pool) {
    pool.shutdown();
    try {
      boolean done = false;
      while (!done) {
        done = pool.awaitTermination(200, TimeUnit.MILLISECONDS);
        if (stopping && !done) {
          // Ends waiting for hosts and servers; an article that is being kept is kept.
          web.close();
        }
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private void wakeUp() {
    synchronized (wake) {
      wake.notifyAll();
    }
  }

  private void sleepUntil(long second) {
    long millis = Math.min(60_000, Math.max(20, (second - now()) * 1000));
    synchronized (wake) {
      try {
        if (!stopping) {
          wake.wait(second == Long.MAX_VALUE ? 60_000 : millis);
        }
      } catch (InterruptedException e) {
        stopping = true;
        Thread.currentThread().interrupt();
      }
    }
  }

  private long now() {
    return clock.instant().getEpochSecond();
  }

  /** Never throws: a feed's fault is told and makes the pause longer. */
  private void ask(URI feed) {
    String url = feed.toString();
    FeedMemory.State last = memory.state(url).orElse(new FeedMemory.State(null, null, 0, 0));
    if (stopping) {
      return;
    }
    try {
      Fetched fetched = web.fetch(feed, last.etag(), last.modified());
      if (fetched.status() == 304) {
        memory.remember(
            url, new FeedMemory.State(last.etag(), last.modified(), now() + every.toSeconds(), 0));
        sink.asked(url, 0);
        return;
      }
      Feed read =
          PlainText.of(fetched.body(), fetched.contentType())
              .flatMap(text -> FeedReader.parse(text, fetched.uri()))
              .orElseThrow(() -> new IOException("not a feed"));
      boolean all = take(url, read) && read.whole();
      long pause = Math.max(every.toSeconds(), Math.min(read.minutes(), 24 * 60) * 60L);
      // What was left for another time must be offered again: the server is asked afresh.
      memory.remember(
          url,
          new FeedMemory.State(
              all ? fetched.etag() : null, all ? fetched.modified() : null, now() + pause, 0));
    } catch (IOException | RefusedAddressException e) {
      if (!stopping) {
        failed(url, last, e);
      }
    } catch (RuntimeException e) {
      // A ledger that cannot be written or the like: told, and tried again later.
      if (!stopping) {
        failed(url, last, e);
      }
    }
  }

  private void failed(String url, FeedMemory.State last, Exception e) {
    int failures = last.failures() + 1;
    long pause = every.toSeconds() << Math.min(failures, 12);
    long asked = e instanceof FetchException answer ? answer.retrySeconds() : 0;
    pause = Math.max(asked, Math.min(pause, LONGEST_PAUSE.toSeconds()));
    String why = e.getMessage() == null ? e.getClass().getSimpleName() : e.getMessage();
    String advice = "It is asked again in " + Math.max(1, pause / 60) + " min";
    synchronized (reading) {
      sink.unreadable(new Found.Unreadable(url, "the feed could not be read: " + why, advice));
    }
    memory.remember(
        url, new FeedMemory.State(last.etag(), last.modified(), now() + pause, failures));
  }

  /** Hands on the new entries, the oldest first; whether none is left for another time. */
  private boolean take(String url, Feed feed) {
    Map<String, String> known = memory.entries(url);
    List<Entry> entries = new ArrayList<>(feed.entries());
    Collections.reverse(entries);
    Set<String> names = new HashSet<>();
    boolean all = true;
    int fresh = 0;
    for (Entry entry : entries) {
      if (stopping) {
        return false;
      }
      if (!names.add(entry.nameHash())) {
        continue;
      }
      if (entry.contentHash().equals(known.get(entry.nameHash()))) {
        offeredAgain(url, entry);
      } else if (take(url, feed, entry)) {
        fresh++;
      } else {
        all = false;
      }
    }
    sink.asked(url, fresh);
    return all;
  }

  /** So that entries still offered are not forgotten; once a day is enough. */
  private void offeredAgain(String url, Entry entry) {
    long day = now() / 86_400;
    if (day != markedDay) {
      marked.clear();
      markedDay = day;
    }
    if (marked.add(url + "\n" + entry.nameHash())) {
      memory.remember(url, entry);
    }
  }

  /** Deals with a new entry; false if it is to be tried again. */
  private boolean take(String url, Feed feed, Entry entry) {
    Found found;
    try {
      found = articles.find(feed, entry);
    } catch (IOException e) {
      int count = tries.merge(url + "\n" + entry.nameHash(), 1, Integer::sum);
      if (stopping || count < TRIES) {
        return false;
      }
      String why = e.getMessage() == null ? e.getClass().getSimpleName() : e.getMessage();
      found = new Found.Unreadable(entry.name(), "not fetched: " + why, "It was left out");
    }
    synchronized (reading) {
      if (stopping) {
        return false;
      }
      tries.remove(url + "\n" + entry.nameHash());
      if (found instanceof Found.Unreadable fault) {
        sink.unreadable(fault);
        memory.remember(url, entry);
      } else if (found instanceof Found.Text text) {
        if (memory.holds(text.article().text())) {
          memory.remember(url, entry);
        } else {
          sink.article(url, entry, text);
        }
      }
      return true;
    }
  }
}
