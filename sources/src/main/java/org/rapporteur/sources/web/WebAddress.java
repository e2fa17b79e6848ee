package org.rapporteur.sources.web;

import java.net.IDN;
import java.net.URI;
import java.net.URISyntaxException;

/** Addresses as people and pages write them: with spaces, letters of any script, no slash. */
public final class WebAddress {

  private static final int LONGEST = 4096;

  private WebAddress() {}

  /**
   * The address in the form that servers take.
   *
   * @throws URISyntaxException if it cannot be understood as an address
   */
  public static URI parse(String written) throws URISyntaxException {
    String plain = written.strip();
    if (plain.length() > LONGEST) {
      throw new URISyntaxException(plain.substring(0, 80) + "…", "longer than " + LONGEST);
    }
    int fragment = plain.indexOf('#');
    plain = fragment < 0 ? plain : plain.substring(0, fragment);
    URI uri = new URI(new URI(escaped(asciiHost(plain))).toASCIIString());
    if (uri.getHost() != null && uri.getRawPath().isEmpty()) {
      String query = uri.getRawQuery() == null ? "" : "?" + uri.getRawQuery();
      uri = new URI(uri.getScheme() + "://" + uri.getRawAuthority() + "/" + query);
    }
    return uri.normalize();
  }

  /** A link as it stands in a page or header, seen from where that was found. */
  public static URI resolve(URI base, String link) throws URISyntaxException {
    String plain = link.strip();
    return parse(base.resolve(new URI(escaped(plain))).toString());
  }

  private static String asciiHost(String address) throws URISyntaxException {
    int begin = address.indexOf("://") + 3;
    if (begin < 3) {
      return address;
    }
    int end = begin;
    while (end < address.length() && "/?:".indexOf(address.charAt(end)) < 0) {
      end++;
    }
    String host = address.substring(begin, end);
    if (host.chars().allMatch(c -> c < 128)) {
      return address;
    }
    try {
      return address.substring(0, begin) + IDN.toASCII(host) + address.substring(end);
    } catch (IllegalArgumentException e) {
      throw new URISyntaxException(address, "the host's name is not one");
    }
  }

  /** Characters that stand in addresses though they should not. */
  private static String escaped(String address) {
    StringBuilder out = new StringBuilder();
    for (int i = 0; i < address.length(); i++) {
      char c = address.charAt(i);
      if (c == '%' && !(isHex(address, i + 1) && isHex(address, i + 2))) {
        out.append("%25");
      } else if (c <= ' ' || "\"<>\\^`{|}".indexOf(c) >= 0) {
        if (c == '\t' || c == '\n' || c == '\r') {
          continue;
        }
        out.append(String.format("%%%02X", (int) c));
      } else {
        out.append(c);
      }
    }
    return out.toString();
  }

  private static boolean isHex(String address, int at) {
    return at < address.length() && Character.digit(address.charAt(at), 16) >= 0;
  }
}
