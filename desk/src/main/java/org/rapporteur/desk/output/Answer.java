package org.rapporteur.desk.output;

/** The forms of an answer that is not a list of claims. */
public enum Answer {
  table,
  json
}
