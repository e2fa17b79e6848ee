package org.rapporteur.ledger.survey;

/** Which of its roles join entities in a network. */
public enum Layer {
  /** Who acts on or with whom. */
  ACTS("actor", "recipient"),
  KIN("person", "relative"),
  OFFICE("person", "organisation"),
  MEMBER("member", "organisation");

  private final String from;
  private final String to;

  Layer(String from, String to) {
    this.from = from;
    this.to = to;
  }

  /** The role at the edge's beginning. */
  public String from() {
    return from;
  }

  /** The role at its end. */
  public String to() {
    return to;
  }
}
