package org.rapporteur.desk.command;

/** What a command tells the shell. */
final class ExitCode {

  static final int DONE = 0;

  /** Nothing was found, or a check fell short. */
  static final int NOTHING_FOUND = 1;

  static final int WRONG_USE = 2;

  static final int SOURCE_UNREADABLE = 3;

  private ExitCode() {}
}
