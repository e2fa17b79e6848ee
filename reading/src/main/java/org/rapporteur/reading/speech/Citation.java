package org.rapporteur.reading.speech;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.rapporteur.reading.language.Sentence;
import org.rapporteur.reading.syntax.Clause;

/**
 * Somebody is quoted as saying something: "Reuters quoted an officer as saying …", "he was quoted
 * by Reuters as saying …".
 *
 * @param speaker the word for who says it; -1 if the sentence does not tell
 * @param citer the word for who quotes; -1 if the sentence does not tell
 * @param verb the word for quoting
 */
record Citation(int speaker, int citer, int verb) {

  private static final Set<String> CITING = Set.of("cite", "quote", "report");

  /** The citation around a participle of saying; null if there is none. */
  static @Nullable Citation around(Sentence s, int saying) {
    int verb = s.head(saying);
    int as = s.dependent(saying, "mark");
    boolean marked = as == saying - 1 && as >= 0 && s.lemma(as).equals("as");
    if (!marked || verb < 0 || verb > saying || !CITING.contains(s.lemma(verb))) {
      return null;
    }
    List<Integer> agents = Clause.agents(s, verb);
    int agent = agents.isEmpty() ? -1 : agents.get(0);
    if (!Clause.isPassive(s, verb)) {
      int object = s.dependent(verb, "obj");
      return object > verb ? new Citation(object, agent, verb) : null;
    }
    for (int child : s.dependents(saying)) {
      // "was quoted as saying by Reuters"
      boolean by = agent < 0 && child > saying && Clause.preposition(s, child).equals("by");
      agent = by ? child : agent;
    }
    return new Citation(s.dependent(verb, "nsubj:pass"), agent, verb);
  }
}
