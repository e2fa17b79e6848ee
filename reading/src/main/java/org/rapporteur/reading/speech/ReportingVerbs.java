package org.rapporteur.reading.speech;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.rapporteur.reading.Stance;

/** Verbs of saying and thinking, with the stance that their content has. */
final class ReportingVerbs {

  private final Map<String, Stance> stances = new HashMap<>();

  private ReportingVerbs() {}

  static ReportingVerbs shipped() {
    ReportingVerbs verbs = new ReportingVerbs();
    try (InputStream in = ReportingVerbs.class.getResourceAsStream("reporting.cues")) {
      if (in == null) {
        throw new IllegalStateException("resource reporting.cues is missing");
      }
      BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        if (!line.isBlank() && !line.startsWith("#")) {
          String[] parts = line.split("\t");
          Stance stance = Stance.valueOf(parts[0].toUpperCase(Locale.ROOT));
          for (String lemma : parts[1].split(" ")) {
            verbs.stances.put(lemma, stance);
          }
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return verbs;
  }

  /** The stance of what follows this verb, or null if it does not report. */
  @Nullable Stance stance(String lemma) {
    return stances.get(lemma);
  }
}
