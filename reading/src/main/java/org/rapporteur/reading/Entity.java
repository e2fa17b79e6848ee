package org.rapporteur.reading;

/**
 * The thing that words name.
 *
 * @param id ISO 3166-1 alpha-2 for states, a Wikidata id where the gazetteer knows one, else {@code
 *     ent-…} made from type and name
 * @param name canonical name, as the whole article supports it
 * @param type what kind of thing it is
 */
public record Entity(String id, String name, EntityType type) {

  /** An entity known only by the name that the article gives it. */
  public static Entity named(String name, EntityType type) {
    return new Entity(ContentId.of("ent", type.name(), name), name, type);
  }
}
