package org.rapporteur.reading.world;

import java.util.List;

/**
 * Known words in a sentence.
 *
 * @param from first token
 * @param to one past the last token
 * @param senses what they may stand for, the likeliest first; never empty
 */
public record Found(int from, int to, List<Known> senses) {

  public Found {
    senses = List.copyOf(senses);
  }

  /** The likeliest sense. */
  public Known best() {
    return senses.get(0);
  }
}
