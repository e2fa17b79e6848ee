package org.rapporteur.sources;

import com.ibm.icu.text.CharsetDetector;
import com.ibm.icu.text.CharsetMatch;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Bytes to text: byte order marks first, then UTF-8 if it is that, then the encoding that is stated
 * if the bytes bear it out, then the likeliest other. What is stated is often not what was done, so
 * it never outweighs bytes that can only be UTF-8.
 */
public final class PlainText {

  private static final int LOOK_AT = 64 * 1024;
  private static final int LIKELY = 30;

  private PlainText() {}

  /** The text, or nothing if the bytes are not text. */
  public static Optional<String> of(byte[] bytes) {
    return of(bytes, null);
  }

  /**
   * The text of a page or feed, or nothing if the bytes are not text.
   *
   * @param contentType the header that came with it; null if none did. An encoding that the bytes
   *     themselves state, as pages and XML do, is looked for too.
   */
  public static Optional<String> of(byte[] bytes, @Nullable String contentType) {
    if (starts(bytes, 0xEF, 0xBB, 0xBF)) {
      return Optional.of(new String(bytes, 3, bytes.length - 3, StandardCharsets.UTF_8));
    }
    if (starts(bytes, 0xFF, 0xFE)) {
      return Optional.of(new String(bytes, 2, bytes.length - 2, StandardCharsets.UTF_16LE));
    }
    if (starts(bytes, 0xFE, 0xFF)) {
      return Optional.of(new String(bytes, 2, bytes.length - 2, StandardCharsets.UTF_16BE));
    }
    Charset stated = StatedCharset.of(contentType, bytes);
    boolean wide = stated != null && stated.name().startsWith("UTF-16");
    if (isBinary(bytes)) {
      return wide && stated != null ? strictly(bytes, stated) : Optional.empty();
    }
    // Escapes of seven bits are valid UTF-8 and yet something else.
    boolean escapes = stated != null && stated.name().startsWith("ISO-2022");
    if (!escapes) {
      Optional<String> utf8 = strictly(bytes, StandardCharsets.UTF_8);
      if (utf8.isPresent()) {
        return utf8;
      }
    }
    if (stated != null && !wide && !stated.equals(StandardCharsets.UTF_8)) {
      Optional<String> asStated = strictly(bytes, stated);
      if (asStated.isPresent() && !mostlyUtf8(bytes)) {
        return asStated;
      }
    }
    return Optional.of(decodeGuessed(bytes));
  }

  private static Optional<String> strictly(byte[] bytes, Charset charset) {
    try {
      return Optional.of(
          charset
              .newDecoder()
              .onMalformedInput(CodingErrorAction.REPORT)
              .onUnmappableCharacter(CodingErrorAction.REPORT)
              .decode(ByteBuffer.wrap(bytes))
              .toString());
    } catch (CharacterCodingException notThat) {
      return Optional.empty();
    }
  }

  private static String decodeGuessed(byte[] bytes) {
    if (mostlyUtf8(bytes)) {
      return new String(bytes, StandardCharsets.UTF_8);
    }
    CharsetDetector detector = new CharsetDetector();
    detector.setText(bytes.length > LOOK_AT ? java.util.Arrays.copyOf(bytes, LOOK_AT) : bytes);
    CharsetMatch match = detector.detect();
    Charset charset =
        match != null && match.getConfidence() >= LIKELY && Charset.isSupported(match.getName())
            ? Charset.forName(match.getName())
            : Charset.forName("windows-1252");
    return new String(bytes, charset);
  }

  /** A few broken bytes in UTF-8 are better shown as � than all accents misread. */
  private static boolean mostlyUtf8(byte[] bytes) {
    String text = new String(bytes, StandardCharsets.UTF_8);
    int broken = 0;
    int good = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '\ufffd') {
        broken++;
      } else if (c > 0x7f) {
        good++;
      }
    }
    return good > 2 * broken;
  }

  /** News has no NUL bytes and next to no control characters. */
  private static boolean isBinary(byte[] bytes) {
    int length = Math.min(bytes.length, LOOK_AT);
    int control = 0;
    for (int i = 0; i < length; i++) {
      int b = bytes[i] & 0xff;
      if (b == 0) {
        return true;
      }
      if (b < 0x20 && b != '\n' && b != '\r' && b != '\t' && b != '\f' && b != 0x1b) {
        control++;
      }
    }
    return control * 50 > length;
  }

  private static boolean starts(byte[] bytes, int... mark) {
    if (bytes.length < mark.length) {
      return false;
    }
    for (int i = 0; i < mark.length; i++) {
      if ((bytes[i] & 0xff) != mark[i]) {
        return false;
      }
    }
    return true;
  }
}
