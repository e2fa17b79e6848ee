package org.rapporteur.desk.exchange;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import org.rapporteur.desk.output.KeptClaimJson;
import org.rapporteur.ledger.KeptClaim;

/** One claim a line in its public form, with what people decided about it. */
final class JsonLinesWriter implements ClaimWriter {

  private final Writer out;
  private final KeptClaimJson json = new KeptClaimJson();

  JsonLinesWriter(OutputStream stream) {
    out = new BufferedWriter(new OutputStreamWriter(stream, StandardCharsets.UTF_8));
  }

  @Override
  public void write(KeptClaim claim) throws IOException {
    out.write(json.line(claim));
    out.write('\n');
  }

  @Override
  public void close() throws IOException {
    out.flush();
  }
}
