package org.rapporteur.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.jar.Attributes;
import java.util.jar.JarFile;
import java.util.stream.Stream;

/** The program as people have it: what a cold command costs, and how large it is to carry. */
final class ProgramFigures {

  private ProgramFigures() {}

  static String section(Path home) {
    StringBuilder out = new StringBuilder();
    String read = " read --no-keep " + home.resolve("samples/state-visit.txt");
    out.append("| program | measured |\n|---|---|\n");
    double cold = Started.cpu(home.resolve("rapporteur") + read);
    row(out, "one short article, cold, seconds of CPU", cold < 0 ? "failed" : seconds(cold));
    try {
      row(out, "the program and its libraries, MB", megabytes(size(home)));
      packed(home, read, out);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toString();
  }

  /** Bytes of the jar and of all that it names. */
  private static long size(Path home) throws IOException {
    Path jar = home.resolve("desk/target/rapporteur.jar");
    long size = Files.size(jar);
    try (JarFile file = new JarFile(jar.toFile())) {
      String path = file.getManifest().getMainAttributes().getValue(Attributes.Name.CLASS_PATH);
      for (String library : path.split(" ")) {
        size += Files.size(jar.resolveSibling(library));
      }
    }
    return size;
  }

  private static void packed(Path home, String read, StringBuilder out) throws IOException {
    Path folder = Files.createTempDirectory("package");
    try {
      Started.output(
          List.of(home.resolve("packaging/package").toString(), "--out", folder.toString()));
      for (Path file : in(folder)) {
        String name = file.getFileName().toString();
        String kind = name.substring(name.lastIndexOf('.'));
        row(out, "package with its own Java (" + kind + "), MB", megabytes(Files.size(file)));
        if (name.endsWith(".gz")) {
          Started.output(List.of("tar", "xzf", file.toString(), "-C", folder.toString()));
        }
      }
      for (Path unpacked : in(folder)) {
        if (Files.isDirectory(unpacked)) {
          row(out, "the same unpacked, MB", megabytes(under(unpacked)));
          double cold = Started.cpu(unpacked.resolve("bin/rapporteur") + read);
          row(out, "one short article by it, seconds of CPU", cold < 0 ? "failed" : seconds(cold));
        }
      }
    } finally {
      Started.output(List.of("rm", "-rf", folder.toString()));
    }
  }

  private static List<Path> in(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.sorted(Comparator.reverseOrder()).toList();
    }
  }

  private static long under(Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      return files.filter(Files::isRegularFile).mapToLong(file -> file.toFile().length()).sum();
    }
  }

  private static String seconds(double value) {
    return String.format(Locale.ROOT, "%.2f", value);
  }

  private static String megabytes(long bytes) {
    return String.format(Locale.ROOT, "%.0f", bytes / 1e6);
  }

  private static void row(StringBuilder out, String what, String value) {
    out.append("| ").append(what).append(" | ").append(value).append(" |\n");
  }
}
