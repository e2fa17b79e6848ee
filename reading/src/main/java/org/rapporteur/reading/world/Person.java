package org.rapporteur.reading.world;

import java.util.List;
import org.rapporteur.reading.Entity;

/**
 * A person known by office.
 *
 * @param entity the person
 * @param gender as known
 * @param tenures offices held, in order of their beginning as far as known
 */
public record Person(Entity entity, Gender gender, List<Tenure> tenures) {

  public Person {
    tenures = List.copyOf(tenures);
  }
}
