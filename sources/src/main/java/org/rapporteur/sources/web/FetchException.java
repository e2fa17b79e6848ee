package org.rapporteur.sources.web;

import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** A page that could not be fetched; the message says why. */
public final class FetchException extends IOException {

  private static final long serialVersionUID = 1L;

  private final int status;
  private final long retrySeconds;

  FetchException(String why, int status, long retrySeconds, @Nullable Throwable cause) {
    super(why, cause);
    this.status = status;
    this.retrySeconds = retrySeconds;
  }

  FetchException(String why) {
    this(why, 0, 0, null);
  }

  FetchException(String why, Throwable cause) {
    this(why, 0, 0, cause);
  }

  /** The server's status; 0 if it never came to one. */
  public int status() {
    return status;
  }

  /** Seconds the server asked to wait, by Retry-After; 0 if it did not. */
  public long retrySeconds() {
    return retrySeconds;
  }
}
