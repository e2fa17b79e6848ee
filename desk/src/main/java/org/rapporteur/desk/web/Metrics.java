package org.rapporteur.desk.web;

import io.javalin.http.Context;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryType;
import java.util.Map;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.atomic.LongAdder;
import org.rapporteur.ledger.Ledger;
import org.rapporteur.ledger.custody.Facts;

/** {@code /metrics}: how the server fares, in the text form that Prometheus reads. */
final class Metrics {

  private final Ledger ledger;
  private final Map<Integer, LongAdder> requests = new ConcurrentSkipListMap<>();

  Metrics(Ledger ledger) {
    this.ledger = ledger;
  }

  void after(Context request) {
    requests.computeIfAbsent(request.statusCode(), status -> new LongAdder()).increment();
  }

  void show(Context request) {
    Facts facts = ledger.facts();
    Runtime runtime = Runtime.getRuntime();
    StringBuilder text = new StringBuilder();
    text.append("# TYPE rapporteur_requests_total counter\n");
    requests.forEach(
        (status, count) ->
            text.append("rapporteur_requests_total{status=\"")
                .append(status)
                .append("\"} ")
                .append(count.sum())
                .append('\n'));
    gauge(text, "rapporteur_articles", facts.articles());
    gauge(text, "rapporteur_claims", facts.claims());
    gauge(text, "rapporteur_ledger_bytes", facts.bytes());
    gauge(text, "rapporteur_heap_bytes", runtime.totalMemory() - runtime.freeMemory());
    gauge(text, "rapporteur_heap_live_bytes", live());
    request.contentType("text/plain; version=0.0.4; charset=utf-8").result(text.toString());
  }

  /** What the last collection of garbage left; 0 before the first. */
  private static long live() {
    return ManagementFactory.getMemoryPoolMXBeans().stream()
        .filter(pool -> pool.getType() == MemoryType.HEAP && pool.getCollectionUsage() != null)
        .mapToLong(pool -> pool.getCollectionUsage().getUsed())
        .sum();
  }

  private static void gauge(StringBuilder text, String name, long value) {
    text.append("# TYPE ").append(name).append(" gauge\n");
    text.append(name).append(' ').append(value).append('\n');
  }
}
