package org.rapporteur.score.names;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.rapporteur.reading.language.NameSpan;
import org.rapporteur.reading.language.NameType;

/**
 * Reads names in the IOB2 format: one token a line with its label, an empty line after a sentence.
 * Universal NER has a number before the token; others begin with it. Finer types are folded.
 */
public final class Iob2 {

  private static final Map<String, NameType> TYPES =
      Map.ofEntries(
          Map.entry("PER", NameType.PER),
          Map.entry("person", NameType.PER),
          Map.entry("politician", NameType.PER),
          Map.entry("LOC", NameType.LOC),
          Map.entry("location", NameType.LOC),
          Map.entry("country", NameType.LOC),
          Map.entry("ORG", NameType.ORG),
          Map.entry("organisation", NameType.ORG),
          Map.entry("politicalparty", NameType.ORG),
          Map.entry("MISC", NameType.MISC),
          Map.entry("OTH", NameType.MISC),
          Map.entry("misc", NameType.MISC),
          Map.entry("event", NameType.MISC),
          Map.entry("election", NameType.MISC));

  private Iob2() {}

  /**
   * Reads all documents. Without comments that begin documents each sentence is one of its own.
   * Labels of unknown types are as no label.
   *
   * @throws IOException if the file cannot be read or a line has no label; the message names file
   *     and line
   */
  public static List<List<NamedSentence>> read(Path file) throws IOException {
    List<List<NamedSentence>> documents = new ArrayList<>();
    boolean open = false;
    List<String> forms = new ArrayList<>();
    List<NameSpan> names = new ArrayList<>();
    try (BufferedReader in = Files.newBufferedReader(file)) {
      int number = 0;
      boolean numbered = false;
      for (String line = in.readLine(); line != null; line = in.readLine()) {
        number++;
        if (line.isBlank()) {
          finish(forms, names, open, documents);
          continue;
        }
        String[] cells = line.split("\t", -1);
        if (line.startsWith("# ") && cells.length == 1) {
          numbered = true;
          if (line.startsWith("# newdoc")) {
            documents.add(new ArrayList<>());
            open = true;
          }
          continue;
        }
        int word = numbered && cells.length > 2 ? 1 : 0;
        if (cells.length < word + 2) {
          throw new IOException(file + ":" + number + ": no label");
        }
        String label = cells[word + 1];
        add(forms.size(), label, names);
        forms.add(cells[word]);
      }
    }
    finish(forms, names, open, documents);
    documents.removeIf(List::isEmpty);
    return documents;
  }

  private static void add(int at, String label, List<NameSpan> names) {
    @Nullable NameType type = label.length() > 2 ? TYPES.get(label.substring(2)) : null;
    if (type == null) {
      return;
    }
    int last = names.size() - 1;
    boolean goesOn =
        label.startsWith("I-")
            && last >= 0
            && names.get(last).to() == at
            && names.get(last).type() == type;
    if (goesOn) {
      names.set(last, new NameSpan(names.get(last).from(), at + 1, type));
    } else {
      names.add(new NameSpan(at, at + 1, type));
    }
  }

  private static void finish(
      List<String> forms, List<NameSpan> names, boolean open, List<List<NamedSentence>> documents) {
    if (!forms.isEmpty()) {
      if (!open) {
        documents.add(new ArrayList<>());
      }
      documents.get(documents.size() - 1).add(new NamedSentence(forms, names));
      forms.clear();
      names.clear();
    }
  }
}
