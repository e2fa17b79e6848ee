package org.rapporteur.desk.exchange;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import org.rapporteur.desk.output.CsvSink;
import org.rapporteur.ledger.KeptClaim;

/** The same table that {@code find --format csv} prints. */
final class CsvWriter implements ClaimWriter {

  private final Writer out;

  /** Rows go here first: a print writer would keep the troubles of a full disk to itself. */
  private final StringWriter rows = new StringWriter();

  private final CsvSink table = new CsvSink(new PrintWriter(rows));

  CsvWriter(OutputStream stream) {
    out = new BufferedWriter(new OutputStreamWriter(stream, StandardCharsets.UTF_8));
  }

  @Override
  public void write(KeptClaim claim) throws IOException {
    table.show(claim.asReading(), claim.reviews());
    pass();
  }

  @Override
  public void close() throws IOException {
    table.close();
    pass();
    out.flush();
  }

  private void pass() throws IOException {
    out.write(rows.toString());
    rows.getBuffer().setLength(0);
  }
}
