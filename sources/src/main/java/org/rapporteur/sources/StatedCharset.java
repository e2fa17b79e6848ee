package org.rapporteur.sources;

import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The encoding that a header, a page's meta element or an XML declaration states. */
final class StatedCharset {

  /** Where pages and XML may state it, by the HTML standard. Bytes. */
  private static final int LOOK_AT = 1024;

  private static final Pattern HEADER =
      Pattern.compile("(?i)charset\\s*=\\s*[\"']?([\\w.:-]{1,40})");
  private static final Pattern XML =
      Pattern.compile("^\\s*<\\?xml[^>]{0,200}?encoding\\s*=\\s*[\"']([\\w.:-]{1,40})");
  private static final Pattern META =
      Pattern.compile("(?i)<meta[^>]{0,300}?charset\\s*=\\s*[\"']?([\\w.:-]{1,40})");

  private StatedCharset() {}

  static @Nullable Charset of(@Nullable String contentType, byte[] bytes) {
    Charset header = contentType == null ? null : named(HEADER.matcher(contentType));
    if (header != null) {
      return header;
    }
    String start =
        new String(bytes, 0, Math.min(bytes.length, LOOK_AT), StandardCharsets.ISO_8859_1);
    Charset xml = named(XML.matcher(start));
    return xml != null ? xml : named(META.matcher(start));
  }

  /** Browsers take Latin-1 and ASCII for Windows-1252, and so does who writes such pages. */
  private static @Nullable Charset named(Matcher matcher) {
    if (!matcher.find()) {
      return null;
    }
    String name = matcher.group(1).toLowerCase(Locale.ROOT);
    if (name.equals("iso-8859-1") || name.equals("latin1") || name.equals("us-ascii")) {
      name = "windows-1252";
    }
    try {
      return Charset.isSupported(name) ? Charset.forName(name) : null;
    } catch (IllegalCharsetNameException e) {
      return null;
    }
  }
}
