package org.rapporteur.reading.world;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.rapporteur.reading.Entity;

/**
 * A person's time in an office.
 *
 * @param person who
 * @param office lower case: "president", "prime minister", "foreign minister"
 * @param body id of the state, or of the organisation
 * @param from EDTF date of taking office, null if not known
 * @param to EDTF date of leaving it, null if not known or still in office: see {@code open}
 * @param open whether the person was in office when the gazetteer was made
 */
public record Tenure(
    Entity person,
    String office,
    String body,
    @Nullable String from,
    @Nullable String to,
    boolean open) {

  /** Whether the person may have held the office on this day: bounds that are not known hold. */
  public boolean covers(LocalDate day) {
    return (from == null || !first(from).isAfter(day)) && (to == null || !last(to).isBefore(day));
  }

  /** Whether a text is a year, a month or a day in EDTF. */
  static boolean isDate(String text) {
    int length = text.length();
    if (length != 4 && length != 7 && length != 10) {
      return false;
    }
    for (int i = 0; i < length; i++) {
      char c = text.charAt(i);
      if (i == 4 || i == 7 ? c != '-' : c < '0' || c > '9') {
        return false;
      }
    }
    return true;
  }

  static LocalDate first(String edtf) {
    return switch (edtf.length()) {
      case 4 -> LocalDate.of(Integer.parseInt(edtf), 1, 1);
      case 7 -> LocalDate.parse(edtf + "-01");
      default -> LocalDate.parse(edtf);
    };
  }

  static LocalDate last(String edtf) {
    return switch (edtf.length()) {
      case 4 -> LocalDate.of(Integer.parseInt(edtf), 12, 31);
      case 7 -> {
        LocalDate first = LocalDate.parse(edtf + "-01");
        yield first.withDayOfMonth(first.lengthOfMonth());
      }
      default -> LocalDate.parse(edtf);
    };
  }
}
