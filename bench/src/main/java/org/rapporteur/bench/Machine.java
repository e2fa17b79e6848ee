package org.rapporteur.bench;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.stream.Stream;

/** What the figures were measured on. */
final class Machine {

  private Machine() {}

  /** One line: processor, processors in use, memory, system, Java. */
  static String description() {
    return String.format(
        Locale.ROOT,
        "%s, %d processors, %s memory, %s %s, Java %s (%s)",
        processor(),
        Runtime.getRuntime().availableProcessors(),
        memory(),
        System.getProperty("os.name"),
        System.getProperty("os.arch"),
        System.getProperty("java.version"),
        System.getProperty("java.vm.name"));
  }

  /** How many processes waited for a processor in the last minute: what else the machine did. */
  static String load() {
    return String.format(
        Locale.ROOT, "%.1f", ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage());
  }

  private static String processor() {
    return line("/proc/cpuinfo", "model name", "unknown processor");
  }

  private static String memory() {
    String kilobytes = line("/proc/meminfo", "MemTotal", "").replace(" kB", "");
    return kilobytes.isEmpty()
        ? "unknown"
        : Math.round(Long.parseLong(kilobytes) / 1048576.0) + " GiB";
  }

  private static String line(String file, String key, String otherwise) {
    try (Stream<String> lines = Files.lines(Path.of(file))) {
      return lines
          .filter(line -> line.startsWith(key))
          .map(line -> line.substring(line.indexOf(':') + 1).strip())
          .findFirst()
          .orElse(otherwise);
    } catch (IOException absent) {
      return otherwise;
    }
  }
}
