package org.rapporteur.reading.world;

import org.jspecify.annotations.Nullable;
import org.rapporteur.reading.Entity;
import org.rapporteur.reading.EntityType;

/**
 * A thing of the gazetteer whose entity is made when first asked for: an id from content costs a
 * hash, and an article asks for a few of some ten thousand.
 */
final class Thing {

  private final @Nullable String id;
  private final String name;
  private final EntityType type;
  private volatile @Nullable Entity entity;

  Thing(@Nullable String id, String name, EntityType type) {
    this.id = id == null || id.isEmpty() ? null : id;
    this.name = name;
    this.type = type;
  }

  String name() {
    return name;
  }

  EntityType type() {
    return type;
  }

  Entity entity() {
    Entity known = entity;
    if (known == null) {
      known = id == null ? Entity.named(name, type) : new Entity(id, name, type);
      entity = known;
    }
    return known;
  }
}
