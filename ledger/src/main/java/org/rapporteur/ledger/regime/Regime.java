package org.rapporteur.ledger.regime;

import java.util.List;

/**
 * A body of rules, as one file of regimes describes it.
 *
 * @param id short name, unique among all regimes: {@code un-north-korea}
 * @param name what people call it
 * @param authority who made it
 * @param bound who must abide, unless a paragraph says otherwise
 * @param sources where its text can be read
 * @param note what a reader should know, such as that it ended; empty if nothing
 * @param paragraphs in the order of the file
 */
public record Regime(
    String id,
    String name,
    String authority,
    String bound,
    List<String> sources,
    String note,
    List<Paragraph> paragraphs) {

  public Regime {
    sources = List.copyOf(sources);
    paragraphs = List.copyOf(paragraphs);
  }
}
