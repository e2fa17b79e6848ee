package org.rapporteur.reading.world;

import org.jspecify.annotations.Nullable;
import org.rapporteur.reading.Entity;
import org.rapporteur.reading.EntityType;

/** One sense of some words. */
public final class Known {

  private final String surface;
  private final Thing thing;
  private final Sense sense;
  private final String kind;
  private final @Nullable String home;

  Known(String surface, Thing thing, Sense sense, String kind, @Nullable String home) {
    this.surface = surface;
    this.thing = thing;
    this.sense = sense;
    this.kind = kind;
    this.home = home == null || home.isEmpty() ? null : home;
  }

  /** The words as the gazetteer spells them. */
  public String surface() {
    return surface;
  }

  /** What they stand for. */
  public Entity entity() {
    return thing.entity();
  }

  /** Type of what they stand for. */
  public EntityType type() {
    return thing.type();
  }

  /** Canonical name of what they stand for. */
  public String name() {
    return thing.name();
  }

  boolean isOf(Known other) {
    return thing == other.thing;
  }

  /** In which sense. */
  public Sense sense() {
    return sense;
  }

  /** Finer kind: "state", "igo", "media", "army", "city", "continent"; for items the class. */
  public String kind() {
    return kind;
  }

  /** Id of the state that the thing is, belongs to or lies in, if it is one. */
  public @Nullable String home() {
    return home;
  }

  @Override
  public String toString() {
    return surface + " → " + name() + " (" + type() + " " + sense + " " + kind + ")";
  }
}
