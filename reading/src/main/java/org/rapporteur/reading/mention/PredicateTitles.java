package org.rapporteur.reading.mention;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.rapporteur.reading.EntityType;
import org.rapporteur.reading.language.Sentence;

/** Gives a title that is said of a subject to that subject: "Ana Ruiz is, became, serves as". */
final class PredicateTitles {

  private static final Set<String> BECOMING = Set.of("become", "remain", "stay");
  private static final Set<String> SERVING = Set.of("serve", "act", "work", "rule", "reign");

  private PredicateTitles() {}

  static void link(Line line, TitlePhrase p) {
    Sentence s = line.s;
    int head = p.head;
    int subject = -1;
    String rule = "title.predicate";
    if (s.dependent(head, "cop") >= 0) {
      subject = s.dependent(head, "nsubj");
    } else {
      int verb = s.head(head);
      if (verb >= 0 && BECOMING.contains(s.lemma(verb)) && !s.is(head, "nsubj")) {
        subject = s.dependent(verb, "nsubj");
      } else if (verb >= 0 && SERVING.contains(s.lemma(verb)) && cased(s, head, "as")) {
        subject = s.dependent(verb, "nsubj");
        rule = "title.as";
      }
    }
    if (subject < 0) {
      return;
    }
    if (s.xpos(subject).startsWith("W")) {
      int clause = Trees.clause(s, subject);
      subject = clause >= 0 && s.is(clause, "acl") ? s.head(clause) : -1;
    }
    int[] person = subject < 0 ? null : person(line, subject);
    boolean one = !p.plural || line.is(subject, "they");
    if (person != null && one) {
      p.person(person[0], person[1], rule);
    }
  }

  private static boolean cased(Sentence s, int token, String word) {
    int at = s.dependent(token, "case");
    return at >= 0 && s.lemma(at).equals(word);
  }

  private static int @Nullable [] person(Line line, int token) {
    Draft name = line.name(token);
    if (name != null) {
      return name.type == EntityType.PERSON ? new int[] {name.nameFrom, name.nameTo} : null;
    }
    String low = line.low(token);
    boolean pronoun =
        low.equals("he") || low.equals("she") || low.equals("i") || low.equals("they");
    if (pronoun) {
      return new int[] {token, token + 1};
    }
    for (int child : line.s.dependents(token)) {
      Draft inner = line.name(child);
      if (inner != null && inner.type == EntityType.PERSON && line.s.is(child, "flat")) {
        return new int[] {inner.nameFrom, inner.nameTo};
      }
    }
    return null;
  }
}
