package org.rapporteur.reading.world;

import java.util.List;

/**
 * A title in a sentence.
 *
 * @param from first token
 * @param to one past the last token
 * @param titles what it may say of a person, the likeliest first; never empty
 */
public record TitleFound(int from, int to, List<Title> titles) {

  public TitleFound {
    titles = List.copyOf(titles);
  }

  public Title best() {
    return titles.get(0);
  }
}
