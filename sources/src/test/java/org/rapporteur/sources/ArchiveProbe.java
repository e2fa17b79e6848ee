package org.rapporteur.sources;

import java.nio.file.Path;

/** Reads an archive in a program of its own, to be given little memory; prints what it found. */
public final class ArchiveProbe {

  private ArchiveProbe() {}

  public static void main(String[] args) {
    int[] counts = {0, 0};
    try (Sources sources = new Sources(System.in)) {
      sources.read(
          Path.of(args[0]).toString(), found -> counts[found instanceof Found.Text ? 0 : 1]++);
    }
    System.out.println(counts[0] + " read, " + counts[1] + " not");
  }
}
