package org.rapporteur.ledger;

/** A ledger could not do what was asked; the message says what, where, and what to do. */
public class LedgerException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  public LedgerException(String message) {
    super(message);
  }

  public LedgerException(String message, Throwable cause) {
    super(message, cause);
  }
}
