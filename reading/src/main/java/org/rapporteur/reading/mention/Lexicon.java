package org.rapporteur.reading.mention;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.rapporteur.reading.EntityType;
import org.rapporteur.reading.world.Gender;

/** What common nouns and words inside names tell of what they stand for; loaded once. */
final class Lexicon {

  /** Coarse sense of a common noun. */
  enum Noun {
    PERSON,
    GROUP,
    PLACE,
    THING,
    EVENT,
    MEASURE,
    TIME
  }

  private static final Set<String> KINDS =
      Set.of(
          "state",
          "government",
          "chief",
          "fighters",
          "spokesman",
          "members",
          "body",
          "armed",
          "person",
          "pair",
          "empty",
          "judged",
          "words",
          "other");

  private static final class Shipped {
    static final Lexicon LEXICON = new Lexicon();
  }

  private final List<String> faults = new ArrayList<>();
  private final Map<String, Noun> nouns =
      load("nouns.tsv", cell -> Noun.valueOf(cell.toUpperCase(java.util.Locale.ROOT)));
  private final Map<String, Set<String>> kinds = load("kinds.tsv", Lexicon::kinds);
  private final Map<String, EntityType> cues =
      load("name-cues.tsv", cell -> EntityType.valueOf(cell.toUpperCase(java.util.Locale.ROOT)));
  private final Map<String, Gender> given =
      load(
          "given-names.tsv",
          cell ->
              switch (cell) {
                case "f" -> Gender.FEMALE;
                case "m" -> Gender.MALE;
                default -> throw new IllegalArgumentException(cell);
              });

  private Lexicon() {
    if (!faults.isEmpty()) {
      throw new IllegalStateException(String.join("\n", faults));
    }
  }

  /**
   * The lexicon that comes with the program.
   *
   * @throws IllegalStateException if a resource has a fault; the message lists all of them
   */
  static Lexicon shipped() {
    return Shipped.LEXICON;
  }

  /** Coarse sense of a noun's lemma, of "counter-protester" by its last part; null if not known. */
  @Nullable Noun noun(String lemma) {
    Noun whole = nouns.get(lemma);
    int hyphen = whole == null ? lemma.lastIndexOf('-') : -1;
    return hyphen < 0 ? whole : nouns.get(lemma.substring(hyphen + 1));
  }

  boolean isPlace(String lemma) {
    Noun noun = nouns.get(lemma);
    return noun == Noun.PLACE || noun == Noun.THING;
  }

  /** Whether a noun is of a kind that reference turns on; see {@code kinds.tsv}. */
  boolean is(String lemma, String kind) {
    return kinds.getOrDefault(lemma, Set.of()).contains(kind);
  }

  /** What a name that holds this lower-case word is; null if the word does not tell. */
  @Nullable EntityType cue(String word) {
    return cues.get(word);
  }

  /** Gender that a given name in lower case suggests. */
  Gender given(String name) {
    return given.getOrDefault(name, Gender.UNKNOWN);
  }

  private static Set<String> kinds(String cell) {
    Set<String> kinds = new TreeSet<>(List.of(cell.split("\\|")));
    if (!KINDS.containsAll(kinds)) {
      throw new IllegalArgumentException(cell);
    }
    return Set.copyOf(kinds);
  }

  private <V> Map<String, V> load(String file, Function<String, V> value) {
    Map<String, V> result = new HashMap<>();
    try (InputStream in = Lexicon.class.getResourceAsStream(file)) {
      if (in == null) {
        faults.add(file + ": no such resource");
        return result;
      }
      BufferedReader lines =
          new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8), 1 << 15);
      int number = 0;
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        number++;
        if (line.isEmpty() || line.charAt(0) == '#') {
          continue;
        }
        int tab = line.indexOf('\t');
        try {
          if (result.put(line.substring(0, tab), value.apply(line.substring(tab + 1))) != null) {
            faults.add(file + ":" + number + ": twice: " + line);
          }
        } catch (IndexOutOfBoundsException | IllegalArgumentException e) {
          faults.add(file + ":" + number + ": not a word and what it is: " + line);
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return result;
  }
}
