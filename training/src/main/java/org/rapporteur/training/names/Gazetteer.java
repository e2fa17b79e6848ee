package org.rapporteur.training.names;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.rapporteur.reading.language.NameTagger;
import org.rapporteur.reading.language.Tokenizer;
import org.rapporteur.reading.language.names.NameLexicon;

/** Collects what the program knows of names, and common words, into one lexicon. */
final class Gazetteer {

  private static final String WORLD = "world/";
  private static final String MENTION = "mention/";

  private final NameLexicon.Builder lexicon = new NameLexicon.Builder();
  private final Tokenizer tokenizer = Tokenizer.shipped();
  private final Set<String> titles = new HashSet<>();

  /** Reads the resources of {@code reading} and of this package. */
  Gazetteer() throws IOException {
    for (String word : own("ordinary.txt")) {
      add(word, NameLexicon.ORDINARY);
    }
    for (String word : own("rare.txt")) {
      add(word, NameLexicon.RARE);
    }
    for (String word : own("people.txt")) {
      add(word, NameLexicon.PERSONAL);
    }
    column(MENTION + "given-names.tsv", NameLexicon.GIVEN, 0);
    column(WORLD + "states.tsv", NameLexicon.STATE, 2, 3);
    column(WORLD + "states.tsv", NameLexicon.DEMONYM, 4, 5);
    column(WORLD + "states.tsv", NameLexicon.CITY, 6);
    edited();
    column(WORLD + "places.tsv", NameLexicon.REGION, 0, 6);
    column(WORLD + "places.tsv", NameLexicon.DEMONYM, 7, 8);
    column(WORLD + "cities.tsv", NameLexicon.CITY, 1);
    column(WORLD + "cities.tsv", NameLexicon.REGION, 4);
    for (String file : List.of("organisations", "agencies", "groups", "media", "companies")) {
      column(WORLD + file + ".tsv", NameLexicon.BODY, 0, 4);
    }
    column(WORLD + "parties.tsv", NameLexicon.PARTY, 0, 4);
    column(WORLD + "leaders.tsv", NameLexicon.LEADER, 0, 6);
    column(WORLD + "officeholders.tsv", NameLexicon.LEADER, 0, 6);
    column(WORLD + "given-names.tsv", NameLexicon.GIVEN, 0);
    column(WORLD + "titles.tsv", NameLexicon.TITLE, 0);
    for (String[] row : rows(MENTION + "name-cues.tsv")) {
      switch (row[1]) {
        case "place" -> add(row[0], NameLexicon.PLACE_CUE);
        case "organisation", "group" -> add(row[0], NameLexicon.BODY_CUE);
        default -> {}
      }
    }
    for (String[] row : rows(WORLD + "titles.tsv")) {
      titles.add(row[0]);
      titles.add(Character.toUpperCase(row[0].charAt(0)) + row[0].substring(1));
    }
  }

  /** Words that stand before a person's name without being part of it. */
  Set<String> titles() {
    return titles;
  }

  NameLexicon lexicon() {
    return lexicon.build();
  }

  void add(String phrase, int wordClass) {
    lexicon.add(tokenizer.forms(phrase), wordClass);
  }

  private void edited() throws IOException {
    for (String[] row : rows(WORLD + "states-edited.tsv")) {
      if (row.length < 3) {
        continue;
      }
      int wordClass =
          switch (row[1]) {
            case "name", "names" -> NameLexicon.STATE;
            case "adjectives", "peoples" -> NameLexicon.DEMONYM;
            case "capitals" -> NameLexicon.CITY;
            default -> -1;
          };
      if (wordClass >= 0) {
        cell(row[2], wordClass);
      }
    }
  }

  private void column(String file, int wordClass, int... columns) throws IOException {
    for (String[] row : rows(file)) {
      for (int column : columns) {
        if (column < row.length) {
          cell(row[column], wordClass);
        }
      }
    }
  }

  private void cell(String cell, int wordClass) {
    for (String name : cell.split("\\|")) {
      String bare = name.startsWith("@") ? name.substring(1) : name;
      if (bare.length() > 1) {
        add(bare, wordClass);
      }
    }
  }

  private static List<String[]> rows(String file) throws IOException {
    List<String[]> rows = new ArrayList<>();
    try (InputStream in = NameTagger.class.getResourceAsStream("/org/rapporteur/reading/" + file)) {
      if (in == null) {
        throw new IOException("resource " + file + " is missing");
      }
      for (String line : lines(in)) {
        rows.add(line.split("\t", -1));
      }
    }
    return rows;
  }

  private static List<String> own(String file) throws IOException {
    try (InputStream in = Gazetteer.class.getResourceAsStream(file)) {
      if (in == null) {
        throw new IOException("resource " + file + " is missing");
      }
      return lines(in);
    }
  }

  private static List<String> lines(InputStream in) throws IOException {
    List<String> lines = new ArrayList<>();
    BufferedReader reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
    for (String line = reader.readLine(); line != null; line = reader.readLine()) {
      if (!line.isBlank() && !line.startsWith("#")) {
        lines.add(line);
      }
    }
    return lines;
  }
}
