package org.rapporteur.reading.news;

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
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The patterns of {@code asides.cues}, by their first word. */
final class AsideCues {

  private static final String RESOURCE = "asides.cues";

  /**
   * @param reason why a line that matches is set aside
   * @param words the words a line must begin with
   * @param whole whether the line must end there
   * @param prompt whether the line must also hold a prompt word
   */
  private record Cue(String reason, List<String> words, boolean whole, boolean prompt) {

    boolean matches(List<String> line, Set<String> promptWords) {
      if (line.size() < words.size()
          || !line.subList(0, words.size()).equals(words)
          || (whole && line.size() > words.size())) {
        return false;
      }
      return !prompt || line.stream().anyMatch(promptWords::contains);
    }
  }

  private final Map<String, List<Cue>> byFirstWord;
  private final Set<String> promptWords;

  private AsideCues(Map<String, List<Cue>> byFirstWord, Set<String> promptWords) {
    this.byFirstWord = byFirstWord;
    this.promptWords = promptWords;
  }

  static AsideCues shipped() {
    try (InputStream in = AsideCues.class.getResourceAsStream(RESOURCE)) {
      if (in == null) {
        throw new IllegalStateException("resource " + RESOURCE + " is missing");
      }
      return parse(new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8)));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * @throws IllegalStateException with every faulty line
   */
  static AsideCues parse(BufferedReader lines) throws IOException {
    Map<String, List<Cue>> cues = new HashMap<>();
    Set<String> prompts = new HashSet<>();
    List<String> faults = new ArrayList<>();
    int number = 0;
    for (String line = lines.readLine(); line != null; line = lines.readLine()) {
      number++;
      if (line.isBlank() || line.startsWith("#")) {
        continue;
      }
      int tab = line.indexOf('\t');
      if (tab <= 0 || tab == line.length() - 1) {
        faults.add(RESOURCE + ":" + number + ": needs REASON<tab>PATTERN");
        continue;
      }
      String reason = line.substring(0, tab);
      String pattern = line.substring(tab + 1);
      if (reason.equals("prompt")) {
        prompts.add(pattern);
        continue;
      }
      boolean whole = pattern.endsWith("|");
      List<String> words = LineWords.of(pattern.replace("*", "").replace("|", ""));
      if (words.isEmpty()) {
        faults.add(RESOURCE + ":" + number + ": the pattern has no word");
        continue;
      }
      Cue cue = new Cue(reason.replace("+", ""), words, whole, reason.endsWith("+"));
      cues.computeIfAbsent(words.get(0), w -> new ArrayList<>()).add(cue);
    }
    if (!faults.isEmpty()) {
      throw new IllegalStateException(String.join("\n", faults));
    }
    return new AsideCues(cues, prompts);
  }

  /** Why a line of these words is not news, or null. */
  @Nullable String reason(List<String> line) {
    if (line.isEmpty()) {
      return null;
    }
    for (Cue cue : byFirstWord.getOrDefault(line.get(0), List.of())) {
      if (cue.matches(line, promptWords)) {
        return cue.reason();
      }
    }
    return null;
  }
}
