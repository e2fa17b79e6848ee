package org.rapporteur.sources.web;

import java.io.IOException;
import java.io.InputStream;
import java.io.InterruptedIOException;
import java.net.InetAddress;
import java.net.SocketTimeoutException;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.UnknownHostException;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;
import org.apache.hc.client5.http.classic.methods.HttpGet;
import org.apache.hc.client5.http.config.ConnectionConfig;
import org.apache.hc.client5.http.config.RequestConfig;
import org.apache.hc.client5.http.impl.classic.CloseableHttpClient;
import org.apache.hc.client5.http.impl.classic.HttpClients;
import org.apache.hc.client5.http.impl.io.PoolingHttpClientConnectionManagerBuilder;
import org.apache.hc.core5.http.ClassicHttpResponse;
import org.apache.hc.core5.http.ConnectionRequestTimeoutException;
import org.apache.hc.core5.http.Header;
import org.apache.hc.core5.http.HttpEntity;
import org.apache.hc.core5.util.Timeout;
import org.jspecify.annotations.Nullable;

/**
 * Fetches pages and feeds over http and https: public hosts only unless told otherwise, one request
 * per host at a time, never what {@code robots.txt} forbids, within limits of size and time. Safe
 * for several threads.
 */
public final class Web implements AutoCloseable {

  private static final String AGENT = "Rapporteur/0.1 (+https://rapporteur.org/bot)";
  private static final int MOST_ROBOTS = 10_000;

  /** How long a site's rules are believed, by RFC 9309. */
  private static final long BELIEVED_NANOS = TimeUnit.HOURS.toNanos(24);

  private record Known(Robots rules, long since) {}

  private final WebLimits limits;
  private final CloseableHttpClient client;
  private final Turns turns = new Turns();
  private final Map<String, Known> robots = new ConcurrentHashMap<>();
  private final ScheduledExecutorService deadlines =
      Executors.newSingleThreadScheduledExecutor(
          task -> {
            Thread thread = new Thread(task, "deadlines");
            thread.setDaemon(true);
            return thread;
          });

  /**
   * @param allowPrivate whether hosts in private networks, and this machine, may be asked
   */
  public Web(WebLimits limits, boolean allowPrivate) {
    this(
        limits,
        InetAddress::getAllByName,
        address -> allowPrivate || SafeAddress.isPublic(address));
  }

  Web(WebLimits limits, SafeAddress.Names names, Predicate<InetAddress> allowed) {
    this.limits = limits;
    Timeout connect = Timeout.of(limits.connect());
    Timeout answer = Timeout.of(limits.answer());
    this.client =
        HttpClients.custom()
            .setConnectionManager(
                PoolingHttpClientConnectionManagerBuilder.create()
                    .setDnsResolver(new SafeAddress(names, allowed))
                    .setDefaultConnectionConfig(
                        ConnectionConfig.custom()
                            .setConnectTimeout(connect)
                            .setSocketTimeout(answer)
                            .build())
                    .setMaxConnTotal(64)
                    .build())
            .setDefaultRequestConfig(
                RequestConfig.custom()
                    .setResponseTimeout(answer)
                    .setProtocolUpgradeEnabled(false)
                    .build())
            .setUserAgent(AGENT)
            .disableRedirectHandling()
            .disableCookieManagement()
            .disableAutomaticRetries()
            .disableAuthCaching()
            .build();
  }

  /** Fetches what is at an address now. */
  public Fetched fetch(URI start) throws IOException {
    return fetch(start, null, null);
  }

  /**
   * Fetches what is at an address if it has changed.
   *
   * @param etag what the server sent last time; null to ask unconditionally
   * @param modified likewise
   * @throws FetchException if there is no answer of use; the message says why
   * @throws RefusedAddressException if the address or a redirect leads into a private network
   */
  public Fetched fetch(URI start, @Nullable String etag, @Nullable String modified)
      throws IOException {
    URI uri = start;
    boolean permanent = true;
    for (int hops = 0; hops <= limits.redirects(); hops++) {
      SafeAddress.checkForm(uri);
      Robots rules = robots(uri);
      if (!rules.allows(pathOf(uri))) {
        throw new FetchException("the site's robots.txt does not allow it");
      }
      Answer answer = ask(uri, rules, etag, modified, limits.bytes());
      if (answer.location() == null) {
        boolean moved = hops > 0 && permanent;
        return answer.fetched(uri, moved ? uri : null);
      }
      permanent &= answer.status() == 301 || answer.status() == 308;
      uri = next(uri, answer.location());
    }
    throw new FetchException("more than " + limits.redirects() + " redirects");
  }

  private static URI next(URI from, String location) throws FetchException {
    try {
      return WebAddress.resolve(from, location);
    } catch (URISyntaxException | IllegalArgumentException e) {
      throw new FetchException("the server redirects to something that is no address", e);
    }
  }

  private static String pathOf(URI uri) {
    String path = uri.getRawPath() == null || uri.getRawPath().isEmpty() ? "/" : uri.getRawPath();
    return uri.getRawQuery() == null ? path : path + "?" + uri.getRawQuery();
  }

  /** The rules of a site, asked for once: none if it has none, everything forbidden if it fails. */
  private Robots robots(URI uri) throws IOException {
    String site = uri.getScheme() + "://" + uri.getRawAuthority();
    Known known = robots.get(site);
    if (known != null && System.nanoTime() - known.since() < BELIEVED_NANOS) {
      return known.rules();
    }
    Robots found = askForRobots(URI.create(site + "/robots.txt"));
    if (robots.size() >= MOST_ROBOTS) {
      robots.clear();
    }
    robots.put(site, new Known(found, System.nanoTime()));
    return found;
  }

  private Robots askForRobots(URI start) throws IOException {
    URI uri = start;
    for (int hops = 0; hops <= limits.redirects(); hops++) {
      SafeAddress.checkForm(uri);
      try {
        Answer answer = ask(uri, Robots.ALLOW_ALL, null, null, Robots.MOST);
        if (answer.location() == null) {
          return Robots.parse(answer.body());
        }
        uri = next(uri, answer.location());
      } catch (FetchException e) {
        if (e.status() >= 400 && e.status() < 500 && e.status() != 429) {
          return Robots.ALLOW_ALL;
        }
        if (e.status() >= 500 || e.status() == 429) {
          // RFC 9309: a site whose rules cannot be had is not to be asked. Not remembered.
          throw new FetchException(
              "the site's robots.txt cannot be had (status " + e.status() + ")",
              e.status(),
              e.retrySeconds(),
              e);
        }
        throw e;
      }
    }
    return Robots.ALLOW_ALL;
  }

  private record Answer(
      int status,
      byte[] body,
      @Nullable String location,
      @Nullable String type,
      @Nullable String etag,
      @Nullable String modified) {

    Fetched fetched(URI uri, @Nullable URI moved) {
      return new Fetched(uri, status, body, type, etag, modified, moved);
    }
  }

  private Answer ask(
      URI uri, Robots rules, @Nullable String etag, @Nullable String modified, int most)
      throws IOException {
    HttpGet get = new HttpGet(uri);
    get.setHeader("Accept", "text/html, application/xhtml+xml, application/xml;q=0.9, */*;q=0.5");
    if (etag != null) {
      get.setHeader("If-None-Match", etag);
    }
    if (modified != null) {
      get.setHeader("If-Modified-Since", modified);
    }
    java.time.Duration pause =
        rules.delay().compareTo(limits.pause()) > 0 ? rules.delay() : limits.pause();
    try (Turns.Turn turn = turns.take(uri.getHost(), pause)) {
      Future<?> deadline =
          deadlines.schedule(get::cancel, limits.whole().toMillis(), TimeUnit.MILLISECONDS);
      try {
        return client.execute(get, response -> answer(get, response, most));
      } catch (FetchException e) {
        throw e;
      } catch (IOException e) {
        throw told(uri, get, e);
      } finally {
        deadline.cancel(false);
      }
    }
  }

  private static IOException told(URI uri, HttpGet get, IOException e) {
    if (get.isCancelled()) {
      return new FetchException("the answer did not end in time", e);
    }
    if (e instanceof UnknownHostException) {
      return new FetchException("the host " + uri.getHost() + " was not found", e);
    }
    if (e instanceof SocketTimeoutException || e instanceof ConnectionRequestTimeoutException) {
      return new FetchException("no answer in time", e);
    }
    return e instanceof InterruptedIOException
        ? e
        : new FetchException(
            e.getMessage() == null ? e.getClass().getSimpleName() : e.getMessage(), e);
  }

  private Answer answer(HttpGet get, ClassicHttpResponse response, int most) throws IOException {
    int status = response.getCode();
    if (status == 301 || status == 302 || status == 303 || status == 307 || status == 308) {
      String location = header(response, "Location");
      if (location == null) {
        throw new FetchException("the server redirects to nowhere");
      }
      return new Answer(status, new byte[0], location, null, null, null);
    }
    if (status != 200 && status != 304) {
      throw new FetchException("the server answered " + status, status, retry(response), null);
    }
    byte[] body = new byte[0];
    HttpEntity entity = response.getEntity();
    if (entity != null && status == 200) {
      // Not closed by us: closing reads the rest, however much it is.
      InputStream in = entity.getContent();
      body = in.readNBytes(most + 1);
      if (body.length > most) {
        get.cancel();
        if (most == limits.bytes()) {
          throw new FetchException("larger than " + most / 1024 + " KiB");
        }
      }
    }
    return new Answer(
        status,
        body,
        null,
        header(response, "Content-Type"),
        header(response, "ETag"),
        header(response, "Last-Modified"));
  }

  private static @Nullable String header(ClassicHttpResponse response, String name) {
    Header header = response.getFirstHeader(name);
    return header == null || header.getValue() == null || header.getValue().isBlank()
        ? null
        : header.getValue().strip();
  }

  private static long retry(ClassicHttpResponse response) {
    String value = header(response, "Retry-After");
    return value != null && value.matches("\\d{1,6}") ? Long.parseLong(value) : 0;
  }

  @Override
  public void close() {
    turns.close();
    deadlines.shutdownNow();
    try {
      client.close();
    } catch (IOException e) {
      // Connections that do not close are gone with the process.
    }
  }
}
