package org.rapporteur.ledger.regime;

import java.util.List;

/**
 * What a paragraph lets pass.
 *
 * @param says it in our own words
 * @param items classes of things it is about; empty if the class does not matter
 * @param giver from whom
 * @param receiver to whom
 * @param inForce when it holds
 */
public record Exemption(
    String says, List<String> items, Parties giver, Parties receiver, InForce inForce) {

  public Exemption {
    items = List.copyOf(items);
  }

  /**
   * Whether a claim can show that it applies. Others, such as a committee's leave, are questions
   * for whoever looks into the matter.
   */
  public boolean decidable() {
    return !items.isEmpty() || !giver.anybody() || !receiver.anybody();
  }
}
