package org.rapporteur.score.meantime;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.rapporteur.reading.Article;

/**
 * Articles of the NewsReader MEANTIME corpus: one XML file each, tokens with the sentences they
 * stand in, events with what the annotators hold of them.
 */
final class MeantimeGold {

  private static final Pattern TOKEN = Pattern.compile("<token ([^<>]*)>([^<]*)</token>");
  private static final Pattern EVENT = Pattern.compile("<EVENT_MENTION ([^<>]*)>");
  private static final Pattern ANCHOR = Pattern.compile("<token_anchor t_id=\"(\\d+)\"");
  private static final Pattern ATTRIBUTE = Pattern.compile("\\b(\\w+)=\"([^\"]*)\"");

  /** An event at a UTF-16 offset of the text, with the attributes that people gave it. */
  record Event(int offset, Map<String, String> marks) {}

  /** An article with its events. */
  record Marked(Article article, List<Event> events) {}

  private MeantimeGold() {}

  /**
   * One file, or all XML files below a folder in the order of their names.
   *
   * @throws UncheckedIOException if one cannot be read
   */
  static List<Marked> read(Path place) {
    try (Stream<Path> files = Files.walk(place)) {
      List<Marked> all = new ArrayList<>();
      for (Path file : files.filter(f -> f.toString().endsWith(".xml")).sorted().toList()) {
        all.add(marked(file.getFileName().toString(), Files.readString(file)));
      }
      return all;
    } catch (IOException e) {
      throw new UncheckedIOException(place + " could not be read", e);
    }
  }

  static Marked marked(String ref, String xml) {
    StringBuilder text = new StringBuilder();
    Map<String, Integer> begins = new HashMap<>();
    String sentence = "";
    Matcher token = TOKEN.matcher(xml);
    while (token.find()) {
      Map<String, String> attributes = attributes(token.group(1));
      String next = attributes.getOrDefault("sentence", "");
      if (!text.isEmpty()) {
        text.append(next.equals(sentence) ? " " : "\n\n");
      }
      sentence = next;
      begins.put(attributes.getOrDefault("t_id", ""), text.length());
      text.append(unescape(token.group(2)));
    }
    return new Marked(Article.of(ref, text.toString()), events(xml, begins));
  }

  private static List<Event> events(String xml, Map<String, Integer> begins) {
    List<Event> events = new ArrayList<>();
    Matcher event = EVENT.matcher(xml);
    while (event.find()) {
      int end = xml.indexOf("</EVENT_MENTION>", event.end());
      Matcher anchor = ANCHOR.matcher(xml).region(event.end(), end < 0 ? xml.length() : end);
      Integer begin = anchor.find() ? begins.get(anchor.group(1)) : null;
      if (begin != null) {
        events.add(new Event(begin, attributes(event.group(1))));
      }
    }
    return events;
  }

  private static Map<String, String> attributes(String tag) {
    Map<String, String> attributes = new HashMap<>();
    Matcher attribute = ATTRIBUTE.matcher(tag);
    while (attribute.find()) {
      attributes.put(attribute.group(1), attribute.group(2));
    }
    return attributes;
  }

  private static String unescape(String xml) {
    return xml.replace("&lt;", "<")
        .replace("&gt;", ">")
        .replace("&quot;", "\"")
        .replace("&apos;", "'")
        .replace("&amp;", "&");
  }
}
