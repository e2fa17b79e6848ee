package org.rapporteur.ledger.link;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.rapporteur.ledger.Ledger;
import org.rapporteur.reading.Reading;

/** The links of groups written by hand, all in one ledger: precision and recall of each kind. */
final class LinkGroupsTest {

  private static final double WANTED = 0.85;

  @TempDir Path folder;

  @ParameterizedTest
  @CsvSource({"groups.txt, 49", "news-groups.txt, 34"})
  void findsTheLinksWrittenByHand(String file, int count) throws Exception {
    Groups groups = Groups.read(file);
    assertThat(groups.titles).hasSize(count);
    System.out.println(file);
    Set<Groups.Wanted> found = links(groups, groups.readings, "ordered.db", 1000);
    Set<Groups.Wanted> wanted = new HashSet<>(groups.wanted);
    for (LinkKind kind : LinkKind.values()) {
      long right =
          found.stream().filter(link -> link.kind() == kind && wanted.contains(link)).count();
      long made = found.stream().filter(link -> link.kind() == kind).count();
      long due = wanted.stream().filter(link -> link.kind() == kind).count();
      double precision = made == 0 ? 0 : (double) right / made;
      double recall = (double) right / due;
      System.out.printf(
          "%-12s %2d due, precision %.2f, recall %.2f%n", kind.word(), due, precision, recall);
    }
    Set<String> faults = new TreeSet<>();
    found.stream().filter(link -> !wanted.contains(link)).forEach(l -> faults.add("wrong " + l));
    wanted.stream().filter(link -> !found.contains(link)).forEach(l -> faults.add("missed " + l));
    faults.forEach(System.out::println);
    for (LinkKind kind : LinkKind.values()) {
      long right =
          found.stream().filter(link -> link.kind() == kind && wanted.contains(link)).count();
      long made = found.stream().filter(link -> link.kind() == kind).count();
      long due = wanted.stream().filter(link -> link.kind() == kind).count();
      assertThat((double) right).as("precision of %s", kind).isGreaterThanOrEqualTo(WANTED * made);
      assertThat((double) right).as("recall of %s", kind).isGreaterThanOrEqualTo(WANTED * due);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"groups.txt", "news-groups.txt"})
  void theOrderOfArrivalDoesNotMatter(String file) throws Exception {
    Groups groups = Groups.read(file);
    Set<Groups.Wanted> ordered = links(groups, groups.readings, "ordered.db", 1000);
    long seed = 4711;
    List<Reading> mixed = new ArrayList<>(groups.readings);
    Collections.shuffle(mixed, new Random(seed));
    assertThat(unordered(links(groups, mixed, "mixed.db", 7)))
        .as("seed %d", seed)
        .isEqualTo(unordered(ordered));
  }

  /** Articles published on one day are ordered by arrival, so their direction may differ. */
  private static Set<Set<Object>> unordered(Set<Groups.Wanted> links) {
    Set<Set<Object>> sets = new HashSet<>();
    links.forEach(l -> sets.add(Set.of(l.earlier(), l.later(), l.kind(), l.field())));
    return sets;
  }

  private Set<Groups.Wanted> links(
      Groups groups, List<Reading> readings, String file, int linkEvery) {
    Set<Groups.Wanted> found = new HashSet<>();
    try (Ledger ledger = Ledger.open(folder.resolve(file).toString())) {
      int kept = 0;
      for (Reading reading : readings) {
        ledger.keep(reading);
        if (++kept % linkEvery == 0) {
          ledger.link();
        }
      }
      ledger.link();
      for (String claim : groups.labelOfClaim.keySet()) {
        for (Link link : ledger.links(claim)) {
          found.add(
              new Groups.Wanted(
                  label(groups, link.earlier()),
                  label(groups, link.later()),
                  link.kind(),
                  link.field()));
        }
      }
    }
    return found;
  }

  private static String label(Groups groups, String claim) {
    return groups.labelOfClaim.getOrDefault(claim, claim);
  }
}
