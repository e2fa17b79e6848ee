package org.rapporteur.desk.web;

import io.javalin.http.Context;
import io.javalin.http.Cookie;
import io.javalin.http.SameSite;
import java.io.IOException;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;
import org.jspecify.annotations.Nullable;

/**
 * Who may ask what. On the loopback address everybody on this machine may; on any other, holders of
 * a token, so often a minute and no oftener.
 */
final class Guard {

  /** No script but our own files, no frame around us, nothing from elsewhere. */
  private static final String POLICY =
      "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self';"
          + " img-src 'self' data:; form-action 'none'; frame-ancestors 'none'; base-uri 'none'";

  private static final String COOKIE = "rapporteur";
  private static final String WHO = "rapporteur.who";
  private static final int A_MINUTE = 1200;
  private static final int WRONG_A_MINUTE = 10;
  private static final int MOST_ADDRESSES = 10_000;
  private static final long MINUTE = 60_000_000_000L;
  private static final Set<String> LOOPBACK = Set.of("127.0.0.1", "localhost", "[::1]");

  private final @Nullable Tokens tokens;
  private final boolean behindProxy;
  private final Map<String, AtomicLong> asked = new ConcurrentHashMap<>();
  private long minute = System.nanoTime();

  /**
   * @param tokens null on the loopback address
   * @param behindProxy whether all requests come by a proxy, whose word is taken for who asks
   */
  Guard(@Nullable Tokens tokens, boolean behindProxy) {
    this.tokens = tokens;
    this.behindProxy = behindProxy;
  }

  /**
   * Security headers on every answer; and no answer to a page of another site, or, on this machine,
   * under another host's name, which is how such a page would reach a server here.
   */
  void before(Context request) {
    request.header("Content-Security-Policy", POLICY);
    request.header("X-Content-Type-Options", "nosniff");
    request.header("Referrer-Policy", "no-referrer");
    request.header("Cross-Origin-Resource-Policy", "same-origin");
    String host = request.host() == null ? "" : request.host();
    if (tokens == null && !LOOPBACK.contains(host.replaceFirst(":\\d+$", ""))) {
      throw new ProblemException(403, "This server answers on the loopback address only.");
    }
    if (tokens == null && isForwarded(request)) {
      throw new ProblemException(
          403,
          "A proxy asks this server, which takes every caller for somebody at this machine."
              + " Start it with --behind-proxy.");
    }
    String origin = request.header("Origin");
    if (origin != null && !origin.equals("http://" + host) && !origin.equals("https://" + host)) {
      throw new ProblemException(403, "Pages of other sites may not ask this server.");
    }
    if ("cross-site".equals(request.header("Sec-Fetch-Site"))
        && request.path().startsWith("/api/")) {
      throw new ProblemException(403, "Pages of other sites may not ask this server.");
    }
    if (tokens != null) {
      limit(request, address(request), A_MINUTE);
    }
  }

  /** Refuses whoever may not do what this role may. */
  void demand(Context request, Role needed) {
    if (tokens == null) {
      return;
    }
    Token holder = holder(request, secret(request));
    if (!holder.role().allows(needed)) {
      throw new ProblemException(
          403, "This needs the role " + needed.word() + "; your token has " + holder.role().word());
    }
    request.attribute(WHO, holder.name());
  }

  /** Who asks, as decisions remember it. */
  String who(Context request) {
    String name = request.attribute(WHO);
    return name == null ? System.getProperty("user.name", "somebody") : name;
  }

  /** Keeps a token in the browser, out of reach of scripts. */
  void enter(Context request, String secret) {
    if (tokens != null) {
      holder(request, secret);
      Cookie cookie = new Cookie(COOKIE, secret);
      cookie.setHttpOnly(true);
      cookie.setSameSite(SameSite.STRICT);
      cookie.setSecure(behindProxy || "https".equals(request.scheme()));
      request.cookie(cookie);
    }
  }

  private static @Nullable String secret(Context request) {
    String header = request.header("Authorization");
    return header != null && header.startsWith("Bearer ")
        ? header.substring("Bearer ".length()).strip()
        : request.cookie(COOKIE);
  }

  private Token holder(Context request, @Nullable String secret) {
    if (secret == null || tokens == null) {
      request.header("WWW-Authenticate", "Bearer");
      throw new ProblemException(401, "Give your token: Authorization: Bearer rap_…");
    }
    Optional<Token> holder;
    try {
      holder = tokens.holder(secret);
    } catch (IOException e) {
      throw new ProblemException(
          503,
          "The server cannot read its file of tokens, so it cannot tell who you are. Whoever runs it"
              + " finds the line that is wrong with: rapporteur token list");
    }
    if (holder.isEmpty()) {
      limit(request, "wrong " + address(request), WRONG_A_MINUTE);
      request.header("WWW-Authenticate", "Bearer");
      throw new ProblemException(401, "This token is not known here, or was taken back.");
    }
    return holder.get();
  }

  private static boolean isForwarded(Context request) {
    return request.header("X-Forwarded-For") != null || request.header("Forwarded") != null;
  }

  /** Of those the header lists, the last was written by our proxy; the others by whoever asks. */
  private String address(Context request) {
    String through = behindProxy ? request.header("X-Forwarded-For") : null;
    return through == null ? request.ip() : through.substring(through.lastIndexOf(',') + 1).strip();
  }

  private void limit(Context request, String who, int most) {
    synchronized (asked) {
      long now = System.nanoTime();
      if (now - minute > MINUTE || asked.size() > MOST_ADDRESSES) {
        asked.clear();
        minute = now;
      }
    }
    if (asked.computeIfAbsent(who, w -> new AtomicLong()).incrementAndGet() > most) {
      request.header("Retry-After", "60");
      throw new ProblemException(429, "Too many requests; wait a minute.");
    }
  }
}
