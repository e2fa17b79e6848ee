package org.rapporteur.bench.load;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.rapporteur.reading.Article;
import org.rapporteur.reading.Attribution;
import org.rapporteur.reading.Claim;
import org.rapporteur.reading.ClaimType;
import org.rapporteur.reading.Entity;
import org.rapporteur.reading.EntityType;
import org.rapporteur.reading.Published;
import org.rapporteur.reading.Quantity;
import org.rapporteur.reading.Reading;
import org.rapporteur.reading.Role;
import org.rapporteur.reading.Span;
import org.rapporteur.reading.Stance;
import org.rapporteur.reading.When;
import org.rapporteur.reading.Where;

/**
 * Readings like those of real news, as many as wanted: about twenty claims an article, entities and
 * words with the long tail of the news, ten years of dates.
 */
final class ManyReadings {

  static final int CLAIMS = 20;
  static final LocalDate FIRST = LocalDate.of(2015, 1, 1);
  static final int DAYS = 3650;

  private static final String[] VERBS = {
    "visited",
    "sent",
    "condemned",
    "attacked",
    "sanctioned",
    "met",
    "thanked",
    "warned",
    "arrested",
    "deployed",
    "rejected",
    "urged",
    "signed",
    "released",
    "appointed",
    "identified"
  };
  private static final ClaimType[] TYPES = ClaimType.values();
  private static final String[] UNITS = {"shell", "person", "tonne", "missile", "soldier", "USD"};

  private final Random random;
  private final Entity[] states = new Entity[190];
  private final Entity[] people = new Entity[5000];
  private final Entity[] bodies = new Entity[2000];
  private final Entity[] places = new Entity[3000];
  private final String[] words = new String[8000];

  ManyReadings(long seed) {
    random = new Random(seed);
    for (int i = 0; i < words.length; i++) {
      words[i] = word();
    }
    for (int i = 0; i < states.length; i++) {
      String id = "" + (char) ('A' + i / 26) + (char) ('A' + i % 26);
      states[i] = new Entity(id, name(1), EntityType.STATE);
    }
    fill(people, 2, EntityType.PERSON);
    fill(bodies, 3, EntityType.ORGANISATION);
    fill(places, 1, EntityType.PLACE);
  }

  private void fill(Entity[] entities, int words, EntityType type) {
    for (int i = 0; i < entities.length; i++) {
      entities[i] = Entity.named(name(words), type);
    }
  }

  private String word() {
    StringBuilder word = new StringBuilder();
    for (int i = 1 + random.nextInt(4); i > 0; i--) {
      word.append("bdfgklmnprstvz".charAt(random.nextInt(14)));
      word.append("aeiou".charAt(random.nextInt(5)));
    }
    return word.append("nrst".charAt(random.nextInt(4))).toString();
  }

  private String name(int count) {
    List<String> parts = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      String word = word();
      parts.add(word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1));
    }
    return String.join(" ", parts);
  }

  /** Few are named often, most seldom. */
  private int longTail(int size) {
    return (int) (size * Math.pow(random.nextDouble(), 3));
  }

  Entity state() {
    return states[longTail(states.length)];
  }

  Entity person() {
    return people[longTail(people.length)];
  }

  Entity body() {
    return bodies[longTail(bodies.length)];
  }

  Entity place() {
    return places[longTail(places.length)];
  }

  String commonWord() {
    return words[longTail(words.length)];
  }

  LocalDate day() {
    return FIRST.plusDays(random.nextInt(DAYS));
  }

  private record Piece(Entity entity, Span span) {}

  Reading next(int number) {
    LocalDate day = day();
    StringBuilder text = new StringBuilder();
    List<Shape> shapes = new ArrayList<>();
    for (int i = 0; i < CLAIMS; i++) {
      shapes.add(shape(text, i));
    }
    Article article =
        Article.builder("a" + number, text.toString())
            .url("https://news.example/" + number)
            .publisher("Paper " + number % 40)
            .published(Published.stated(day.toString()))
            .build();
    List<Claim> claims = new ArrayList<>();
    for (Shape shape : shapes) {
      claims.add(claim(article, shape, day));
    }
    return new Reading(
        article, "bench", claims, List.of(), List.of(), List.of(), List.of(), List.of());
  }

  private record Shape(
      Span sentence,
      Span trigger,
      Piece actor,
      Piece recipient,
      @Nullable Piece source,
      @Nullable Piece place,
      Span number) {}

  private Shape shape(StringBuilder text, int i) {
    int begin = text.length();
    Piece actor = piece(text, random.nextInt(3) == 0 ? person() : state());
    text.append(' ');
    Span trigger = append(text, VERBS[random.nextInt(VERBS.length)]);
    text.append(' ');
    Piece recipient = piece(text, random.nextInt(3) == 0 ? body() : state());
    text.append(" with ");
    Span number = append(text, Integer.toString(1 + random.nextInt(9000)));
    for (int n = 6 + random.nextInt(12); n > 0; n--) {
      text.append(' ').append(commonWord());
    }
    Piece place = null;
    if (random.nextInt(3) == 0) {
      text.append(" in ");
      place = piece(text, place());
    }
    Piece source = null;
    if (random.nextInt(2) == 0) {
      text.append(", according to ");
      source = piece(text, random.nextBoolean() ? state() : person());
    }
    text.append(". ");
    return new Shape(
        new Span(begin, text.length() - 1), trigger, actor, recipient, source, place, number);
  }

  private static Piece piece(StringBuilder text, Entity entity) {
    return new Piece(entity, append(text, entity.name()));
  }

  private static Span append(StringBuilder text, String words) {
    int begin = text.length();
    text.append(words);
    return new Span(begin, text.length());
  }

  private Claim claim(Article article, Shape shape, LocalDate day) {
    ClaimType type = TYPES[longTail(TYPES.length)];
    List<Role> roles =
        List.of(
            new Role("actor", shape.actor().span(), shape.actor().entity(), "frame.subject"),
            new Role(
                "recipient", shape.recipient().span(), shape.recipient().entity(), "frame.object"),
            new Role("item", shape.number(), null, "frame.item"));
    double value = Double.parseDouble(article.quote(shape.number()));
    Quantity quantity =
        random.nextInt(3) > 0
            ? null
            : new Quantity(
                shape.number(),
                value,
                value,
                value * 1.1,
                Quantity.Bound.AT_LEAST,
                UNITS[random.nextInt(UNITS.length)]);
    Piece place = shape.place();
    Piece source = shape.source();
    String when =
        switch (random.nextInt(12)) {
          case 0, 1, 2, 3 -> "../" + day;
          case 4, 5, 6, 7, 8 -> day.minusDays(random.nextInt(30)).toString();
          case 9, 10 -> day.toString().substring(0, 7);
          default -> day.minusYears(random.nextInt(5)) + "/..";
        };
    return new Claim(
        Claim.idOf(article.id(), type, shape.trigger(), roles),
        article.id(),
        type,
        null,
        List.of(),
        shape.sentence(),
        shape.trigger(),
        roles,
        quantity,
        null,
        null,
        new When(when, null, "bench"),
        place == null ? null : new Where(place.span(), place.entity(), state(), null, null),
        null,
        Stance.values()[longTail(7)],
        null,
        source == null
            ? List.of()
            : List.of(
                new Attribution(
                    source.span(), source.entity(), null, null, Attribution.Directness.INDIRECT)),
        0.5 + random.nextInt(50) / 100.0,
        "bench.frame");
  }
}
