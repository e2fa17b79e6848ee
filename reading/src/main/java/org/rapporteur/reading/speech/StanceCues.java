package org.rapporteur.reading.speech;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.rapporteur.reading.Stance;

/** The words of {@code stance.cues}: what tells how far a text commits to an event. */
final class StanceCues {

  private static final Set<String> KINDS =
      Set.of(
          "adjective",
          "adverb",
          "aux",
          "bearer",
          "carry",
          "clause",
          "gerund",
          "happens",
          "ing",
          "light",
          "mark",
          "mark-ahead",
          "naming",
          "negation",
          "noun",
          "noun-of",
          "noun-that",
          "noun-to",
          "object",
          "passive",
          "saying",
          "subject",
          "to",
          "truth");

  private final Map<String, Map<String, Stance>> kinds = new HashMap<>();

  private StanceCues() {}

  static StanceCues shipped() {
    StanceCues cues = new StanceCues();
    Set<String> seen = new HashSet<>();
    CueFile.read("stance.cues", columns -> cues.add(columns, seen));
    return cues;
  }

  private @Nullable String add(List<String> columns, Set<String> seen) {
    if (columns.size() != 3) {
      return "needs KIND<tab>STANCE<tab>WORDS";
    }
    String kind = columns.get(0);
    Stance stance = CueFile.stance(columns.get(1));
    if (!KINDS.contains(kind)) {
      return "unknown kind " + kind;
    }
    if (stance == null) {
      return "unknown stance " + columns.get(1);
    }
    for (String word : columns.get(2).split(" ")) {
      if (!seen.add(kind + " " + word)) {
        return "twice in " + kind + ": " + word;
      }
      kinds.computeIfAbsent(kind, k -> new HashMap<>()).put(word, stance);
    }
    return null;
  }

  /** What a word of a kind tells, or null if it tells nothing. */
  @Nullable Stance get(String kind, String word) {
    return kinds.getOrDefault(kind, Map.of()).get(word);
  }

  boolean has(String kind, String word) {
    return get(kind, word) != null;
  }
}
