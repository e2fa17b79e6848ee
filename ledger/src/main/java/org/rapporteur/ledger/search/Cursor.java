package org.rapporteur.ledger.search;

import java.nio.ByteBuffer;
import java.util.Base64;
import org.rapporteur.ledger.LedgerException;

/** The opaque form of a place in an answer. */
public final class Cursor {

  private Cursor() {}

  public static String of(long key) {
    byte[] bytes = ByteBuffer.allocate(Long.BYTES).putLong(key).array();
    return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
  }

  public static long key(String cursor) {
    try {
      byte[] bytes = Base64.getUrlDecoder().decode(cursor);
      if (bytes.length == Long.BYTES) {
        return ByteBuffer.wrap(bytes).getLong();
      }
    } catch (IllegalArgumentException e) {
      // said below
    }
    throw new LedgerException(
        "Not a cursor of this ledger: " + cursor + ". Use \"next\" of the page before, or none.");
  }
}
