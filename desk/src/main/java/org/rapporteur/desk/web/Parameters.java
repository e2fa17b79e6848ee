package org.rapporteur.desk.web;

import io.javalin.http.Context;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.rapporteur.ledger.LedgerException;
import org.rapporteur.ledger.search.Cursor;
import org.rapporteur.ledger.search.Query;
import org.rapporteur.ledger.survey.Scope;
import org.rapporteur.reading.ClaimType;
import org.rapporteur.reading.Stance;

/** Reads what a request asks for; tells what does not fit. */
final class Parameters {

  private static final int MOST = 200;
  private static final int LONGEST = 400;
  private static final int VALUES = 40;
  private static final String[] PARTS = {
    "actor",
    "recipient",
    "source",
    "place",
    "country",
    "person",
    "organisation",
    "member",
    "relative"
  };

  private Parameters() {}

  /** The filters that all questions about claims share. */
  static Query query(Context request) {
    try {
      Query.Builder query =
          Query.builder()
              .words(given(request, "q"))
              .types(values(request, "type", ClaimType.class))
              .stances(values(request, "stance", Stance.class))
              .modes(modes(request))
              .during(given(request, "during"))
              .asOf(day(request, "as-of"))
              .atLeast(number(request, "at-least"))
              .article(given(request, "article"))
              .acceptedOnly("true".equals(given(request, "accepted")))
              .limit(limit(request, 20))
              .after(cursor(request));
      Double confidence = number(request, "min-confidence");
      if (confidence != null) {
        query.minConfidence(confidence);
      }
      for (String part : PARTS) {
        for (String name : all(request, part)) {
          if (!name.isBlank()) {
            query.entity(name, part);
          }
        }
      }
      for (String entity : all(request, "entity")) {
        if (!entity.isBlank()) {
          query.entity(entity);
        }
      }
      return query.build();
    } catch (LedgerException e) {
      throw new ProblemException(400, String.valueOf(e.getMessage()));
    }
  }

  /** The filters, and with {@code at=2024-06-01/2024-06-30} the days where events lie. */
  static Scope scope(Context request) {
    Query query = query(request);
    String at = given(request, "at");
    if (at == null) {
      return Scope.of(query);
    }
    String[] days = at.split("/", -1);
    try {
      if (days.length == 2) {
        LocalDate from = LocalDate.parse(days[0]);
        LocalDate to = LocalDate.parse(days[1]);
        if (!to.isBefore(from)) {
          return new Scope(query, from, to);
        }
      }
    } catch (DateTimeParseException e) {
      // Told below.
    }
    throw new ProblemException(400, "\"at\" is two days such as 2024-06-01/2024-06-30.");
  }

  /** A place in an answer, known to be one before anything is asked. */
  private static @Nullable String cursor(Context request) {
    String after = given(request, "after");
    if (after != null) {
      Cursor.key(after);
    }
    return after;
  }

  static @Nullable String given(Context request, String name) {
    String value = request.queryParam(name);
    if (value != null && value.length() > LONGEST) {
      throw new ProblemException(
          400, "\"" + name + "\" is longer than " + LONGEST + " characters.");
    }
    return value == null || value.isBlank() ? null : value.strip();
  }

  /** Every value of a parameter that may be given several times. */
  private static List<String> all(Context request, String name) {
    List<String> values = request.queryParams(name);
    if (values.size() > VALUES || values.stream().anyMatch(value -> value.length() > LONGEST)) {
      throw new ProblemException(
          400,
          "\"" + name + "\" has at most " + VALUES + " values of " + LONGEST + " characters each.");
    }
    return values;
  }

  static String needed(Context request, String name) {
    String value = given(request, name);
    if (value == null) {
      throw new ProblemException(400, "Give \"" + name + "\".");
    }
    return value;
  }

  /** One of an enumeration's names, whatever its case. */
  static <E extends Enum<E>> E one(Context request, String name, Class<E> kind, E otherwise) {
    String value = given(request, name);
    return value == null ? otherwise : value(name, value, kind);
  }

  private static <E extends Enum<E>> Set<E> values(Context request, String name, Class<E> kind) {
    Set<E> found = EnumSet.noneOf(kind);
    for (String value : all(request, name)) {
      if (!value.isBlank()) {
        found.add(value(name, value, kind));
      }
    }
    return found;
  }

  private static <E extends Enum<E>> E value(String name, String value, Class<E> kind) {
    try {
      return Enum.valueOf(kind, value.strip().toUpperCase(Locale.ROOT));
    } catch (IllegalArgumentException e) {
      String known =
          String.join(
              ", ",
              EnumSet.allOf(kind).stream().map(k -> k.name().toLowerCase(Locale.ROOT)).toList());
      throw new ProblemException(400, "\"" + name + "\" is one of " + known + ".");
    }
  }

  private static Set<String> modes(Context request) {
    Set<String> modes = new HashSet<>();
    for (String mode : all(request, "mode")) {
      if (!mode.isBlank()) {
        modes.add(mode.strip());
      }
    }
    return modes;
  }

  static @Nullable LocalDate day(Context request, String name) {
    String written = given(request, name);
    try {
      return written == null ? null : LocalDate.parse(written);
    } catch (DateTimeParseException e) {
      throw new ProblemException(400, "\"" + name + "\" is a day such as 2024-06-17.");
    }
  }

  private static @Nullable Double number(Context request, String name) {
    String written = given(request, name);
    try {
      return written == null ? null : Double.valueOf(written);
    } catch (NumberFormatException e) {
      throw new ProblemException(400, "\"" + name + "\" is a number.");
    }
  }

  static int limit(Context request, int otherwise) {
    String written = given(request, "limit");
    try {
      int limit = written == null ? otherwise : Integer.parseInt(written);
      if (limit >= 1 && limit <= MOST) {
        return limit;
      }
    } catch (NumberFormatException e) {
      // Told below, as for a number out of range.
    }
    throw new ProblemException(400, "\"limit\" is a number from 1 to " + MOST + ".");
  }
}
