package org.rapporteur.desk.command;

import picocli.CommandLine.IVersionProvider;

/** The version that the build wrote into the program's manifest. */
final class Version implements IVersionProvider {

  static String number() {
    String version = Version.class.getPackage().getImplementationVersion();
    return version == null ? "development" : version;
  }

  @Override
  public String[] getVersion() {
    return new String[] {"rapporteur " + number()};
  }
}
