package org.rapporteur.desk.web;

import io.javalin.http.sse.SseClient;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.rapporteur.desk.output.JsonDocument;
import org.rapporteur.desk.output.KeptClaimJson;
import org.rapporteur.ledger.KeptClaim;
import org.rapporteur.ledger.Ledger;

/** {@code /api/events}: tells of each claim as it is kept, by whichever process. */
final class EventsApi implements AutoCloseable {

  private static final Logger LOG = Logger.getLogger(EventsApi.class.getName());
  private static final int CLIENTS = 100;
  private static final int AT_ONCE = 200;

  private final Ledger ledger;
  private final Set<SseClient> clients = ConcurrentHashMap.newKeySet();
  private final ScheduledExecutorService clock =
      Executors.newSingleThreadScheduledExecutor(
          work -> {
            Thread thread = new Thread(work, "events");
            thread.setDaemon(true);
            return thread;
          });
  private long told;

  EventsApi(Ledger ledger) {
    this.ledger = ledger;
    this.told = ledger.survey().lastReading();
    clock.scheduleWithFixedDelay(this::tell, 1, 1, TimeUnit.SECONDS);
  }

  void open(SseClient client) {
    if (clients.size() >= CLIENTS) {
      client.sendEvent("full", "Too many listeners; ask /api/claims instead.");
      client.close();
      return;
    }
    client.keepAlive();
    client.onClose(() -> clients.remove(client));
    clients.add(client);
    client.sendEvent("ready", "{}");
  }

  private void tell() {
    try {
      long last = ledger.survey().lastReading();
      if (last == told) {
        return;
      }
      List<KeptClaim> fresh = clients.isEmpty() ? List.of() : ledger.survey().since(told, AT_ONCE);
      told = last;
      for (KeptClaim kept : fresh) {
        String line = JsonDocument.of(json -> new KeptClaimJson().members(json, kept));
        clients.forEach(client -> client.sendEvent("claim", line, kept.claim().id()));
      }
    } catch (RuntimeException e) {
      LOG.log(Level.WARNING, "new claims could not be told", e);
    }
  }

  @Override
  public void close() {
    clock.shutdownNow();
    clients.forEach(SseClient::close);
  }
}
