package org.rapporteur.reading;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** Ids made from content: the same content has the same id on every machine. */
public final class ContentId {

  private static final int HEX_DIGITS = 20;

  private ContentId() {}

  /**
   * {@code prefix-} and the first 80 bits of the SHA-256 of the parts in hexadecimal. Parts are
   * separated by a unit separator, so that moving text between parts changes the id.
   *
   * @param prefix {@code art}, {@code clm} or {@code ent}
   * @param parts what the id is made from, in UTF-8
   */
  public static String of(String prefix, String... parts) {
    byte[] digest = sha256(String.join("\u001f", parts));
    return prefix + "-" + HexFormat.of().formatHex(digest).substring(0, HEX_DIGITS);
  }

  private static byte[] sha256(String content) {
    try {
      return MessageDigest.getInstance("SHA-256").digest(content.getBytes(StandardCharsets.UTF_8));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }
}
