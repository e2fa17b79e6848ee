package org.rapporteur.reading.mention;

import java.util.Set;
import org.rapporteur.reading.language.Sentence;
import org.rapporteur.reading.language.Upos;

/** Questions about phrases that a dependency tree answers. */
final class Trees {

  /** Prepositions of when and why: what they bring is said of the event, not of the thing. */
  private static final Set<String> OF_EVENTS =
      Set.of(
          "after",
          "amid",
          "because",
          "before",
          "despite",
          "due",
          "during",
          "following",
          "since",
          "until");

  private Trees() {}

  /** The token of {@code [from, to)} that hangs on a token outside: the highest, then the first. */
  static int head(Sentence s, int from, int to) {
    int best = from;
    int height = Integer.MAX_VALUE;
    for (int t = from; t < to; t++) {
      int head = s.head(t);
      if (head >= from && head < to) {
        continue;
      }
      int depth = depth(s, t);
      if (depth < height) {
        best = t;
        height = depth;
      }
    }
    return best;
  }

  private static int depth(Sentence s, int token) {
    int depth = 0;
    for (int t = s.head(token); t >= 0 && depth < s.size(); t = s.head(t)) {
      depth++;
    }
    return depth;
  }

  /** First token of the phrase that hangs on a head, as far as it stands without a gap. */
  static int left(Sentence s, int head) {
    int left = head;
    int[] children = s.dependents(head);
    for (int i = children.length - 1; i >= 0; i--) {
      int child = children[i];
      if (child < head
          && premodifier(s, child)
          && s.rightmost(child) == left - 1
          && !s.form(left - 1).equals(",")) {
        left = s.leftmost(child);
      }
    }
    return left;
  }

  private static boolean premodifier(Sentence s, int token) {
    return switch (bare(s.relation(token))) {
      case "det", "amod", "nummod", "compound", "nmod", "flat", "goeswith" -> true;
      case "advmod" -> s.upos(token) != Upos.PUNCT;
      case "punct" -> s.form(token).equals("-") || s.form(token).equals("\"");
      default -> false;
    };
  }

  /**
   * One past the last token of the phrase that hangs on a head: with "of the ministry", without
   * relative clauses, appositions, coordination, adverbials, times and causes.
   */
  static int right(Sentence s, int head) {
    int right = head + 1;
    for (int child : s.dependents(head)) {
      if (child < right) {
        continue;
      }
      boolean tight =
          switch (bare(s.relation(child))) {
            case "flat", "compound", "goeswith", "fixed" -> true;
            case "nmod" ->
                s.dependent(child, "case") == right
                    && !coordinated(s, child)
                    && !OF_EVENTS.contains(s.lemma(right));
            case "punct" -> s.form(child).equals("-");
            default -> false;
          };
      if (!tight || s.leftmost(child) != right) {
        break;
      }
      right = s.is(child, "nmod") ? right(s, child) : s.rightmost(child) + 1;
    }
    return right;
  }

  /** One past the last token of what a described thing is called: with "of", without places. */
  static int nameEnd(Sentence s, int head) {
    int right = head + 1;
    for (int child : s.dependents(head)) {
      if (child < right) {
        continue;
      }
      boolean tight =
          switch (bare(s.relation(child))) {
            case "flat", "compound", "goeswith", "fixed" -> true;
            case "nmod" -> s.dependent(child, "case") == right && s.lemma(right).equals("of");
            case "punct" -> s.form(child).equals("-");
            default -> false;
          };
      if (!tight || s.leftmost(child) != right) {
        break;
      }
      right = s.is(child, "nmod") ? nameEnd(s, child) : s.rightmost(child) + 1;
    }
    return right;
  }

  private static boolean coordinated(Sentence s, int token) {
    return s.dependent(token, "acl:relcl") == token + 1;
  }

  /** A relation without its subtype. */
  static String bare(String relation) {
    int colon = relation.indexOf(':');
    return colon < 0 ? relation : relation.substring(0, colon);
  }

  /** The clause's subject that hangs on a verb or predicate, or -1. */
  static int subject(Sentence s, int verb) {
    return s.dependent(verb, "nsubj");
  }

  /** The nearest verb or predicate above a token, or -1. */
  static int clause(Sentence s, int token) {
    for (int t = s.head(token); t >= 0; t = s.head(t)) {
      Upos u = s.upos(t);
      if (u == Upos.VERB || s.dependent(t, "cop") >= 0 || s.dependent(t, "nsubj") >= 0) {
        return t;
      }
    }
    return -1;
  }
}
