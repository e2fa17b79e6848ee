package org.rapporteur.training.world;

import java.util.Map;

/** Country names in world-cities that CLDR and UNTERM spell otherwise. */
final class CountryNames {

  private static final Map<String, String> IDS =
      Map.ofEntries(
          Map.entry("Bolivia, Plurinational State of", "BO"),
          Map.entry("Bonaire, Sint Eustatius and Saba", "BQ"),
          Map.entry("Cabo Verde", "CV"),
          Map.entry("Congo", "CG"),
          Map.entry("Congo, The Democratic Republic of the", "CD"),
          Map.entry("Côte d'Ivoire", "CI"),
          Map.entry("Falkland Islands (Malvinas)", "FK"),
          Map.entry("Holy See (Vatican City State)", "VA"),
          Map.entry("Iran, Islamic Republic of", "IR"),
          Map.entry("Korea, Democratic People's Republic of", "KP"),
          Map.entry("Korea, Republic of", "KR"),
          Map.entry("Micronesia, Federated States of", "FM"),
          Map.entry("Moldova, Republic of", "MD"),
          Map.entry("No country found for alpha-2 code: XK", "XK"),
          Map.entry("Palestine, State of", "PS"),
          Map.entry("Saint Helena, Ascension and Tristan da Cunha", "SH"),
          Map.entry("Saint Martin (French part)", "MF"),
          Map.entry("Sint Maarten (Dutch part)", "SX"),
          Map.entry("South Georgia and the South Sandwich Islands", "GS"),
          Map.entry("Svalbard and Jan Mayen", "SJ"),
          Map.entry("Taiwan, Province of China", "TW"),
          Map.entry("Tanzania, United Republic of", "TZ"),
          Map.entry("Venezuela, Bolivarian Republic of", "VE"),
          Map.entry("Virgin Islands, British", "VG"),
          Map.entry("Virgin Islands, U.S.", "VI"),
          Map.entry("Wallis and Futuna", "WF"));

  private CountryNames() {}

  static String id(String name) {
    String id = IDS.get(name);
    if (id == null) {
      throw new IllegalArgumentException("no code for country " + name);
    }
    return id;
  }
}
