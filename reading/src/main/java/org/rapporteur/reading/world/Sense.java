package org.rapporteur.reading.world;

/** In which sense words stand for a thing. */
public enum Sense {
  /** The thing's own name: "North Korea", "African Union". */
  NAME,
  /** Its initials: "DPRK", "UN". */
  ACRONYM,
  /** An adjective made from it: "North Korean". */
  ADJECTIVE,
  /** Its people: "Russians", "a Briton". */
  PEOPLE,
  /** A capital that stands for its state: "Moscow". The city itself is another sense. */
  CAPITAL,
  /** A seat of government or other stand-in for a state or body: "the Kremlin". */
  SEAT,
  /** A city or town as a place. */
  CITY,
  /** A province, region, sea, continent or other place that is not a city. */
  REGION,
  /** A person known by holding or having held an office. */
  LEADER,
  /**
   * A family name alone that mostly means one such person: "Putin". Weak: anyone may be so called.
   */
  SURNAME,
  /** A newspaper, broadcaster or news agency. */
  MEDIA,
  /** A body known by its kind and its state: "Russian Armed Forces". */
  INSTITUTION,
  /** A designation of a weapon or other item: "Hwasong-11". */
  ITEM,
  /** A common noun for a class of items: "ballistic missile". */
  ITEM_CLASS,
  /** A treaty, agreement or resolution. */
  AGREEMENT,
  /** A name that the user added. */
  USER
}
