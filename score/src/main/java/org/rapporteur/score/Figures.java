package org.rapporteur.score;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;

/** Named figures in the order they were measured. */
public final class Figures {

  private final Map<String, Double> values = new LinkedHashMap<>();

  public void put(String name, double value) {
    values.put(name, value);
  }

  /** Precision, recall and F1 under {@code name.p}, {@code name.r} and {@code name.f1}. */
  public void put(String name, Counts counts) {
    put(name + ".p", counts.precision());
    put(name + ".r", counts.recall());
    put(name + ".f1", counts.f1());
  }

  /** Adds all figures of another measurement. */
  public void putAll(Figures others) {
    values.putAll(others.values);
  }

  /**
   * @throws IllegalArgumentException if no such figure was measured
   */
  public double get(String name) {
    Double value = values.get(name);
    if (value == null) {
      throw new IllegalArgumentException("no figure named " + name);
    }
    return value;
  }

  public Map<String, Double> all() {
    return new LinkedHashMap<>(values);
  }

  /** One {@code name value} a line: counts as whole numbers, all else with three decimals. */
  public String lines() {
    StringBuilder out = new StringBuilder();
    values.forEach(
        (name, value) ->
            out.append(name).append(' ').append(written(value)).append(System.lineSeparator()));
    return out.toString();
  }

  private static String written(double value) {
    return value == Math.rint(value) && Math.abs(value) >= 2
        ? Long.toString((long) value)
        : String.format(Locale.ROOT, "%.3f", value);
  }
}
