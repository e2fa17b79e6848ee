package org.rapporteur.desk.web;

/** A request that cannot be answered, told to the client as problem details (RFC 9457). */
final class ProblemException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final int status;

  ProblemException(int status, String detail) {
    super(detail);
    this.status = status;
  }

  int status() {
    return status;
  }
}
