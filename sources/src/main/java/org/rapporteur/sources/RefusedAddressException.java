package org.rapporteur.sources;

/** An address that is not fetched, with the reason. */
final class RefusedAddressException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  RefusedAddressException(String message) {
    super(message);
  }
}
