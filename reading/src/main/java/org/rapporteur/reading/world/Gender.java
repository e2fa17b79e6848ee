package org.rapporteur.reading.world;

/** Grammatical gender of a person, as far as names, titles and kinship words tell. */
public enum Gender {
  MALE,
  FEMALE,
  UNKNOWN;

  static Gender of(String letter) {
    return switch (letter) {
      case "m" -> MALE;
      case "f" -> FEMALE;
      default -> UNKNOWN;
    };
  }
}
