package org.rapporteur.desk.web;

import java.util.Locale;

/** What a token allows; each role also allows what those before it do. */
public enum Role {
  /** Ask everything. */
  READER,
  /** Keep articles and decide about claims. */
  REVIEWER,
  /** See how the server fares. */
  ADMIN;

  /** The word used in files and on the command line. */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }

  boolean allows(Role needed) {
    return compareTo(needed) >= 0;
  }
}
