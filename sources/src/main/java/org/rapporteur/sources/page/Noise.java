package org.rapporteur.sources.page;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * What is not the article by the name of its element, or by its class or id: {@code noise.tsv}. An
 * element that holds most of the page's paragraphs is no noise whatever its class: names mislead.
 */
final class Noise {

  private static final Map<String, String> ELEMENTS = new HashMap<>();
  private static final Map<String, String> MARKS = new HashMap<>();

  /** Elements whose classes tell of the page and not of themselves. */
  private static final Set<String> WHOLE = Set.of("html", "body", "main");

  /** What follows these words in a class tells of something else: {@code has-sidebar}. */
  private static final Set<String> STATES = Set.of("has", "no", "with", "without", "is", "not");

  static {
    try (InputStream in = Noise.class.getResourceAsStream("noise.tsv");
        BufferedReader lines =
            new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
      int number = 0;
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        number++;
        if (line.isBlank() || line.startsWith("#")) {
          continue;
        }
        String[] cells = line.split("\t");
        if (cells.length != 2) {
          throw new IllegalStateException("noise.tsv:" + number + ": not a mark and a reason");
        }
        if (cells[0].startsWith("<")) {
          ELEMENTS.put(cells[0].substring(1, cells[0].length() - 1), cells[1]);
        } else {
          MARKS.put(cells[0], cells[1]);
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read noise.tsv", e);
    }
  }

  private final int paragraphs;

  /**
   * @param root what is judged: a page, or the part of it that holds the article
   */
  Noise(Element root) {
    this.paragraphs = paragraphs(root);
  }

  private static int paragraphs(Element within) {
    int length = 0;
    for (Element paragraph : within.getElementsByTag("p")) {
      length += paragraph.text().length();
    }
    return length;
  }

  /** Why an element is not part of the article; empty if nothing says so. */
  Optional<String> reason(Element element) {
    Optional<String> reason = named(element);
    boolean most = reason.isPresent() && paragraphs > 0 && 2 * paragraphs(element) > paragraphs;
    return most ? Optional.empty() : reason;
  }

  private static Optional<String> named(Element element) {
    String byName = ELEMENTS.get(element.normalName());
    if (byName != null) {
      return Optional.of(byName);
    }
    if (isHidden(element)) {
      return Optional.of("hidden");
    }
    if (WHOLE.contains(element.normalName())) {
      return Optional.empty();
    }
    String role = element.attr("role");
    if (role.equals("navigation") || role.equals("complementary") || role.equals("dialog")) {
      return Optional.of("navigation");
    }
    for (String name : element.classNames()) {
      String reason = byMark(name);
      if (reason != null) {
        return Optional.of(reason);
      }
    }
    return Optional.ofNullable(byMark(element.id()));
  }

  static boolean isParagraph(Element element) {
    return switch (element.normalName()) {
      case "p", "li", "blockquote", "dd", "td", "h1", "h2", "h3", "h4" -> true;
      default -> false;
    };
  }

  private static boolean isHidden(Element element) {
    String style = element.attr("style").toLowerCase(Locale.ROOT).replaceAll("\\s", "");
    return element.hasAttr("hidden")
        || element.attr("aria-hidden").equals("true")
        || style.contains("display:none")
        || style.contains("visibility:hidden");
  }

  /** A class such as {@code StoryBody_relatedLinks__x7f} by its words, one or two at a time. */
  private static @Nullable String byMark(String name) {
    if (name.isEmpty() || name.length() > 200) {
      return null;
    }
    String[] words =
        name.replaceAll("(?<=[a-z])(?=[A-Z])", "-").toLowerCase(Locale.ROOT).split("[^a-z0-9]+");
    for (int i = 0; i < words.length; i++) {
      if (i > 0 && STATES.contains(words[i - 1])) {
        continue;
      }
      String pair = i + 1 < words.length ? MARKS.get(words[i] + "-" + words[i + 1]) : null;
      String reason = pair != null ? pair : MARKS.get(words[i]);
      if (reason != null) {
        return reason;
      }
    }
    return null;
  }
}
