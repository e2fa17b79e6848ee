package org.rapporteur.score;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * One difference from the gold.
 *
 * @param cause what kind of difference; flaws are counted by it
 * @param text where it is and what was read, for a person
 */
public record Flaw(String cause, String text) {

  /** How many flaws each cause has, most first. */
  public static String counts(List<Flaw> flaws) {
    Map<String, Long> counts =
        flaws.stream()
            .collect(Collectors.groupingBy(Flaw::cause, TreeMap::new, Collectors.counting()));
    return counts.entrySet().stream()
        .sorted(Map.Entry.comparingByValue(Comparator.reverseOrder()))
        .map(cause -> String.format("%6d  %s%n", cause.getValue(), cause.getKey()))
        .collect(Collectors.joining());
  }
}
