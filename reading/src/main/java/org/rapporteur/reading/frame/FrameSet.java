package org.rapporteur.reading.frame;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * All frames with one index over their triggers: what a token costs does not grow with the number
 * of frames. Immutable and thread-safe.
 */
public final class FrameSet {

  /** A trigger under the lemma it is found by. */
  record Entry(TriggerGroup group, List<String> words) {}

  private static final String FOLDER = "/org/rapporteur/reading/frames/";

  private final Map<String, List<Entry>> byLemma = new HashMap<>();
  private final List<FrameExample> examples = new ArrayList<>();

  private FrameSet(List<FrameFile> files) {
    for (FrameFile file : files) {
      file.groups().forEach(this::index);
      examples.addAll(file.examples());
    }
  }

  private void index(TriggerGroup group) {
    for (List<String> words : group.triggers()) {
      // Verbs are found by their first word, nouns by their last: "pull out", "arms embargo".
      boolean last = group.kind() == TriggerGroup.Kind.NOUN;
      String lemma = words.get(last ? words.size() - 1 : 0);
      byLemma.computeIfAbsent(lemma, l -> new ArrayList<>()).add(new Entry(group, words));
    }
  }

  /** The frames that come with the program. */
  public static FrameSet shipped() {
    return shippedAnd(Map.of());
  }

  /**
   * These frames beside the shipped ones.
   *
   * @param own frame files by name
   * @throws FrameFaultException with every fault in every file, each with file and line
   */
  public static FrameSet shippedAnd(Map<String, Reader> own) {
    List<FrameFile> files = new ArrayList<>();
    Map<String, List<String>> words = new HashMap<>();
    try (BufferedReader index = open("index.txt")) {
      for (String name = index.readLine(); name != null; name = index.readLine()) {
        if (!name.isBlank() && !name.startsWith("#")) {
          try (Reader in = open(name)) {
            files.add(FrameFile.parse(name, in, words));
          }
        }
      }
      for (Map.Entry<String, Reader> file : own.entrySet()) {
        files.add(FrameFile.parse(file.getKey(), file.getValue(), words));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return checked(files);
  }

  private static FrameSet checked(List<FrameFile> files) {
    List<String> faults = new ArrayList<>();
    files.forEach(file -> faults.addAll(file.faults()));
    if (!faults.isEmpty()) {
      throw new FrameFaultException(faults);
    }
    return new FrameSet(files);
  }

  private static BufferedReader open(String name) {
    InputStream in = FrameSet.class.getResourceAsStream(FOLDER + name);
    if (in == null) {
      throw new IllegalStateException("resource frames/" + name + " is missing");
    }
    return new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
  }

  List<Entry> entries(String lemma) {
    return byLemma.getOrDefault(lemma, List.of());
  }

  List<FrameExample> examples() {
    return examples;
  }
}
