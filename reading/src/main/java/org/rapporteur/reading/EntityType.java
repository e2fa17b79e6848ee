package org.rapporteur.reading;

/** What kind of thing an entity is. */
public enum EntityType {
  STATE,
  ORGANISATION,
  PERSON,
  PLACE,
  GROUP,
  ITEM,
  OFFICE,
  AGREEMENT,
  EVENT
}
