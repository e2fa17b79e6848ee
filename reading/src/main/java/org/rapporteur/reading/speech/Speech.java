package org.rapporteur.reading.speech;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.rapporteur.reading.Attribution;
import org.rapporteur.reading.Span;
import org.rapporteur.reading.Stance;
import org.rapporteur.reading.Statement;

/** Who says what in an article, by sentence and token. */
public final class Speech {

  /**
   * A stretch of tokens that somebody says.
   *
   * @param from first token
   * @param to one past the last
   * @param sources who says it, nearest to the reader first
   * @param cue the reporting word
   * @param stance what the cue makes of its content
   */
  record Scope(int from, int to, List<Attribution> sources, @Nullable Span cue, Stance stance) {

    boolean covers(int token) {
      return from <= token && token < to;
    }
  }

  private final List<Statement> statements = new ArrayList<>();
  private final Map<Integer, List<Scope>> scopes = new HashMap<>();

  void add(int sentence, Scope scope) {
    scopes.computeIfAbsent(sentence, s -> new ArrayList<>()).add(scope);
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
    for (Scope scope : around(sentence, token)) {
      for (Attribution link : scope.sources) {
        // "The minister said …, he added": one source, though two clauses name it.
        if (chain.stream().noneMatch(known -> same(known, link))) {
          chain.add(link);
        }
      }
    }
    return chain;
  }

  private static boolean same(Attribution a, Attribution b) {
    return a.span().equals(b.span()) || (a.entity() != null && a.entity().equals(b.entity()));
  }

  /** The stance that the reporting words set for a token, or null in the article's own voice. */
  @Nullable Judgement told(int sentence, int token) {
    for (Scope scope : around(sentence, token)) {
      if (scope.stance != Stance.ASSERTED) {
        return new Judgement(scope.stance, scope.cue);
      }
    }
    return null;
  }

  /** The scopes that cover a token, the widest first. */
  private List<Scope> around(int sentence, int token) {
    List<Scope> found = new ArrayList<>();
    for (Scope scope : scopes.getOrDefault(sentence, List.of())) {
      if (scope.covers(token)) {
        found.add(scope);
      }
    }
    found.sort((a, b) -> Integer.compare(b.to - b.from, a.to - a.from));
    return found;
  }
}
