package org.rapporteur.reading.speech;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.rapporteur.reading.Stance;

/** The words of {@code reporting.cues}: verbs of saying with their stance, and nouns for texts. */
final class ReportingVerbs {

  private static final String RESOURCE = "reporting.cues";

  private final Map<String, Stance> stances = new HashMap<>();
  private final Set<String> announcing = new HashSet<>();
  private final Set<String> documents = new HashSet<>();

  private ReportingVerbs() {}

  static ReportingVerbs shipped() {
    ReportingVerbs verbs = new ReportingVerbs();
    List<String> faults = new ArrayList<>();
    try (InputStream in = ReportingVerbs.class.getResourceAsStream(RESOURCE)) {
      if (in == null) {
        throw new IllegalStateException("resource " + RESOURCE + " is missing");
      }
      BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
      int number = 0;
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        number++;
        if (!line.isBlank() && !line.startsWith("#") && !verbs.add(line)) {
          faults.add(RESOURCE + ":" + number + ": needs a known KIND<tab>LEMMAS");
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    if (!faults.isEmpty()) {
      throw new IllegalStateException(String.join("\n", faults));
    }
    return verbs;
  }

  private boolean add(String line) {
    String[] parts = line.split("\t");
    if (parts.length != 2) {
      return false;
    }
    for (String lemma : parts[1].split(" ")) {
      switch (parts[0]) {
        case "announce" -> announcing.add(lemma);
        case "document" -> documents.add(lemma);
        default -> {
          try {
            stances.put(lemma, Stance.valueOf(parts[0].toUpperCase(Locale.ROOT)));
          } catch (IllegalArgumentException unknownKind) {
            return false;
          }
        }
      }
    }
    return true;
  }

  /** The stance of what follows this verb, or null if it does not report. */
  @Nullable Stance stance(String lemma) {
    return stances.get(lemma);
  }

  /** Whether the verb's object may be the event itself. */
  boolean announces(String lemma) {
    return announcing.contains(lemma);
  }

  /** Whether the noun names something written or said. */
  boolean isDocument(String lemma) {
    return documents.contains(lemma);
  }
}
