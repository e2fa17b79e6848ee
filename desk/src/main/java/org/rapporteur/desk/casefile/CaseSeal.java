package org.rapporteur.desk.casefile;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The page's own SHA-256, made over the page with zeros in its place. It shows a careless change of
 * any character; a careful forger makes it anew, and is found by the quotes.
 */
final class CaseSeal {

  static final String BLANK = "0".repeat(64);
  private static final Pattern SEAL =
      Pattern.compile("<meta name=\"rapporteur-seal\" content=\"([0-9a-f]{64})\">");

  private CaseSeal() {}

  /** The page with its seal in the place of the zeros. */
  static String sealed(String page) {
    return page.replaceFirst("content=\"" + BLANK + "\"", "content=\"" + sha256(page) + "\"");
  }

  /** The seal that a page bears; null if it has none. */
  static @Nullable String of(String page) {
    Matcher matcher = SEAL.matcher(page);
    return matcher.find() ? matcher.group(1) : null;
  }

  /** Whether the page is as it was when it was sealed. */
  static boolean holds(String page) {
    String seal = of(page);
    return seal != null && sha256(page.replaceFirst(seal, BLANK)).equals(seal);
  }

  static String sha256(String text) {
    try {
      byte[] digest =
          MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(digest);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }
}
