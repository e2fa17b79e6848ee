package org.rapporteur.reading.claim;

import org.rapporteur.reading.Span;
import org.rapporteur.reading.language.Sentence;
import org.rapporteur.reading.language.Upos;
import org.rapporteur.reading.syntax.Clause;

/** What a clause says of somebody, against what a mere noun beside a name calls him. */
final class Predication {

  private Predication() {}

  /**
   * Whether a clause says that a relation holds: "will join the bloc", "is not a member", "is due
   * to become head"; not "members of the bloc met" or "went on to lead the party".
   */
  static boolean is(Sentence s, int head) {
    if (s.upos(head) == Upos.VERB) {
      // What somebody returned, or was chosen, to be, he then was.
      return !(s.is(head, "advcl") && Clause.hasTo(s, head)) && !s.is(head, "amod");
    }
    boolean becomes =
        s.head(head) >= 0
            && s.lemma(s.head(head)).equals("become")
            && (s.is(head, "obj") || s.is(head, "xcomp"));
    return s.dependent(head, "cop") >= 0 || becomes || s.is(head, "xcomp");
  }

  /**
   * The word for what is announced where announcing is part of the trigger: "announced her
   * resignation", which is still to come; else the head itself.
   *
   * @param speech whether saying it does it, as with a ceasefire
   */
  static int announced(Sentence s, int head, Span trigger, boolean speech) {
    if (speech || !s.lemma(head).equals("announce")) {
      return head;
    }
    int object = s.dependent(head, "obj");
    boolean within = object >= 0 && trigger.begin() <= s.begin(object);
    return within && s.end(object) <= trigger.end() ? object : head;
  }
}
