package org.rapporteur.desk.output;

import java.io.PrintWriter;

/** The forms in which claims can be printed. */
public enum Format {
  table,
  jsonl,
  json,
  csv;

  /** A sink that writes this form to {@code out}. */
  public ReadingSink to(PrintWriter out, Ink ink) {
    return switch (this) {
      case table -> new ClaimCards(out, ink);
      case jsonl -> new JsonLinesSink(out);
      case json -> new JsonArraySink(out);
      case csv -> new CsvSink(out);
    };
  }
}
