package org.rapporteur.ledger.regime;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.rapporteur.ledger.thing.Things;

/** The regimes to check claims against. Immutable. */
public final class Regimes {

  private static final class Shipped {
    static final Regimes REGIMES = of(shippedFiles());
  }

  private final List<Regime> all;

  private Regimes(List<Regime> all) {
    this.all = List.copyOf(all);
  }

  /** The regimes that come with the program. */
  public static Regimes shipped() {
    return Shipped.REGIMES;
  }

  /**
   * The shipped regimes and those in the {@code *.yaml} files of a folder; one with the id of a
   * shipped regime takes its place.
   *
   * @throws RegimeFaultException with all faults, each with file and line
   */
  public static Regimes shippedAnd(Path folder) {
    Map<String, Reader> files = new TreeMap<>();
    try (Stream<Path> list = Files.list(folder)) {
      for (Path file : list.filter(f -> f.toString().matches(".*\\.ya?ml")).toList()) {
        files.put(file.toString(), new StringReader(Files.readString(file)));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(folder + " is not a folder of regime files", e);
    }
    Map<String, Regime> byId = new LinkedHashMap<>();
    shipped().all().forEach(regime -> byId.put(regime.id(), regime));
    of(files).all().forEach(regime -> byId.put(regime.id(), regime));
    return new Regimes(new ArrayList<>(byId.values()));
  }

  /**
   * The regimes of these files, in their order.
   *
   * @param files names, as faults shall tell them, and contents
   * @throws RegimeFaultException with all faults, each with file and line
   */
  public static Regimes of(Map<String, ? extends Reader> files) {
    List<String> faults = new ArrayList<>();
    Map<String, Regime> byId = new LinkedHashMap<>();
    files.forEach(
        (name, in) -> {
          Regime regime = new RegimeFile(name, Things.shipped(), faults).read(in);
          if (regime != null && byId.put(regime.id(), regime) != null) {
            faults.add(name + ":1: another file has the regime " + regime.id() + " too");
          }
        });
    if (!faults.isEmpty()) {
      throw new RegimeFaultException(faults);
    }
    return new Regimes(new ArrayList<>(byId.values()));
  }

  public List<Regime> all() {
    return all;
  }

  public Optional<Regime> regime(String id) {
    return all.stream().filter(regime -> regime.id().equals(id)).findFirst();
  }

  private static Map<String, Reader> shippedFiles() {
    Map<String, Reader> files = new LinkedHashMap<>();
    try (BufferedReader index = new BufferedReader(open("index.txt"))) {
      for (String line : index.lines().toList()) {
        if (!line.isBlank() && !line.startsWith("#")) {
          files.put(line.strip(), open(line.strip()));
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException("the list of shipped regimes could not be read", e);
    }
    return files;
  }

  private static Reader open(String name) {
    InputStream in = Regimes.class.getResourceAsStream(name);
    return new InputStreamReader(
        Objects.requireNonNull(in, () -> "missing from the program: " + name),
        StandardCharsets.UTF_8);
  }
}
