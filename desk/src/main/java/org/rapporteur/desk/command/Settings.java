package org.rapporteur.desk.command;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.IDefaultValueProvider;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.OptionSpec;

/**
 * What a user need not type each time: lines {@code name = value} of a small file, {@code
 * ~/.config/rapporteur/config} or where {@code RAPPORTEUR_CONFIG} says. Options win over the
 * environment, the environment over the file.
 */
final class Settings implements IDefaultValueProvider {

  static final List<String> NAMES = List.of("ledger", "frames", "names", "regimes");

  private final Map<String, String> environment;
  private @Nullable Map<String, String> values;

  Settings(Map<String, String> environment) {
    this.environment = environment;
  }

  @Override
  public @Nullable String defaultValue(ArgSpec argument) {
    if (argument instanceof OptionSpec option) {
      for (String name : NAMES) {
        if (option.longestName().equals("--" + name)) {
          return value(name);
        }
      }
    }
    return null;
  }

  /** What is set under a name, by the environment or the file; null if nothing is. */
  @Nullable String value(String name) {
    String given = name.equals("ledger") ? environment.get("RAPPORTEUR_LEDGER") : null;
    return given != null && !given.isBlank() ? given : file().get(name);
  }

  /** Where the file is, whether it is there or not. */
  Path place() {
    String named = environment.get("RAPPORTEUR_CONFIG");
    if (named != null && !named.isBlank()) {
      return Path.of(named);
    }
    String config = environment.get("XDG_CONFIG_HOME");
    Path folder =
        config == null || config.isBlank()
            ? Path.of(System.getProperty("user.home"), ".config")
            : Path.of(config);
    return folder.resolve("rapporteur").resolve("config");
  }

  private Map<String, String> file() {
    Map<String, String> known = values;
    if (known == null) {
      known = read(place());
      values = known;
    }
    return known;
  }

  private static Map<String, String> read(Path file) {
    Map<String, String> values = new HashMap<>();
    if (!Files.isRegularFile(file)) {
      return values;
    }
    try {
      int number = 0;
      for (String line : Files.readAllLines(file)) {
        number++;
        if (line.isBlank() || line.strip().startsWith("#")) {
          continue;
        }
        String[] parts = line.split("=", 2);
        String name = parts[0].strip();
        if (parts.length < 2 || !NAMES.contains(name)) {
          throw new IllegalArgumentException(
              file + ":" + number + ": not a setting. Write NAME = VALUE; names are " + NAMES);
        }
        values.put(name, home(parts[1].strip()));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(file + " could not be read", e);
    }
    return values;
  }

  private static String home(String value) {
    return value.startsWith("~/") ? System.getProperty("user.home") + value.substring(1) : value;
  }
}
