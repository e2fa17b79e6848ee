package org.rapporteur.ledger.store;

import java.net.URI;
import java.net.URISyntaxException;
import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
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
      // Without its cause, whose message would show the password.
      throw new LedgerException(
          "Not a PostgreSQL URL: write postgresql://user:password@host:port/database, with %20 for"
              + " a blank and %40 for an @ in the password.");
    }
    // The parser knows no host with an underscore, as container names have; so by hand.
    String authority = parsed.getRawAuthority() == null ? "" : parsed.getRawAuthority();
    int at = authority.lastIndexOf('@');
    String host = authority.substring(at + 1);
    if (!host.matches("(\\[[0-9a-fA-F:.]+\\]|[^:\\[\\]]*)(:\\d+)?")) {
      throw new LedgerException("Not a PostgreSQL URL: the port of " + host + " is not a number.");
    }
    StringBuilder made = new StringBuilder("jdbc:postgresql://");
    made.append(host.isEmpty() || host.startsWith(":") ? "localhost" + host : host);
    made.append(parsed.getRawPath() == null ? "/" : parsed.getRawPath());
    String query = parsed.getRawQuery() == null ? "" : parsed.getRawQuery();
    if (at >= 0) {
      String user = authority.substring(0, at);
      int colon = user.indexOf(':');
      query = add(query, "user", plain(colon < 0 ? user : user.substring(0, colon)));
      if (colon >= 0) {
        query = add(query, "password", plain(user.substring(colon + 1)));
      }
    }
    return query.isEmpty() ? made.toString() : made + "?" + query;
  }

  /** Decoded; a plus stands for itself. */
  private static String plain(String encoded) {
    return URLDecoder.decode(encoded.replace("+", "%2B"), StandardCharsets.UTF_8);
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
