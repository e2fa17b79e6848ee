package org.rapporteur.ledger;

/**
 * What keeping one reading changed.
 *
 * @param article the article's id
 * @param newArticle whether the ledger did not hold it before
 * @param newReading whether this reading of it was new; if not, nothing was changed
 * @param claims how many claims the reading has
 */
public record Kept(String article, boolean newArticle, boolean newReading, int claims) {}
