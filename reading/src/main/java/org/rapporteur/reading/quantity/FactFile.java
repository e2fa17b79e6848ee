package org.rapporteur.reading.quantity;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;

/**
 * A class-path resource of facts: one a line, fields separated by tabs, {@code #} starts a comment.
 *
 * <p>All faults of a file are reported together, each with file and line.
 */
public final class FactFile {

  /**
   * One line.
   *
   * @param line number in the file, from 1
   * @param fields the line's fields, trimmed
   */
  public record Fact(int line, List<String> fields) {

    public Fact {
      fields = List.copyOf(fields);
    }

    public String field(int index) {
      return fields.get(index);
    }
  }

  private FactFile() {}

  /**
   * Gives each fact to {@code reader}, which throws {@link IllegalArgumentException} for a bad one.
   *
   * @param home class beside which the resource lies
   * @param columns how many fields every line must have
   * @throws IllegalStateException with all faults, one a line, if there are any
   */
  public static void read(Class<?> home, String name, int columns, Consumer<Fact> reader) {
    List<String> faults = new ArrayList<>();
    for (Fact fact : facts(home, name)) {
      if (fact.fields().size() != columns) {
        faults.add(name + ":" + fact.line() + ": " + columns + " fields wanted: " + fact.fields());
        continue;
      }
      try {
        reader.accept(fact);
      } catch (IllegalArgumentException e) {
        faults.add(name + ":" + fact.line() + ": " + e.getMessage());
      }
    }
    if (!faults.isEmpty()) {
      throw new IllegalStateException(String.join("\n", faults));
    }
  }

  private static List<Fact> facts(Class<?> home, String name) {
    List<Fact> facts = new ArrayList<>();
    try (InputStream in = home.getResourceAsStream(name)) {
      if (in == null) {
        throw new IllegalStateException(name + ": not on the class path beside " + home.getName());
      }
      BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
      int number = 0;
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        number++;
        int comment = line.indexOf('#');
        String content = (comment < 0 ? line : line.substring(0, comment)).strip();
        if (!content.isEmpty()) {
          facts.add(
              new Fact(number, Arrays.stream(content.split("\t")).map(String::strip).toList()));
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return facts;
  }
}
