package org.rapporteur.sources.page;

import java.util.stream.Collectors;
import org.jsoup.Jsoup;

/** The text of an article as JSON-LD or a feed states it: plain, or with mark-up in it. */
final class StatedText {

  private StatedText() {}

  /** Plain paragraphs, an empty line between them. */
  static String of(String stated) {
    if (stated.matches("(?s).*<(?:p|br|div|h[1-6]|li)\\b.*")) {
      return new Blocks(Jsoup.parseBodyFragment(stated).body()).text();
    }
    return stated
        .lines()
        .map(line -> Jsoup.parseBodyFragment(line).text().strip())
        .filter(line -> !line.isEmpty())
        .collect(Collectors.joining("\n\n"));
  }
}
