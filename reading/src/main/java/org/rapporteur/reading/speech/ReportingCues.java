package org.rapporteur.reading.speech;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.rapporteur.reading.Stance;

/** The words of {@code reporting.cues}: what reports, in which form, and what may be a source. */
final class ReportingCues {

  /** Where the content of a reporting verb stands. */
  enum Form {
    SAY,
    QUOTE,
    CLAUSE,
    OBJECT,
    TO,
    FOR,
    OF,
    CAUSE,
    EFFECT,
    ING
  }

  private static final Set<String> LISTS =
      Set.of(
          "join",
          "issuing",
          "document",
          "voice",
          "teller",
          "rulebook",
          "telling",
          "quoting",
          "citing",
          "outlet",
          "platform",
          "fact");

  private final Map<String, Map<Form, Stance>> verbs = new HashMap<>();
  private final Map<String, Stance> nouns = new HashMap<>();
  private final Map<String, Set<String>> lists = new HashMap<>();

  private ReportingCues() {
    LISTS.forEach(list -> lists.put(list, new HashSet<>()));
  }

  static ReportingCues shipped() {
    ReportingCues cues = new ReportingCues();
    CueFile.read("reporting.cues", cues::add);
    return cues;
  }

  private @Nullable String add(List<String> columns) {
    if (columns.size() != 2) {
      return "needs KIND<tab>WORDS";
    }
    String kind = columns.get(0);
    List<String> words = List.of(columns.get(1).split(" "));
    Set<String> list = lists.get(kind);
    if (list != null) {
      list.addAll(words);
      return null;
    }
    String[] parts = kind.split(":", -1);
    if (parts.length != 2) {
      return "unknown kind " + kind;
    }
    if (parts[0].equals("noun")) {
      Stance stance = CueFile.stance(parts[1]);
      words.forEach(word -> nouns.put(word, stance == null ? Stance.ASSERTED : stance));
      return stance == null ? "unknown stance " + parts[1] : null;
    }
    Stance stance = CueFile.stance(parts[0]);
    if (stance == null) {
      return "unknown stance " + parts[0];
    }
    for (Form form : Form.values()) {
      if (form.name().toLowerCase(Locale.ROOT).equals(parts[1])) {
        for (String word : words) {
          verbs.computeIfAbsent(word, w -> new EnumMap<>(Form.class)).put(form, stance);
        }
        return null;
      }
    }
    return "unknown form " + parts[1];
  }

  /** The forms in which a verb reports, with the stance of each; empty if it does not. */
  Map<Form, Stance> verb(String lemma) {
    return verbs.getOrDefault(lemma, Map.of());
  }

  /** What a noun of saying makes of its content, or null if it is none. */
  @Nullable Stance noun(String lemma) {
    return nouns.get(lemma);
  }

  /** Whether a list of the file has the word. */
  boolean has(String list, String word) {
    Set<String> words = lists.get(list);
    return words != null && words.contains(word);
  }
}
