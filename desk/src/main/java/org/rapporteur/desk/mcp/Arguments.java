package org.rapporteur.desk.mcp;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What a client gave to a tool. */
record Arguments(Map<String, Object> given) {

  /** A client's mistake, in words that it can act on. */
  static final class WrongException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    WrongException(String message) {
      super(message);
    }
  }

  @Nullable String text(String name) {
    return given.get(name) instanceof String text && !text.isBlank() ? text.strip() : null;
  }

  String needed(String name) {
    String text = text(name);
    if (text == null) {
      throw new WrongException("Give \"" + name + "\".");
    }
    return text;
  }

  boolean yes(String name) {
    return Boolean.TRUE.equals(given.get(name));
  }

  int number(String name, int otherwise, int most) {
    int number = given.get(name) instanceof Number value ? value.intValue() : otherwise;
    return Math.max(1, Math.min(number, most));
  }

  @Nullable LocalDate day(String name) {
    String text = text(name);
    try {
      return text == null ? null : LocalDate.parse(text);
    } catch (DateTimeParseException e) {
      throw new WrongException("\"" + name + "\" is a day such as 2024-06-17.");
    }
  }

  <E extends Enum<E>> Set<E> kinds(String name, Class<E> kind) {
    Set<E> kinds = EnumSet.noneOf(kind);
    String text = text(name);
    if (text != null) {
      try {
        kinds.add(Enum.valueOf(kind, text.toUpperCase(Locale.ROOT)));
      } catch (IllegalArgumentException e) {
        throw new WrongException(
            "\""
                + name
                + "\" is one of "
                + EnumSet.allOf(kind).toString().toLowerCase(Locale.ROOT));
      }
    }
    return kinds;
  }
}
