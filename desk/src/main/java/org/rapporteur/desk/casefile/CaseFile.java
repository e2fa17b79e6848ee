package org.rapporteur.desk.casefile;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.rapporteur.ledger.KeptArticle;
import org.rapporteur.ledger.KeptClaim;
import org.rapporteur.ledger.link.Link;
import org.rapporteur.ledger.regime.Finding;

/**
 * What the ledger has on one matter.
 *
 * @param title what it is about
 * @param kind finding, entity or search
 * @param made when it was put together
 * @param asOf the day by which it was known, ISO 8601; null for all that is known
 * @param findings rules that claims would fall under
 * @param claims the claims, oldest publication first
 * @param articles the articles they were read from, in the claims' order
 * @param contradictions between these claims or against them
 * @param offices by the id of a person who is a source, the bodies in which the ledger knows an
 *     office of theirs
 */
public record CaseFile(
    String title,
    String kind,
    Instant made,
    @Nullable String asOf,
    List<Finding> findings,
    List<KeptClaim> claims,
    List<KeptArticle> articles,
    List<Link> contradictions,
    Map<String, List<String>> offices) {

  public CaseFile {
    findings = List.copyOf(findings);
    claims = List.copyOf(claims);
    articles = List.copyOf(articles);
    contradictions = List.copyOf(contradictions);
    offices = Map.copyOf(offices);
  }
}
