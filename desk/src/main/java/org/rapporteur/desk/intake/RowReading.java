package org.rapporteur.desk.intake;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.rapporteur.desk.intake.EventRow.Cell;
import org.rapporteur.ledger.days.EdtfDays;
import org.rapporteur.reading.Article;
import org.rapporteur.reading.Aside;
import org.rapporteur.reading.Attribution;
import org.rapporteur.reading.Claim;
import org.rapporteur.reading.ClaimType;
import org.rapporteur.reading.Entity;
import org.rapporteur.reading.Problem;
import org.rapporteur.reading.Quantity;
import org.rapporteur.reading.Reading;
import org.rapporteur.reading.Role;
import org.rapporteur.reading.Span;
import org.rapporteur.reading.Stance;
import org.rapporteur.reading.When;
import org.rapporteur.reading.Where;

/**
 * An event of another coder as a claim. Its article is the event's text; what the row says and the
 * text does not stands below it, set aside as the row's own words, so that every field has words to
 * point to. What the row does not say is left open.
 */
final class RowReading {

  /** Engine of readings that no engine of this program made. */
  static final String ENGINE = "import";

  /** Reason under which the row's own words stand among the asides. */
  static final String ROW = "imported row";

  /** Neither likely nor unlikely: the row tells nothing about it. */
  private static final double UNKNOWN = 0.5;

  private static final Set<ClaimType> RELATIONS =
      Set.of(ClaimType.OFFICE, ClaimType.KIN, ClaimType.MEMBER, ClaimType.APPOINT);

  private final EventRow row;
  private final RowText text;
  private final List<Problem> left = new ArrayList<>();

  private RowReading(EventRow row) {
    this.row = row;
    this.text = new RowText(row.value("sentence"));
  }

  /**
   * @throws IllegalArgumentException if the row names no type of claim, or says nothing else
   */
  static Reading of(EventRow row) {
    return new RowReading(row).reading();
  }

  private Reading reading() {
    ClaimType type = type();
    List<Role> roles = roles();
    Quantity quantity = quantity("quantity");
    Quantity killed = quantity("killed");
    Quantity injured = quantity("injured");
    When when = when();
    Where where = where();
    Span trigger = span("trigger");
    List<Attribution> chain = new ArrayList<>();
    for (Cell cell : row.all("attribution")) {
      Span span = text.find("source", cell.words(), -1);
      chain.add(
          new Attribution(
              span,
              RowNames.entity(cell.words(), null),
              null,
              null,
              Attribution.Directness.INDIRECT));
    }
    if (text.isEmpty() || (roles.isEmpty() && row.value("sentence") == null)) {
      throw new IllegalArgumentException("the row names nobody and has no text");
    }
    Article article = article();
    Span all = new Span(0, article.text().length());
    Span named = trigger == null ? new Span(0, 0) : trigger;
    Claim claim =
        new Claim(
            Claim.idOf(article.id(), type, named, roles),
            article.id(),
            type,
            mode(type),
            contexts(),
            all,
            named,
            roles,
            quantity,
            killed,
            injured,
            when,
            where,
            null,
            stance(),
            null,
            chain,
            confidence(),
            "import." + row.form());
    left.add(new Problem("imported from " + row.form() + ", not read here", null));
    return new Reading(
        article, ENGINE, List.of(claim), List.of(), List.of(), List.of(), List.of(), left);
  }

  private Article article() {
    List<Aside> asides = new ArrayList<>();
    if (text.added() != null) {
      asides.add(new Aside(text.added(), ROW));
    }
    String ref = row.value("ref");
    return Article.builder(ref == null ? row.where() : ref, text.toString())
        .url(row.value("url"))
        .publisher(row.value("publisher"))
        .title(row.value("title"))
        .published(ArticleLine.published(day(row.value("published"))))
        .asides(asides)
        .build();
  }

  private ClaimType type() {
    String words = row.value("type");
    if (words == null) {
      throw new IllegalArgumentException("no type; name its column or value with --map type=…");
    }
    try {
      return ClaimType.valueOf(words.strip().toUpperCase(Locale.ROOT));
    } catch (IllegalArgumentException e) {
      throw new IllegalArgumentException(
          "no such type of claim: '"
              + words
              + "'; say what it means with --map 'type."
              + words
              + "=ASSAULT'");
    }
  }

  private @Nullable String mode(ClaimType type) {
    String mode = row.value("mode");
    return mode == null || RELATIONS.contains(type) ? null : mode.toLowerCase(Locale.ROOT);
  }

  private List<String> contexts() {
    Set<String> all = new HashSet<>();
    return row.all("context").stream()
        .flatMap(cell -> List.of(cell.words().split("[;\\s]+")).stream())
        .filter(word -> !word.isBlank() && all.add(word))
        .toList();
  }

  private List<Role> roles() {
    List<Role> roles = new ArrayList<>();
    for (String name : Role.NAMES) {
      for (Cell cell : row.all(name)) {
        if (!cell.words().isBlank()) {
          Span span = text.find(name, cell.words(), cell.begin());
          roles.add(new Role(name, span, RowNames.entity(cell.words(), cell.state()), "import"));
        }
      }
    }
    return roles;
  }

  private @Nullable Span span(String field) {
    String words = row.value(field);
    return words == null ? null : text.find(field, words, -1);
  }

  private @Nullable Quantity quantity(String field) {
    String words = row.value(field);
    if (words == null) {
      return null;
    }
    String plain = words.replaceAll("[,\\s]", "");
    if (!plain.matches("\\d+(\\.\\d+)?")) {
      left.add(new Problem(field + " '" + words + "' is not a number and was left open", null));
      return null;
    }
    double value = Double.parseDouble(plain);
    Quantity.Bound bound = bound(field);
    double low =
        bound == Quantity.Bound.EXACT
                || bound == Quantity.Bound.AT_LEAST
                || bound == Quantity.Bound.MORE_THAN
            ? value
            : Double.NEGATIVE_INFINITY;
    double high =
        bound == Quantity.Bound.EXACT
                || bound == Quantity.Bound.AT_MOST
                || bound == Quantity.Bound.LESS_THAN
                || bound == Quantity.Bound.NEARLY
            ? value
            : Double.POSITIVE_INFINITY;
    String unit = field.equals("quantity") ? row.value("unit") : "person";
    return new Quantity(text.find(field, words, -1), value, low, high, bound, unit);
  }

  private Quantity.Bound bound(String field) {
    String words = field.equals("quantity") ? row.value("bound") : null;
    for (Quantity.Bound bound : Quantity.Bound.values()) {
      if (bound.word().equals(words)) {
        return bound;
      }
    }
    return Quantity.Bound.EXACT;
  }

  private @Nullable When when() {
    String words = row.value("when");
    if (words == null) {
      return null;
    }
    String edtf = day(words);
    if (edtf == null || EdtfDays.of(edtf) == null) {
      left.add(new Problem("time '" + words + "' is not a date (EDTF) and was left open", null));
      return null;
    }
    return new When(edtf, text.find("when", words, -1), "import");
  }

  /** Dates of eight digits and date-times as days; all else as it is. */
  private static @Nullable String day(@Nullable String words) {
    if (words == null) {
      return null;
    }
    String date = words.strip();
    if (date.matches("\\d{8}")) {
      return date.substring(0, 4) + "-" + date.substring(4, 6) + "-" + date.substring(6);
    }
    return date.matches("\\d{4}-\\d{2}-\\d{2}[T ].*") ? date.substring(0, 10) : date;
  }

  private @Nullable Where where() {
    String words = row.value("where");
    if (words == null) {
      return null;
    }
    Cell cell = row.all("where").get(0);
    Entity place = RowNames.place(words);
    Double latitude = number("latitude", 90);
    Double longitude = number("longitude", 180);
    boolean both = latitude != null && longitude != null;
    return new Where(
        text.find("where", words, cell.begin()),
        place,
        RowNames.country(row.value("country"), place),
        both ? latitude : null,
        both ? longitude : null);
  }

  private @Nullable Double number(String field, double most) {
    String words = row.value(field);
    try {
      double value = words == null ? Double.NaN : Double.parseDouble(words);
      return Math.abs(value) <= most ? (Double) value : null;
    } catch (NumberFormatException e) {
      return null;
    }
  }

  private Stance stance() {
    String words = row.value("stance");
    for (Stance stance : Stance.values()) {
      if (stance.word().equalsIgnoreCase(words)) {
        return stance;
      }
    }
    if (words != null) {
      left.add(new Problem("stance '" + words + "' is unknown; taken as asserted", null));
    }
    return Stance.ASSERTED;
  }

  private double confidence() {
    Double told = number("confidence", 1);
    return told == null || told < 0 ? UNKNOWN : told;
  }
}
