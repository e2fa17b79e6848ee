package org.rapporteur.reading;

import java.util.List;

/**
 * All that was read from one article, in text order.
 *
 * @param article the article, with its publication date inferred if it was not stated
 * @param engine version of the engine that read it
 * @param claims what the text claims
 * @param statements who says what
 * @param mentions words that name something
 * @param asides what was set aside as not news, and why
 * @param unclaimed sentences of news from which no claim was read
 * @param problems what could not be read as it should be
 */
public record Reading(
    Article article,
    String engine,
    List<Claim> claims,
    List<Statement> statements,
    List<Mention> mentions,
    List<Aside> asides,
    List<Span> unclaimed,
    List<Problem> problems) {

  public Reading {
    claims = List.copyOf(claims);
    statements = List.copyOf(statements);
    mentions = List.copyOf(mentions);
    asides = List.copyOf(asides);
    unclaimed = List.copyOf(unclaimed);
    problems = List.copyOf(problems);
  }

  /**
   * The same reading without claims of lower confidence.
   *
   * @param least from 0 to 1
   */
  public Reading withConfidence(double least) {
    List<Claim> kept = claims.stream().filter(c -> c.confidence() >= least).toList();
    return new Reading(article, engine, kept, statements, mentions, asides, unclaimed, problems);
  }
}
