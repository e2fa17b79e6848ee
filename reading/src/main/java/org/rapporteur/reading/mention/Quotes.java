package org.rapporteur.reading.mention;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.rapporteur.reading.language.Sentence;
import org.rapporteur.reading.language.Upos;

/**
 * Which tokens stand inside quotation marks and who speaks there, as far as "I" and "we" need it.
 * Speech itself is read later, from the mentions found here.
 */
final class Quotes {

  private static final Set<String> SAYING =
      Set.of(
          "add",
          "admit",
          "announce",
          "answer",
          "argue",
          "ask",
          "claim",
          "comment",
          "conclude",
          "condemn",
          "confirm",
          "continue",
          "declare",
          "deny",
          "explain",
          "insist",
          "note",
          "observe",
          "recall",
          "remark",
          "repeat",
          "reply",
          "respond",
          "say",
          "state",
          "stress",
          "suggest",
          "tell",
          "tweet",
          "urge",
          "warn",
          "write",
          "emphasize",
          "emphasise",
          "post");

  private final List<boolean[]> quoted = new ArrayList<>();

  /** Speaker's head token by sentence; -1 if the sentence names none. */
  private final List<Integer> speakers = new ArrayList<>();

  /** Whether a quotation goes on from the sentence before. */
  private final List<Boolean> goesOn = new ArrayList<>();

  Quotes(List<Line> lines) {
    boolean open = false;
    int lastEnd = 0;
    for (Line line : lines) {
      Sentence s = line.s;
      boolean paragraph = paragraph(s, lastEnd);
      boolean again = s.form(0).equals("“") || s.form(0).equals("\"");
      // A quotation may go on over paragraphs, each opened anew and only the last closed.
      goesOn.add(open && (!paragraph || again));
      open = open && !paragraph;
      boolean[] inside = new boolean[s.size()];
      for (int t = 0; t < s.size(); t++) {
        String form = s.form(t);
        boolean closes = form.equals("”") || form.equals("\"") && open || form.equals("''");
        boolean opens = form.equals("“") || form.equals("\"") && !open || form.equals("``");
        if (closes) {
          open = false;
        } else if (opens) {
          open = true;
        } else {
          inside[t] = open;
        }
      }
      quoted.add(inside);
      speakers.add(speaker(s, inside));
      lastEnd = s.end(s.size() - 1);
    }
  }

  private static boolean paragraph(Sentence s, int lastEnd) {
    return s.text().substring(lastEnd, s.begin(0)).indexOf('\n') >= 0;
  }

  boolean inside(int sentence, int token) {
    return quoted.get(sentence)[token];
  }

  private static int speaker(Sentence s, boolean[] inside) {
    for (int t = 0; t < s.size(); t++) {
      if (inside[t] || s.upos(t) != Upos.VERB || !isSaying(s, t)) {
        continue;
      }
      int subject = Trees.subject(s, t);
      if (subject >= 0 && !inside[subject] && !s.xpos(subject).startsWith("W")) {
        return subject;
      }
    }
    return beforeColon(s, inside);
  }

  /** "…,” she went on" says something too. */
  private static boolean isSaying(Sentence s, int verb) {
    boolean goesOn = s.lemma(verb).equals("go") && verb + 1 < s.size();
    return SAYING.contains(s.lemma(verb)) || goesOn && s.form(verb + 1).equals("on");
  }

  /** "He praised the general: “…" is said by the subject of the verb before the colon. */
  private static int beforeColon(Sentence s, boolean[] inside) {
    for (int t = 1; t + 1 < s.size(); t++) {
      if (s.form(t).equals(":") && !inside[t] && t + 2 < s.size() && inside[t + 2]) {
        for (int v = t - 1; v >= 0; v--) {
          int subject = s.upos(v) == Upos.VERB ? Trees.subject(s, v) : -1;
          if (subject >= 0 && subject < t && s.head(v) < 0) {
            return subject;
          }
        }
      }
    }
    return -1;
  }

  /** The mention that names who speaks in a sentence; null if the text does not tell. */
  @Nullable Draft speaker(List<Line> lines, int sentence) {
    int first = sentence;
    while (first > 0 && goesOn.get(first)) {
      first--;
    }
    int last = sentence;
    while (last + 1 < goesOn.size() && goesOn.get(last + 1)) {
      last++;
    }
    for (int i = sentence; i >= first; i--) {
      Draft found = named(lines, i);
      if (found != null) {
        return found;
      }
    }
    for (int i = sentence + 1; i <= last; i++) {
      Draft found = named(lines, i);
      if (found != null) {
        return found;
      }
    }
    return first > 0 ? named(lines, first - 1) : null;
  }

  /**
   * Who spoke in the sentence before, if a token stands behind a quotation as its speaker: "…,” he
   * added" goes on with the same one, whomever the words before were about.
   */
  @Nullable Draft before(List<Line> lines, int sentence, int token) {
    int first = sentence;
    while (first > 0 && goesOn.get(first)) {
      first--;
    }
    boolean speaks = speakers.get(sentence) == token && token > 1 && quoted.get(first)[1];
    return speaks && first > 0 ? speaker(lines, first - 1) : null;
  }

  private @Nullable Draft named(List<Line> lines, int sentence) {
    int head = speakers.get(sentence);
    for (Draft draft : head < 0 ? List.<Draft>of() : lines.get(sentence).drafts) {
      if (draft.head == head && draft.resolved()) {
        return draft;
      }
    }
    return null;
  }
}
