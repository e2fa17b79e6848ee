package org.rapporteur.desk.command;

/** A question to a ledger that does not exist. */
final class NoLedgerException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  NoLedgerException(String message) {
    super(message);
  }
}
