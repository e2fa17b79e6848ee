package org.rapporteur.ledger.regime;

import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Units whose amounts can be added: those of volume with one another, and those of mass. From
 * volume to mass there is no way without the density, which news does not tell.
 */
final class Units {

  /** How many of the dimension's own unit (litre, kilogram) one is. */
  private record Measure(String dimension, double factor) {}

  private static final double BARREL = 158.987294928;
  private static final double GALLON = 3.785411784;

  private static final Map<String, Measure> MEASURES =
      Map.ofEntries(
          Map.entry("barrel", new Measure("volume", BARREL)),
          Map.entry("bbl", new Measure("volume", BARREL)),
          Map.entry("litre", new Measure("volume", 1)),
          Map.entry("liter", new Measure("volume", 1)),
          Map.entry("gallon", new Measure("volume", GALLON)),
          Map.entry("cubic metre", new Measure("volume", 1000)),
          Map.entry("cubic meter", new Measure("volume", 1000)),
          Map.entry("kilogram", new Measure("mass", 1)),
          Map.entry("kilogramme", new Measure("mass", 1)),
          Map.entry("kg", new Measure("mass", 1)),
          // News writes "ton" for the metric one as a rule; the sentence says which unit was told.
          Map.entry("ton", new Measure("mass", 1000)),
          Map.entry("tonne", new Measure("mass", 1000)),
          Map.entry("metric ton", new Measure("mass", 1000)),
          Map.entry("metric tonne", new Measure("mass", 1000)));

  private Units() {}

  static boolean knows(String unit) {
    return measure(unit) != null;
  }

  /** How many of the second unit one of the first is; null if that cannot be said. */
  static @Nullable Double ratio(@Nullable String from, String to) {
    if (from == null) {
      return null;
    }
    if (from.equals(to)) {
      return 1.0;
    }
    Measure one = measure(from);
    Measure other = measure(to);
    return one == null || other == null || !one.dimension().equals(other.dimension())
        ? null
        : (Double) (one.factor() / other.factor());
  }

  private static @Nullable Measure measure(String unit) {
    return MEASURES.get(unit.toLowerCase(Locale.ROOT));
  }
}
