package org.rapporteur.ledger.link;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.rapporteur.ledger.Draft;
import org.rapporteur.reading.ClaimType;
import org.rapporteur.reading.Reading;
import org.rapporteur.reading.Stance;

/** Reads groups of short articles with the links that they should have; see groups.txt. */
final class Groups {

  /** A link by the letters of its group: "3a" is article a of the third group. */
  record Wanted(String earlier, String later, LinkKind kind, String field) {}

  final List<String> titles = new ArrayList<>();
  final List<Reading> readings = new ArrayList<>();
  final List<Wanted> wanted = new ArrayList<>();
  final Map<String, String> labelOfClaim = new HashMap<>();

  private String label = "";
  private @Nullable Draft article;

  static Groups read(String file) throws IOException {
    Groups groups = new Groups();
    try (InputStream in = Groups.class.getResourceAsStream(file)) {
      if (in == null) {
        throw new IllegalStateException(file + " is missing");
      }
      int number = 0;
      for (String line : new String(in.readAllBytes(), StandardCharsets.UTF_8).split("\n")) {
        number++;
        try {
          groups.line(line);
        } catch (RuntimeException e) {
          throw new IllegalStateException(file + ":" + number + ": " + e.getMessage(), e);
        }
      }
    }
    return groups;
  }

  private void line(String line) {
    if (line.isBlank() || line.startsWith("#")) {
      return;
    }
    if (line.startsWith("== ")) {
      titles.add(line.substring(3));
    } else if (line.startsWith("> ")) {
      String[] parts = line.substring(2).split(" ");
      int group = titles.size();
      wanted.add(
          new Wanted(
              group + parts[1],
              group + parts[2],
              kind(parts[0]),
              parts.length > 3 ? parts[3] : ""));
    } else if (line.startsWith("  ")) {
      claim(line.strip());
    } else {
      int bar = line.indexOf(" | ");
      String[] head = line.substring(0, bar).split(" ");
      label = titles.size() + head[0];
      article =
          Draft.of(label + ".example", head[1].replace('_', ' '), head[2], line.substring(bar + 3));
    }
  }

  private static LinkKind kind(String word) {
    for (LinkKind kind : LinkKind.values()) {
      if (kind.word().equals(word)) {
        return kind;
      }
    }
    throw new IllegalArgumentException("not a kind of link: " + word);
  }

  private void claim(String line) {
    Draft draft = article;
    if (draft == null) {
      throw new IllegalStateException("a claim before its article");
    }
    String[] fields = line.split(" \\| ");
    String[] head = fields[0].split(" ", 2);
    String[] type = head[0].split("/");
    Draft.ClaimDraft claim = draft.claim(ClaimType.valueOf(type[0]), head[1]);
    if (type.length > 1) {
      claim.mode(type[1]);
    }
    for (int i = 1; i < fields.length; i++) {
      String[] field = fields[i].split(" ", 2);
      field(claim, field[0], field[1]);
    }
    claim.add();
    Reading reading = draft.build();
    readings.add(reading);
    reading.claims().forEach(made -> labelOfClaim.put(made.id(), label));
  }

  private static void field(Draft.ClaimDraft claim, String name, String value) {
    switch (name) {
      case "at" -> claim.when(value);
      case "stance" -> claim.stance(Stance.valueOf(value.toUpperCase(java.util.Locale.ROOT)));
      case "by" -> claim.source(words(value), entity(value));
      case "item", "topic", "kin", "office" -> claim.role(name, value, null);
      case "n" -> {
        String[] parts = value.split(" ", 3);
        double[] bounds = bounds(parts[0]);
        claim.quantity(parts[2], bounds[0], bounds[1], parts[1]);
      }
      case "killed", "injured" -> {
        String[] parts = value.split(" ", 2);
        double[] bounds = bounds(parts[0]);
        if (name.equals("killed")) {
          claim.killed(parts[1], bounds[0], bounds[1]);
        } else {
          claim.injured(parts[1], bounds[0], bounds[1]);
        }
      }
      case "place" -> {
        String[] parts = value.split("@");
        String place = parts[0].contains("=") ? entity(parts[0]) : "PLACE:" + parts[0];
        claim.where(words(parts[0]), place, parts.length > 1 ? state(parts[1]) : null);
      }
      default -> claim.role(name, words(value), entity(value));
    }
  }

  private static String state(String name) {
    return Draft.entity(name).id().length() == 2 ? name : "STATE:" + name;
  }

  private static String words(String value) {
    int equals = value.indexOf('=');
    return equals < 0 ? value : value.substring(0, equals);
  }

  private static String entity(String value) {
    int equals = value.indexOf('=');
    return equals < 0 ? value : value.substring(equals + 1);
  }

  private static double[] bounds(String text) {
    int dots = text.indexOf("..");
    String low = dots < 0 ? text : text.substring(0, dots);
    String high = dots < 0 ? text : text.substring(dots + 2);
    return new double[] {number(low), number(high)};
  }

  private static double number(String text) {
    return switch (text) {
      case "inf" -> Double.POSITIVE_INFINITY;
      case "-inf" -> Double.NEGATIVE_INFINITY;
      default -> Double.parseDouble(text);
    };
  }
}
