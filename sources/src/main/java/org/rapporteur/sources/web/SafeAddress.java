package org.rapporteur.sources.web;

import java.net.Inet4Address;
import java.net.Inet6Address;
import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.util.Locale;
import java.util.function.Predicate;
import org.apache.hc.client5.http.DnsResolver;

/**
 * Refuses addresses inside private networks, so that a link given by somebody else cannot make the
 * program ask machines that only its user can reach.
 *
 * <p>It stands between the name and the connection: the addresses that it has judged are the ones
 * that are connected to, so a name that answers otherwise the second time gains nothing.
 */
final class SafeAddress implements DnsResolver {

  /** Looks up a name; tests give their own. */
  interface Names {
    InetAddress[] lookUp(String host) throws UnknownHostException;
  }

  private final Names names;
  private final Predicate<InetAddress> allowed;

  /**
   * @param allowed which addresses may be connected to
   */
  SafeAddress(Names names, Predicate<InetAddress> allowed) {
    this.names = names;
    this.allowed = allowed;
  }

  /**
   * The addresses of a host, all of them allowed.
   *
   * @throws RefusedAddressException if any is not allowed
   * @throws UnknownHostException if the host has no address
   */
  @Override
  public InetAddress[] resolve(String host) throws UnknownHostException {
    InetAddress[] all = names.lookUp(host);
    for (InetAddress address : all) {
      if (!allowed.test(address)) {
        throw new RefusedAddressException(
            "the host has the address " + address.getHostAddress() + " in a private network");
      }
    }
    return all;
  }

  @Override
  public String resolveCanonicalHostname(String host) {
    return host;
  }

  /**
   * @throws RefusedAddressException if the URL is not http or https, names no host or carries a
   *     password
   */
  static void checkForm(URI uri) {
    String scheme = uri.getScheme() == null ? "" : uri.getScheme().toLowerCase(Locale.ROOT);
    if (!scheme.equals("http") && !scheme.equals("https")) {
      throw new RefusedAddressException("only http and https pages are fetched");
    }
    if (uri.getHost() == null || uri.getHost().isEmpty()) {
      throw new RefusedAddressException("the address names no host");
    }
    if (uri.getRawUserInfo() != null) {
      throw new RefusedAddressException("the address carries a user name");
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
      boolean protocol = first == 192 && second == 0 && b[2] == 0; // RFC 6890
      return first != 0 && first < 240 && !sharedSpace && !benchmark && !protocol;
    }
    boolean uniqueLocal = (b[0] & 0xfe) == 0xfc; // RFC 4193
    boolean translated = b[0] == 0 && b[1] == 0x64 && (b[2] & 0xff) == 0xff; // RFC 6052, 8215
    boolean sixToFour = b[0] == 0x20 && b[1] == 0x02; // RFC 3056, carries an IPv4 address
    boolean teredo = b[0] == 0x20 && b[1] == 0x01 && b[2] == 0 && b[3] == 0; // RFC 4380
    boolean compatible = address instanceof Inet6Address six && six.isIPv4CompatibleAddress();
    return !uniqueLocal && !translated && !sixToFour && !teredo && !compatible;
  }
}
