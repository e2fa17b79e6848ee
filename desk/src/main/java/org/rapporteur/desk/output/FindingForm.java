package org.rapporteur.desk.output;

/** The forms in which findings are shown; the names are those of the command line. */
public enum FindingForm {
  table,
  json,
  jsonl
}
