package org.rapporteur.ledger;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.rapporteur.reading.Article;
import org.rapporteur.reading.Aside;
import org.rapporteur.reading.Attribution;
import org.rapporteur.reading.Claim;
import org.rapporteur.reading.ClaimType;
import org.rapporteur.reading.Entity;
import org.rapporteur.reading.EntityType;
import org.rapporteur.reading.History;
import org.rapporteur.reading.Mention;
import org.rapporteur.reading.Problem;
import org.rapporteur.reading.Published;
import org.rapporteur.reading.Quantity;
import org.rapporteur.reading.Reading;
import org.rapporteur.reading.Role;
import org.rapporteur.reading.Span;
import org.rapporteur.reading.Stance;
import org.rapporteur.reading.Statement;
import org.rapporteur.reading.When;
import org.rapporteur.reading.Where;

/** Readings for tests: one about an invented affair, and random ones with every field filled. */
public final class Samples {

  private Samples() {}

  /** A shipment that one state says another made. */
  public static Reading shipment() {
    return Draft.of(
            "shipment.example/1",
            "Harbour Times",
            "2024-06-17",
            "North Korea has sent nearly five million shells to Russia, South Korea estimates."
                + " Ana Lopez visited Hanoi on Tuesday.")
        .claim(ClaimType.AID, "has sent")
        .mode("arms")
        .role("actor", "North Korea", "North Korea")
        .role("recipient", "Russia", "Russia")
        .role("item", "nearly five million shells", null)
        .quantity("nearly five million", 4_500_000, 5_000_000, "shell")
        .when("../2024-06-17")
        .stance(Stance.ESTIMATED)
        .source("South Korea", "South Korea")
        .add()
        .claim(ClaimType.CONSULT, "visited")
        .mode("visit")
        .role("actor", "Ana Lopez", "PERSON:Ana López")
        .where("Hanoi", "PLACE:Hanoi", "Vietnam")
        .when("2024-06-18", "on Tuesday")
        .add()
        .build();
  }

  /** A reading whose text and fields are random, astral characters and line ends included. */
  public static Reading random(Random random, String ref) {
    String text = text(random, 40 + random.nextInt(200));
    Article article =
        Article.builder(ref, text)
            .url(random.nextBoolean() ? "https://x.example/" + ref : null)
            .publisher(random.nextBoolean() ? text(random, 5) : null)
            .title(random.nextBoolean() ? text(random, 9) : null)
            .modified(random.nextBoolean() ? null : "2024-06-18")
            .published(
                random.nextBoolean()
                    ? new Published(
                        "2024-0" + (1 + random.nextInt(9)), false, List.of("a\tb", "\\"))
                    : null)
            .asides(List.of(new Aside(span(random, text), "caption\tx\\n")))
            .build();
    List<Claim> claims = new ArrayList<>();
    for (int i = random.nextInt(6); i >= 0; i--) {
      claims.add(claim(random, article));
    }
    Statement statement =
        new Statement(
            List.of(span(random, text), span(random, text)),
            span(random, text),
            entity(random),
            null,
            span(random, text),
            null,
            Attribution.Directness.MIXED);
    Mention mention =
        new Mention(
            span(random, text),
            span(random, text),
            1,
            2,
            3,
            2,
            Mention.Kind.DESCRIPTION,
            EntityType.PERSON,
            random.nextBoolean() ? List.of() : List.of(entity(random), entity(random)),
            "rule\\0");
    return new Reading(
        article,
        "1.0",
        claims,
        List.of(statement),
        List.of(mention),
        article.asides(),
        List.of(span(random, text)),
        List.of(new Problem("odd\r\nthing", null), new Problem("", span(random, text))));
  }

  private static Claim claim(Random random, Article article) {
    String text = article.text();
    ClaimType type = ClaimType.values()[random.nextInt(ClaimType.values().length)];
    Span trigger = span(random, text);
    List<Role> roles = new ArrayList<>();
    for (String name : List.of("actor", "recipient", "item")) {
      if (random.nextBoolean()) {
        roles.add(
            new Role(name, span(random, text), random.nextBoolean() ? entity(random) : null, "r"));
      }
    }
    List<Attribution> chain = new ArrayList<>();
    for (int i = random.nextInt(4); i > 0; i--) {
      chain.add(
          new Attribution(
              span(random, text),
              random.nextBoolean() ? entity(random) : null,
              random.nextBoolean() ? span(random, text) : null,
              random.nextBoolean() ? span(random, text) : null,
              Attribution.Directness.values()[random.nextInt(3)]));
    }
    return new Claim(
        Claim.idOf(article.id(), type, trigger, roles),
        article.id(),
        type,
        random.nextBoolean() ? "visit" : null,
        random.nextBoolean() ? List.of() : List.of("military", "legal"),
        span(random, text),
        trigger,
        roles,
        random.nextBoolean() ? quantity(random, text) : null,
        random.nextBoolean() ? quantity(random, text) : null,
        random.nextBoolean() ? quantity(random, text) : null,
        random.nextBoolean() ? new When("2024-06/..", span(random, text), "w") : null,
        random.nextBoolean()
            ? new Where(span(random, text), entity(random), null, null, random.nextDouble())
            : null,
        random.nextBoolean() ? new History(span(random, text), 3, null, "P24Y") : null,
        Stance.values()[random.nextInt(7)],
        random.nextBoolean() ? span(random, text) : null,
        chain,
        random.nextDouble(),
        "frame");
  }

  private static Quantity quantity(Random random, String text) {
    double value = random.nextInt(1000) / 8.0;
    return new Quantity(
        span(random, text),
        value,
        random.nextBoolean() ? Double.NEGATIVE_INFINITY : value,
        random.nextBoolean() ? Double.POSITIVE_INFINITY : value + 1,
        Quantity.Bound.values()[random.nextInt(8)],
        random.nextBoolean() ? "shell" : null);
  }

  private static Entity entity(Random random) {
    return Draft.entity("PERSON:Person " + (char) ('A' + random.nextInt(26)));
  }

  private static Span span(Random random, String text) {
    int codePoints = text.codePointCount(0, text.length());
    int from = random.nextInt(codePoints);
    int to = from + 1 + random.nextInt(Math.min(20, codePoints - from));
    return new Span(text.offsetByCodePoints(0, from), text.offsetByCodePoints(0, to));
  }

  private static String text(Random random, int length) {
    int[] some = {'a', 'e', 'é', ' ', '\n', '\t', '"', '’', 0x1F680, 0x10348, 'ß', '%', '\\'};
    StringBuilder text = new StringBuilder("x");
    for (int i = 0; i < length; i++) {
      text.appendCodePoint(some[random.nextInt(some.length)]);
    }
    return text.toString();
  }
}
