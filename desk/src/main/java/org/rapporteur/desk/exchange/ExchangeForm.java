package org.rapporteur.desk.exchange;

import java.io.OutputStream;
import java.util.function.Function;

/** The forms in which claims leave the ledger; the names are those of the command line. */
public enum ExchangeForm {
  jsonl("one claim a line, as claim.schema.json describes", JsonLinesWriter::new),
  csv("one claim a row, for spreadsheets (RFC 4180, UTF-8)", CsvWriter::new);

  private final String what;
  private final Function<OutputStream, ClaimWriter> writer;

  ExchangeForm(String what, Function<OutputStream, ClaimWriter> writer) {
    this.what = what;
    this.writer = writer;
  }

  /** What the form is and whom it is for, in a line. */
  public String what() {
    return what;
  }

  /** A writer of this form; the caller closes both the writer and, after it, the stream. */
  public ClaimWriter to(OutputStream out) {
    return writer.apply(out);
  }
}
