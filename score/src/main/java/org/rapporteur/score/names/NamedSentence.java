package org.rapporteur.score.names;

import java.util.List;
import org.rapporteur.reading.language.NameSpan;

/**
 * A sentence whose names people marked.
 *
 * @param forms its tokens
 * @param names its names in order
 */
public record NamedSentence(List<String> forms, List<NameSpan> names) {

  public NamedSentence {
    forms = List.copyOf(forms);
    names = List.copyOf(names);
  }
}
