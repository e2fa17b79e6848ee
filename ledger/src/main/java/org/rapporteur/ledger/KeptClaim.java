package org.rapporteur.ledger;

import org.rapporteur.reading.Article;
import org.rapporteur.reading.Claim;

/**
 * A claim as the ledger holds it, with the article whose words it points to.
 *
 * @param claim the claim as read
 * @param article the article as captured
 * @param engine version of the engine that read it
 * @param readAt when it was read, ISO 8601
 * @param current false if a newer reading of the article replaced it
 */
public record KeptClaim(
    Claim claim, Article article, String engine, String readAt, boolean current) {

  /** The sentence that holds the claim. */
  public String sentence() {
    return article.quote(claim.sentence());
  }
}
