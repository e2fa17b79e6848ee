package org.rapporteur.fuzz;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Random;

/**
 * Copies of inputs with one to four changes each: bits turned, bytes that parsers count by, pieces
 * taken out, said twice, moved in from another input, numbers made large, the end cut off.
 */
final class ChangedInputs {

  private static final byte[] BYTES = {0, 1, 9, 10, 13, 34, 39, 47, 60, 62, 91, 92, 123, 127, -1};
  private static final List<String> PIECES =
      List.of(
          "\r\n\r\n",
          "\n",
          "\"",
          "<",
          "</",
          "&#x10ffff;",
          "{",
          "[",
          "%00",
          "..",
          "\\u0000",
          "\uFEFF",
          "\u202E",
          "\uD83D\uDE9A",
          "e\u0301",
          "99999999999",
          "-1",
          "0",
          "*",
          "&a");

  private final List<byte[]> inputs;
  private final int longest;
  private final Random random;

  /**
   * @param longest bytes; what grows longer is cut off
   */
  ChangedInputs(List<byte[]> inputs, int longest, Random random) {
    this.inputs = inputs;
    this.longest = longest;
    this.random = random;
  }

  byte[] next() {
    byte[] bytes = any();
    for (int left = 1 + random.nextInt(4); left > 0; left--) {
      bytes = changed(bytes);
    }
    return bytes.length > longest ? Arrays.copyOf(bytes, longest) : bytes;
  }

  private byte[] any() {
    return inputs.get(random.nextInt(inputs.size())).clone();
  }

  private byte[] changed(byte[] bytes) {
    int begin = random.nextInt(bytes.length + 1);
    int end = Math.min(bytes.length, begin + random.nextInt(1 << random.nextInt(10)));
    return switch (random.nextInt(8)) {
      case 0 -> turned(bytes);
      case 1 -> set(bytes);
      case 2 -> joined(bytes, begin, new byte[0], end);
      case 3 -> joined(bytes, end, Arrays.copyOfRange(bytes, begin, end), end);
      case 4 -> joined(bytes, begin, piece(any()), end);
      case 5 ->
          joined(
              bytes,
              begin,
              PIECES.get(random.nextInt(PIECES.size())).getBytes(StandardCharsets.UTF_8),
              begin);
      case 6 -> Arrays.copyOf(bytes, begin);
      default -> numbered(bytes);
    };
  }

  private byte[] turned(byte[] bytes) {
    if (bytes.length > 0) {
      bytes[random.nextInt(bytes.length)] ^= (byte) (1 << random.nextInt(8));
    }
    return bytes;
  }

  private byte[] set(byte[] bytes) {
    if (bytes.length > 0) {
      bytes[random.nextInt(bytes.length)] = BYTES[random.nextInt(BYTES.length)];
    }
    return bytes;
  }

  private byte[] piece(byte[] of) {
    int begin = random.nextInt(of.length + 1);
    return Arrays.copyOfRange(of, begin, begin + random.nextInt(of.length - begin + 1));
  }

  /** The first digit from anywhere on becomes nines, so that lengths and dates lie. */
  private byte[] numbered(byte[] bytes) {
    int at = random.nextInt(bytes.length + 1);
    while (at < bytes.length && (bytes[at] < '0' || bytes[at] > '9')) {
      at++;
    }
    byte[] nines = "9".repeat(1 + random.nextInt(12)).getBytes(StandardCharsets.UTF_8);
    return joined(bytes, at, nines, Math.min(bytes.length, at + 1));
  }

  private static byte[] joined(byte[] bytes, int begin, byte[] middle, int end) {
    ByteArrayOutputStream all = new ByteArrayOutputStream();
    all.write(bytes, 0, begin);
    all.writeBytes(middle);
    all.write(bytes, end, bytes.length - end);
    return all.toByteArray();
  }
}
