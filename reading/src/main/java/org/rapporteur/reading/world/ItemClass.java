package org.rapporteur.reading.world;

import java.util.List;

/**
 * A class of weapons, materiel or goods.
 *
 * @param name singular, lower case: "ballistic missile"
 * @param parents the classes it belongs to, the nearest first: "missile", "weapon"
 */
public record ItemClass(String name, List<String> parents) {

  public ItemClass {
    parents = List.copyOf(parents);
  }

  /** Whether it is of this class or family. */
  public boolean is(String family) {
    return name.equals(family) || parents.contains(family);
  }
}
