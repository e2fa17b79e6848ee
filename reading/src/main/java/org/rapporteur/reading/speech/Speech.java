package org.rapporteur.reading.speech;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.rapporteur.reading.Attribution;
import org.rapporteur.reading.Stance;
import org.rapporteur.reading.Statement;

/** Who says what in an article, by sentence and token. */
public final class Speech {

  private final List<Statement> statements = new ArrayList<>();
  private final Map<Integer, List<Report>> reports = new HashMap<>();
  private final Map<Integer, BitSet> quoted = new HashMap<>();

  void quote(int sentence, int token) {
    quoted.computeIfAbsent(sentence, s -> new BitSet()).set(token);
  }

  void add(int sentence, Report report) {
    reports.computeIfAbsent(sentence, s -> new ArrayList<>()).add(report);
  }

  void add(Statement statement) {
    statements.add(statement);
  }

  /** Statements in text order. */
  public List<Statement> statements() {
    return List.copyOf(statements);
  }

  /** The sources behind a token, nearest to the reader first; empty in the article's own voice. */
  public List<Attribution> chain(int sentence, int token) {
    List<Attribution> chain = new ArrayList<>();
    for (Report report : around(sentence, token)) {
      for (Attribution link : report.sources()) {
        // "The minister said …, he added": one source, though two clauses name it.
        if (chain.stream().noneMatch(known -> same(known, link))) {
          chain.add(link);
        }
      }
    }
    return chain;
  }

  private static boolean same(Attribution a, Attribution b) {
    if (a.entity() != null && b.entity() != null) {
      // "They said" may stand for several, in the same words.
      return a.entity().equals(b.entity());
    }
    return a.span().equals(b.span());
  }

  /** Whether a token stands between quotation marks. */
  public boolean isQuoted(int sentence, int token) {
    BitSet tokens = quoted.get(sentence);
    return tokens != null && tokens.get(token);
  }

  /** What the reporting word that is nearest makes of a content that hangs on this token. */
  @Nullable Judgement headed(int sentence, int token) {
    List<Report> found = around(sentence, token);
    for (int i = found.size() - 1; i >= 0; i--) {
      Report report = found.get(i);
      if (report.head() == token && report.stance() != Stance.ASSERTED) {
        return new Judgement(report.stance(), report.cue());
      }
    }
    return null;
  }

  /** What claims and allegations make of all that they tell. */
  @Nullable Judgement alleged(int sentence, int token) {
    for (Report report : around(sentence, token)) {
      boolean weak = report.stance() == Stance.ALLEGED || report.stance() == Stance.ESTIMATED;
      if (weak && report.head() < 0 || report.stance() == Stance.ALLEGED) {
        return new Judgement(report.stance(), report.cue());
      }
    }
    return null;
  }

  /** Whether somebody else than the article says this. */
  boolean isTold(int sentence, int token) {
    return !around(sentence, token).isEmpty();
  }

  /** The reports that cover a token, the outermost first. */
  private List<Report> around(int sentence, int token) {
    List<Report> found = new ArrayList<>();
    for (Report report : reports.getOrDefault(sentence, List.of())) {
      if (report.content().get(token)) {
        int at = 0;
        while (at < found.size() && outside(found.get(at), report)) {
          at++;
        }
        found.add(at, report);
      }
    }
    return found;
  }

  /** Whether the first report stands around the second. */
  private static boolean outside(Report first, Report second) {
    boolean holds = second.cueToken() >= 0 && first.content().get(second.cueToken());
    boolean held = first.cueToken() >= 0 && second.content().get(first.cueToken());
    if (holds != held) {
      return holds;
    }
    return first.content().cardinality() >= second.content().cardinality();
  }
}
