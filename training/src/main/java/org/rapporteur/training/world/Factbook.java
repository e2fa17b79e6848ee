package org.rapporteur.training.world;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Facts on states from the World Factbook. */
final class Factbook {

  private static final Pattern COORDINATES =
      Pattern.compile("(\\d+) (\\d+) ([NS]), (\\d+) (\\d+) ([EW])");
  private static final Map<String, String> GOVERNMENT =
      Map.ofEntries(
          Map.entry("monarchy", "monarchy"),
          Map.entry("republic", "republic"),
          Map.entry("dictatorship", "dictatorship"),
          Map.entry("single-party", "one-party"),
          Map.entry("communist", "communist"),
          Map.entry("theocra", "theocracy"),
          Map.entry("federa", "federation"),
          Map.entry("authoritarian", "authoritarian"),
          Map.entry("military", "military-ruled"),
          Map.entry("democracy", "democracy"));

  private final Codes codes;
  private final Map<String, JsonNode> byId = new TreeMap<>();

  private Factbook(Codes codes) {
    this.codes = codes;
  }

  static Factbook read(Path file, Codes codes) throws IOException {
    Factbook factbook = new Factbook(codes);
    JsonNode root = JsonMapper.shared().readTree(Files.readString(file));
    for (Map.Entry<String, JsonNode> entry : root.properties()) {
      String id = codes.ofFips(entry.getKey());
      if (id != null) {
        factbook.byId.put(id, entry.getValue());
      }
    }
    return factbook;
  }

  /** Facts by ISO code, in the order of codes. */
  Map<String, JsonNode> byId() {
    return byId;
  }

  List<String> states() {
    List<String> lines = new ArrayList<>();
    for (Codes.Country country : codes.all()) {
      lines.add(
          line(country, byId.getOrDefault(country.id(), JsonMapper.shared().createObjectNode())));
    }
    return lines;
  }

  private static String line(Codes.Country country, JsonNode facts) {
    Set<String> names = new LinkedHashSet<>();
    for (String form : List.of("conventional short form", "conventional long form")) {
      String name =
          Plain.text(facts.path("name").path(form).asString("")).replaceAll("^[Tt]he ", "");
      if (!name.isEmpty()
          && !name.equals("none")
          && !name.contains("(")
          && !name.contains(",")
          && !name.contains(";")) {
        names.add(name);
      }
    }
    names.addAll(country.names());
    names.remove(country.name());
    JsonNode nationality = facts.path("nationality");
    Set<String> adjectives = Plain.nouns(nationality.path("adjective").path("text").asString(""));
    Set<String> peoples = Plain.nouns(nationality.path("noun").path("text").asString(""));
    String capital = Plain.text(facts.path("capital").path("name").path("text").asString(""));
    capital = capital.replaceAll("[;(,].*", "").replaceAll(" (or|aka) .*", "").trim();
    if (!capital.isEmpty() && Character.isLowerCase(capital.charAt(0))) {
      capital = "";
    }
    Set<String> traits = new LinkedHashSet<>(country.traits());
    String government =
        facts.path("government type").path("text").asString("").toLowerCase(Locale.ROOT);
    GOVERNMENT.entrySet().stream()
        .filter(e -> government.contains(e.getKey()))
        .map(Map.Entry::getValue)
        .sorted()
        .forEach(traits::add);
    String full = facts.path("name").path("conventional long form").asString("");
    for (String form : List.of("Kingdom", "Emirate", "Sultanate", "Principality", "Federation")) {
      if (full.contains(form)) {
        traits.add(form.toLowerCase(Locale.ROOT));
      }
    }
    String[] place =
        coordinates(facts.path("capital").path("geographic coordinates").path("text").asString(""));
    return String.join(
        "\t",
        country.id(),
        country.iso3(),
        country.name(),
        cell(names),
        cell(adjectives),
        cell(peoples),
        capital.isEmpty() ? "-" : capital,
        place[0],
        place[1],
        cell(traits.stream().sorted().toList()));
  }

  private static String[] coordinates(String text) {
    Matcher matcher = COORDINATES.matcher(text);
    if (!matcher.find()) {
      return new String[] {"-", "-"};
    }
    return new String[] {
      degrees(matcher.group(1), matcher.group(2), matcher.group(3).equals("S")),
      degrees(matcher.group(4), matcher.group(5), matcher.group(6).equals("W"))
    };
  }

  private static String degrees(String degrees, String minutes, boolean negative) {
    int part = Integer.parseInt(minutes);
    // "50 84 N" can only be a decimal fraction.
    double value = Integer.parseInt(degrees) + (part < 60 ? part / 60.0 : part / 100.0);
    return String.format(Locale.ROOT, "%.2f", negative ? -value : value);
  }

  private static String cell(Collection<String> values) {
    return values.isEmpty() ? "-" : String.join("|", values);
  }
}
