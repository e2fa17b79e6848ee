package org.rapporteur.sources;

import java.net.Inet4Address;
import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.util.Locale;

/**
 * Refuses addresses inside private networks, so that a link given by somebody else cannot make the
 * program ask machines that only its user can reach.
 */
final class SafeAddress {

  private SafeAddress() {}

  /**
   * The public address of the host, checked.
   *
   * @throws RefusedAddressException if any address of the host is loopback, link-local, private,
   *     multicast or otherwise not public, or if the URL is not http or https
   * @throws UnknownHostException if the host has no address
   */
  static void check(URI uri) throws UnknownHostException {
    String scheme = uri.getScheme() == null ? "" : uri.getScheme().toLowerCase(Locale.ROOT);
    if (!scheme.equals("http") && !scheme.equals("https")) {
      throw new RefusedAddressException("only http and https pages are fetched");
    }
    if (uri.getHost() == null) {
      throw new RefusedAddressException("the address names no host");
    }
    for (InetAddress address : InetAddress.getAllByName(uri.getHost())) {
      if (!isPublic(address)) {
        throw new RefusedAddressException(
            "the host has the address " + address.getHostAddress() + " in a private network");
      }
    }
  }

  static boolean isPublic(InetAddress address) {
    if (address.isAnyLocalAddress()
        || address.isLoopbackAddress()
        || address.isLinkLocalAddress()
        || address.isSiteLocalAddress()
        || address.isMulticastAddress()) {
      return false;
    }
    byte[] b = address.getAddress();
    if (address instanceof Inet4Address) {
      int first = b[0] & 0xff;
      int second = b[1] & 0xff;
      boolean sharedSpace = first == 100 && second >= 64 && second < 128; // RFC 6598
      boolean benchmark = first == 198 && (second == 18 || second == 19); // RFC 2544
      return first != 0 && first < 240 && !sharedSpace && !benchmark;
    }
    boolean uniqueLocal = (b[0] & 0xfe) == 0xfc; // RFC 4193
    boolean translated = b[0] == 0 && b[1] == 0x64 && (b[2] & 0xff) == 0xff; // RFC 6052
    return !uniqueLocal && !translated;
  }
}
