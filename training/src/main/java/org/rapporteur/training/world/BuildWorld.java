package org.rapporteur.training.world;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * Makes the generated files of the gazetteer. Same sources, same bytes.
 *
 * <pre>BuildWorld REFERENCE_DIRECTORY RESOURCE_DIRECTORY</pre>
 */
public final class BuildWorld {

  private final Path reference;
  private final Path resources;

  private BuildWorld(Path reference, Path resources) {
    this.reference = reference;
    this.resources = resources;
  }

  public static void main(String[] args) throws IOException {
    if (args.length != 2) {
      throw new IllegalArgumentException(
          "usage: BuildWorld REFERENCE_DIRECTORY RESOURCE_DIRECTORY");
    }
    new BuildWorld(Path.of(args[0]), Path.of(args[1])).run();
  }

  private void run() throws IOException {
    Codes codes = Codes.read(reference.resolve("country-codes/country-codes.csv"));
    Factbook factbook = Factbook.read(reference.resolve("factbook/government.json"), codes);
    write(
        "states.tsv",
        """
        # States and territories: codes, names, adjectives, peoples, capitals, forms of government.
        # Made by BuildWorld from country-codes (PDDL), CIA World Factbook (public domain), CLDR names (Unicode-3.0).
        # Change states-edited.tsv, not this file.
        # id	iso3	name	names	adjectives	peoples	capitals	latitude	longitude	traits
        """,
        factbook.states());
    write(
        "borders.tsv",
        """
        # Which states border which by land.
        # Contains information from mledoze/countries, which is made available here under the Open Database License 1.0.
        # Made by BuildWorld; this file is a derivative database under the same licence: https://opendatacommons.org/licenses/odbl/1-0/
        # id	neighbours
        """,
        Borders.read(reference.resolve("countries/countries.json")));
    write(
        "members.tsv",
        """
        # Member states of organisations.
        # Made by BuildWorld from the CIA World Factbook (public domain). Change members-edited.tsv, not this file.
        # organisation	member states
        """,
        Memberships.of(factbook));
    write(
        "parties.tsv",
        """
        # Parties and legislatures.
        # Made by BuildWorld from the CIA World Factbook (public domain).
        # name	id	kind	home	other names
        """,
        Parties.of(factbook));
    List<String> holders = new ArrayList<>(Officeholders.of(factbook, codes));
    holders.addAll(Visitors.read(reference.resolve("visits/data"), codes));
    write(
        "officeholders.tsv",
        """
        # Heads of state and government in May 2026, and those who visited the United States since 1990, with the first and the last day.
        # Made by BuildWorld from the CIA World Factbook (public domain) and Visits by Foreign Leaders (Office of the Historian, CC0).
        # What leaders.tsv tells already is left out.
        # name	gender	state	office	from	to	other names
        """,
        Known.read(resources.resolve("leaders.tsv")).without(holders));
    write(
        "cities.tsv",
        """
        # Cities, sorted by the bytes of their folded names.
        # Made by BuildWorld from world-cities, derived from GeoNames (CC BY 4.0, https://www.geonames.org).
        # folded name	name	country	GeoNames id	division
        """,
        CityList.read(reference.resolve("cities/data/world-cities.csv"), codes));
  }

  private void write(String file, String header, List<String> lines) throws IOException {
    StringBuilder out = new StringBuilder(header);
    lines.forEach(line -> out.append(line).append('\n'));
    Files.writeString(resources.resolve(file), out, StandardCharsets.UTF_8);
  }
}
