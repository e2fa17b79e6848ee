package org.rapporteur.desk.web;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.HexFormat;

/**
 * Somebody's access. The secret itself is nowhere kept.
 *
 * @param name whose it is
 * @param role what it allows
 * @param made the day it was made
 * @param hash SHA-256 of the secret, in hexadecimal; the secret holds 256 random bits, so that a
 *     slow hash would add nothing
 */
public record Token(String name, Role role, LocalDate made, String hash) {

  boolean opens(String secret) {
    return MessageDigest.isEqual(
        hash.getBytes(StandardCharsets.US_ASCII), hash(secret).getBytes(StandardCharsets.US_ASCII));
  }

  static String hash(String secret) {
    try {
      byte[] digest =
          MessageDigest.getInstance("SHA-256").digest(secret.getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(digest);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }
}
