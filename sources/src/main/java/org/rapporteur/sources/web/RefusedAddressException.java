package org.rapporteur.sources.web;

/** An address that is not fetched, with the reason. */
public final class RefusedAddressException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  RefusedAddressException(String message) {
    super(message);
  }
}
