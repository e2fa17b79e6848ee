package org.rapporteur.reading;

/** What kind of thing an entity is. */
public enum EntityType {
  /** A state or territory, also where its government or capital is meant. */
  STATE,
  /** A body with members, staff or rules: alliances, ministries, firms, media. */
  ORGANISATION,
  /** One person. */
  PERSON,
  /** A place that is no state: cities, regions, waters, buildings. */
  PLACE,
  /** People without a common body, or an armed group. */
  GROUP,
  /** A weapon, vessel or other thing. */
  ITEM,
  /** A post that somebody holds. */
  OFFICE,
  /** A treaty, agreement or plan. */
  AGREEMENT,
  /** A war, summit, election or other event with a name. */
  EVENT
}
