package org.rapporteur.reading.language;

/** What the name tagger tells apart. */
public enum NameType {
  PER,
  LOC,
  ORG,
  MISC
}
