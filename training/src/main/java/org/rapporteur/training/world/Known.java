package org.rapporteur.training.world;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * The hand-kept list of people in office, against which rows from the sources are held: sources
 * spell names in many ways, and what the list covers already is told there. Where a source names
 * somebody else for an office of today, the builder says so.
 */
final class Known {

  private final List<String[]> rows = new ArrayList<>();

  private Known() {}

  static Known read(Path leaders) throws IOException {
    Known known = new Known();
    for (String line : Files.readAllLines(leaders)) {
      if (!line.startsWith("#")) {
        known.rows.add(line.split("\t", -1));
      }
    }
    return known;
  }

  /** Rows that the list does not cover; spellings of people in the list as their other names. */
  List<String> without(List<String> sourced) {
    TreeSet<String> kept = new TreeSet<>();
    for (String line : sourced) {
      String[] row = line.split("\t", -1);
      String[] same = samePerson(row);
      if (same == null) {
        if (!covered(row)) {
          kept.add(line);
        } else if (row[5].equals("..")) {
          System.err.println("leaders.tsv says otherwise: " + line);
        }
      } else if (!knows(same[0], row[0])) {
        row[6] = row[0];
        row[0] = same[0];
        row[1] = same[1];
        kept.add(String.join("\t", row));
      }
    }
    return new ArrayList<>(kept);
  }

  private boolean knows(String person, String spelling) {
    return rows.stream()
        .filter(row -> row[0].equals(person))
        .anyMatch(
            row ->
                row[0].equals(spelling) || Arrays.asList(row[6].split("\\|")).contains(spelling));
  }

  /** The person in the list with the same family name who shares the most pieces of the name. */
  private String @Nullable [] samePerson(String[] row) {
    String[] best = null;
    int most = 0;
    for (String[] own : rows) {
      int shared = own[2].equals(row[2]) && overlap(own, row) ? sharedPieces(own, row) : 0;
      if (shared > most) {
        best = own;
        most = shared;
      }
    }
    return best;
  }

  private static int sharedPieces(String[] own, String[] row) {
    List<String> pieces = CityList.pieces(row[0]);
    List<String> names = new ArrayList<>(List.of(own[0]));
    if (!own[6].equals("-")) {
      names.addAll(List.of(own[6].split("\\|")));
    }
    int most = 0;
    for (String name : names) {
      List<String> other = CityList.pieces(name);
      String family = other.get(other.size() - 1);
      List<String> shared = new ArrayList<>(other);
      shared.retainAll(pieces);
      boolean familyName = family.length() > 3 && pieces.contains(family);
      boolean sameOffice = own[3].equals(row[3]);
      boolean sameFirst = familyName && pieces.get(0).equals(other.get(0));
      if (sameFirst || sameOffice && (familyName || shared.size() > 1 || pieces.equals(other))) {
        most = Math.max(most, shared.size());
      }
    }
    return most;
  }

  private boolean covered(String[] row) {
    return rows.stream()
        .anyMatch(own -> own[2].equals(row[2]) && own[3].equals(row[3]) && overlap(own, row));
  }

  private static boolean overlap(String[] own, String[] row) {
    String from = own[4].equals("-") ? "0" : own[4];
    String to = own[5].equals("-") || own[5].equals("..") ? "9" : own[5];
    String last = row[5].equals("..") ? "8" : row[5];
    return from.compareTo(last) <= 0 && row[4].compareTo(to) < 0;
  }
}
