package org.rapporteur.ledger.regime;

import java.util.Locale;
import java.util.Set;

/**
 * A text that an entry was compared with.
 *
 * @param source its address
 * @param parts what of the entry it supports
 */
public record Checked(String source, Set<Part> parts) {

  /** What of an entry can be compared. */
  public enum Part {
    /** The number of the paragraph or article. */
    PARAGRAPH,
    /** What it forbids or asks, of whom. */
    CONTENT,
    /** The first day, and the last if there is one. */
    DATE;

    /** The word used in regime files and in every public format. */
    public String word() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  public Checked {
    parts = Set.copyOf(parts);
  }

  /** "paragraph, content". */
  public String words() {
    return String.join(", ", parts.stream().sorted().map(Part::word).toList());
  }
}
