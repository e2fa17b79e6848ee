package org.rapporteur.training.world;

import com.ibm.icu.util.ULocale;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** ISO, UN and FIPS codes and English names of countries. */
final class Codes {

  /** One country. */
  record Country(String id, String iso3, String name, Set<String> names, Set<String> traits) {}

  /** Adjectives of the United Nations' regions, as news uses them. */
  private static final Map<String, String> REGIONS =
      Map.ofEntries(
          Map.entry("Caribbean", "caribbean"),
          Map.entry("Central America", "central american"),
          Map.entry("Central Asia", "central asian"),
          Map.entry("Eastern Africa", "east african"),
          Map.entry("Eastern Asia", "east asian"),
          Map.entry("Eastern Europe", "eastern european"),
          Map.entry("Latin America and the Caribbean", "latin american"),
          Map.entry("Middle Africa", "central african"),
          Map.entry("Northern Africa", "north african"),
          Map.entry("Northern America", "north american"),
          Map.entry("Northern Europe", "northern european"),
          Map.entry("South America", "south american"),
          Map.entry("South-eastern Asia", "southeast asian"),
          Map.entry("Southern Africa", "southern african"),
          Map.entry("Southern Asia", "south asian"),
          Map.entry("Southern Europe", "southern european"),
          Map.entry("Sub-Saharan Africa", "sub-saharan"),
          Map.entry("Western Africa", "west african"),
          Map.entry("Western Asia", "west asian"),
          Map.entry("Western Europe", "western european"));

  private final Map<String, Country> byId = new TreeMap<>();
  private final Map<String, String> byFips = new HashMap<>();
  private final Map<String, String> byName = new HashMap<>();

  private Codes() {}

  static Codes read(Path file) throws IOException {
    List<List<String>> rows = Csv.read(file);
    Map<String, Integer> columns = new HashMap<>();
    for (String column : rows.get(0)) {
      columns.put(column, columns.size());
    }
    Codes codes = new Codes();
    for (List<String> row : rows.subList(1, rows.size())) {
      codes.add(row, columns);
    }
    return codes;
  }

  private void add(List<String> row, Map<String, Integer> columns) {
    String id = cell(row, columns, "ISO3166-1-Alpha-2");
    if (id.length() != 2) {
      return;
    }
    String name = new ULocale("en", id).getDisplayCountry(ULocale.ENGLISH);
    Set<String> names = new LinkedHashSet<>();
    for (String column :
        List.of(
            "CLDR display name",
            "UNTERM English Short",
            "UNTERM English Formal",
            "official_name_en")) {
      String own =
          cell(row, columns, column)
              .replaceAll("^[Tt]he ", "")
              .replaceAll(" ?\\((the )?\\)| ?\\*+", "");
      if (!own.isEmpty()
          && !own.contains("(")
          && !own.contains(",")
          && !own.contains("[")
          && !own.equals(name)) {
        names.add(own.trim());
      }
    }
    Set<String> traits = new LinkedHashSet<>();
    String region = cell(row, columns, "Region Name");
    switch (region) {
      case "Africa" -> traits.add("african");
      case "Asia" -> traits.add("asian");
      case "Europe" -> traits.add("european");
      case "Oceania" -> traits.add("pacific");
      default -> {}
    }
    for (String column : List.of("Sub-region Name", "Intermediate Region Name")) {
      String adjective = REGIONS.get(cell(row, columns, column));
      if (adjective != null) {
        traits.add(adjective);
      }
    }
    if (cell(row, columns, "is_independent").equals("Yes")) {
      traits.add("sovereign");
    }
    if (cell(row, columns, "Land Locked Developing Countries (LLDC)").equals("x")) {
      traits.add("landlocked");
    }
    Country country = new Country(id, cell(row, columns, "ISO3166-1-Alpha-3"), name, names, traits);
    byId.put(id, country);
    for (String fips : cell(row, columns, "FIPS").split(",")) {
      byFips.put(fips.trim().toLowerCase(java.util.Locale.ROOT), id);
    }
    byName.put(name, id);
    for (String known : names) {
      byName.putIfAbsent(known, id);
    }
  }

  private static String cell(List<String> row, Map<String, Integer> columns, String column) {
    Integer at = columns.get(column);
    if (at == null) {
      throw new IllegalArgumentException("no such column: " + column);
    }
    return row.get(at).trim();
  }

  List<Country> all() {
    return new ArrayList<>(byId.values());
  }

  boolean sovereign(String id) {
    Country country = byId.get(id);
    return id.equals("XK") || country != null && country.traits().contains("sovereign");
  }

  @Nullable String ofFips(String fips) {
    return byFips.get(fips);
  }

  @Nullable String named(String name) {
    return byName.get(name);
  }
}
