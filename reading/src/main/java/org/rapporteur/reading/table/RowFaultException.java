package org.rapporteur.reading.table;

/** A row that cannot be what it says it is; the message tells the column and what is wrong. */
public final class RowFaultException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  RowFaultException(String message) {
    super(message);
  }
}
