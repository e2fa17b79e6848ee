package org.rapporteur.bench;

import java.util.List;
import java.util.function.Consumer;
import org.rapporteur.reading.Article;

/** Another program that does a part of what reading does. Loaded by name, with no argument. */
public interface Peer {

  /** Its name, version, and what it is asked for. */
  String label();

  /** How many articles are enough to measure it. */
  default int articles() {
    return 92;
  }

  /** Loads it; what it gives reads one article. */
  Consumer<Article> load() throws Exception;

  /** Does what should not be measured. */
  default void prepare(List<Article> articles) {}
}
