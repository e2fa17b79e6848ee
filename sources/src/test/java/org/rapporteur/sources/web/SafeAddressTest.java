package org.rapporteur.sources.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SafeAddressTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "127.0.0.1",
        "10.1.2.3",
        "172.16.0.1",
        "192.168.1.1",
        "169.254.169.254",
        "100.64.0.1",
        "0.0.0.0",
        "224.0.0.1",
        "255.255.255.255",
        "198.18.0.1",
        "::1",
        "fe80::1",
        "fc00::1",
        "fd12:3456::1",
        "::ffff:127.0.0.1",
        "64:ff9b::7f00:1",
        "2002:7f00:1::",
        "2001:0:1::1",
        "::7f00:1",
        "192.0.0.8"
      })
  void refusesAddressesThatOnlyTheUserCanReach(String address) throws UnknownHostException {
    assertThat(SafeAddress.isPublic(InetAddress.getByName(address))).isFalse();
  }

  @ParameterizedTest
  @ValueSource(strings = {"8.8.8.8", "93.184.216.34", "172.32.0.1", "2606:4700::1111"})
  void allowsPublicAddresses(String address) throws UnknownHostException {
    assertThat(SafeAddress.isPublic(InetAddress.getByName(address))).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"http://user@8.8.8.8/", "ftp://8.8.8.8/", "file:///etc/passwd", "http:///nowhere"})
  void refusesUrlsOfAnotherForm(String url) {
    assertThatThrownBy(() -> SafeAddress.checkForm(URI.create(url)))
        .isInstanceOf(RefusedAddressException.class);
  }
}
