package org.rapporteur.training.world;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Leaders who visited the United States since 1990: each held the office at least from the first to
 * the last of these days.
 */
final class Visitors {

  private static final Pattern VISIT =
      Pattern.compile(
          "<start-date>(\\d{4}-\\d\\d-\\d\\d)</start-date>.*?<visitor>(.*?)</visitor>\\s*"
              + "<from id=\"[^\"]*\">(.*?)</from>",
          Pattern.DOTALL);
  private static final Pattern VISITOR =
      Pattern.compile(
          "(President|Prime Minister|King|Chancellor|Emir|Amir|Sultan|Taoiseach) (\\p{Lu}[\\p{L}.'’ -]+)");
  private static final int FIRST_YEAR = 1990;

  private Visitors() {}

  static List<String> read(Path directory, Codes codes) throws IOException {
    Map<String, String[]> held = new TreeMap<>();
    for (int decade = FIRST_YEAR; decade <= 2020; decade += 10) {
      Matcher visit = VISIT.matcher(Files.readString(directory.resolve(decade + ".xml")));
      while (visit.find()) {
        Matcher visitor = VISITOR.matcher(Plain.text(visit.group(2)));
        String state = codes.named(Plain.text(visit.group(3)));
        if (state != null && visitor.matches() && visitor.group(2).trim().contains(" ")) {
          String office = visitor.group(1).toLowerCase(Locale.ROOT).replace("amir", "emir");
          String key = visitor.group(2).trim() + "\t-\t" + state + "\t" + office;
          String day = visit.group(1);
          String[] days = held.computeIfAbsent(key, k -> new String[] {day, day});
          days[0] = day.compareTo(days[0]) < 0 ? day : days[0];
          days[1] = day.compareTo(days[1]) > 0 ? day : days[1];
        }
      }
    }
    List<String> lines = new ArrayList<>();
    held.forEach((key, days) -> lines.add(key + "\t" + days[0] + "\t" + days[1] + "\t-"));
    return lines;
  }
}
