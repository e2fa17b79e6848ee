package org.rapporteur.training.news;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * A dependency grammar of news sentences: each name stands for phrases, each phrase is a head and
 * parts that hang on it. The notation is told at the top of {@code sentences.grammar}.
 */
final class Grammar {

  /** Where in a phrase an item hangs. */
  enum Hangs {
    ON_HEAD,
    ON_PREVIOUS,
    ON_NEXT
  }

  /**
   * One part of a phrase.
   *
   * @param relation its relation, empty for the head
   * @param hangs on what it hangs
   * @param optional whether it may be left out
   * @param part a word as {@code form/TAG}, or the name of a phrase
   * @param phrase whether {@code part} is such a name
   */
  record Item(String relation, Hangs hangs, boolean optional, String part, boolean phrase) {}

  private final Map<String, List<List<Item>>> phrases = new TreeMap<>();

  private Grammar() {}

  static Grammar shipped() {
    try (InputStream in = Grammar.class.getResourceAsStream("sentences.grammar")) {
      return read("sentences.grammar", new String(in.readAllBytes(), StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new IllegalStateException("sentences.grammar cannot be read", e);
    }
  }

  /**
   * Reads a grammar.
   *
   * @throws IllegalArgumentException naming every faulty line as {@code file:line: what}
   */
  static Grammar read(String file, String text) {
    Grammar grammar = new Grammar();
    List<String> faults = new ArrayList<>();
    String[] lines = text.split("\n", -1);
    for (int i = 0; i < lines.length; i++) {
      String line = lines[i].strip();
      try {
        if (!line.isEmpty() && line.charAt(0) != '#') {
          grammar.line(line);
        }
      } catch (IllegalArgumentException e) {
        faults.add(file + ":" + (i + 1) + ": " + e.getMessage());
      }
    }
    grammar.unknown().forEach(name -> faults.add(file + ": <" + name + "> is used, not defined"));
    if (!faults.isEmpty()) {
      throw new IllegalArgumentException(String.join("\n", faults));
    }
    return grammar;
  }

  /** The alternatives for a name, an alternative meant to be likelier standing there more often. */
  List<List<Item>> alternatives(String name) {
    return phrases.getOrDefault(name, List.of());
  }

  private void line(String line) {
    int words = line.indexOf(" : ");
    int rule = line.indexOf(" = ");
    if (words > 0 && (rule < 0 || words < rule)) {
      for (String word : line.substring(words + 3).strip().split(" +")) {
        add(line.substring(0, words), List.of(item("*" + word)));
      }
    } else if (rule > 0) {
      List<Item> items = new ArrayList<>();
      for (String part : line.substring(rule + 3).strip().split(" +")) {
        items.add(item(part));
      }
      if (items.stream().filter(item -> item.relation().isEmpty()).count() != 1) {
        throw new IllegalArgumentException("a phrase needs exactly one *HEAD");
      }
      add(line.substring(0, rule), items);
    } else {
      throw new IllegalArgumentException("neither \"NAME : words\" nor \"NAME = items\"");
    }
  }

  private void add(String head, List<Item> items) {
    int at = head.indexOf(" @");
    String name = at < 0 ? head : head.substring(0, at);
    int times = at < 0 ? 1 : Integer.parseInt(head.substring(at + 2));
    for (int i = 0; i < times; i++) {
      phrases.computeIfAbsent(name, key -> new ArrayList<>()).add(items);
    }
  }

  private static Item item(String written) {
    String text = written;
    boolean optional = text.startsWith("(") && text.endsWith(")");
    if (optional) {
      text = text.substring(1, text.length() - 1);
    }
    String relation = "";
    Hangs hangs = Hangs.ON_HEAD;
    if (text.startsWith("*")) {
      text = text.substring(1);
    } else {
      if (text.startsWith("<") && !text.endsWith(">")
          || text.startsWith("<") && text.contains("=")) {
        hangs = Hangs.ON_PREVIOUS;
        text = text.substring(1);
      } else if (text.startsWith(">")) {
        hangs = Hangs.ON_NEXT;
        text = text.substring(1);
      }
      int equals = text.indexOf('=');
      if (equals <= 0) {
        throw new IllegalArgumentException(
            "\"" + written + "\" is neither *HEAD nor relation=PART");
      }
      relation = text.substring(0, equals);
      text = text.substring(equals + 1);
    }
    boolean phrase = text.startsWith("<") && text.endsWith(">");
    if (!phrase && text.lastIndexOf('/') <= 0) {
      throw new IllegalArgumentException("\"" + written + "\" has a word without a tag");
    }
    return new Item(
        relation, hangs, optional, phrase ? text.substring(1, text.length() - 1) : text, phrase);
  }

  private List<String> unknown() {
    return phrases.values().stream()
        .flatMap(List::stream)
        .flatMap(List::stream)
        .filter(item -> item.phrase() && !phrases.containsKey(item.part()))
        .map(Item::part)
        .distinct()
        .sorted()
        .toList();
  }
}
