package org.rapporteur.ledger.store;

import java.net.URI;
import java.net.URISyntaxException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;
import org.rapporteur.ledger.LedgerException;

/** PostgreSQL's own form of URL, which names the user before the host, as the driver's form. */
final class PostgresUrl {

  private PostgresUrl() {}

  /** Whether a ledger's place names a PostgreSQL database. */
  static boolean is(String place) {
    return place.matches("(?i)(jdbc:)?postgres(ql)?://.*");
  }

  static String jdbc(String url) {
    String plain = url.replaceFirst("(?i)^jdbc:", "");
    URI parsed;
    try {
      parsed = new URI(plain);
    } catch (URISyntaxException e) {
      throw new LedgerException(
          "Not a PostgreSQL URL: write postgresql://user:password@host:port/database.", e);
    }
    StringBuilder made = new StringBuilder("jdbc:postgresql://");
    made.append(parsed.getHost() == null ? "localhost" : parsed.getHost());
    if (parsed.getPort() > 0) {
      made.append(':').append(parsed.getPort());
    }
    made.append(parsed.getRawPath() == null ? "/" : parsed.getRawPath());
    String query = parsed.getRawQuery() == null ? "" : parsed.getRawQuery();
    @Nullable String user = parsed.getUserInfo();
    if (user != null) {
      int colon = user.indexOf(':');
      query = add(query, "user", colon < 0 ? user : user.substring(0, colon));
      if (colon >= 0) {
        query = add(query, "password", user.substring(colon + 1));
      }
    }
    return query.isEmpty() ? made.toString() : made + "?" + query;
  }

  private static String add(String query, String name, String value) {
    String pair = name + "=" + URLEncoder.encode(value, StandardCharsets.UTF_8);
    return query.isEmpty() ? pair : query + "&" + pair;
  }

  /** The URL without user and password. */
  static String shown(String jdbc) {
    int query = jdbc.indexOf('?');
    String plain = query < 0 ? jdbc : jdbc.substring(0, query);
    return plain.replaceFirst("^jdbc:", "");
  }
}
