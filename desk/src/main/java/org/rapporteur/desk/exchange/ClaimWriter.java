package org.rapporteur.desk.exchange;

import java.io.IOException;
import org.rapporteur.ledger.KeptClaim;

/**
 * Writes claims of the ledger in one form that other programs read. Claims come newest publication
 * first; those of one article mostly, but not surely, one after the other.
 */
public interface ClaimWriter extends AutoCloseable {

  void write(KeptClaim claim) throws IOException;

  /** Ends the document and flushes it. The stream stays open: whoever opened it closes it. */
  @Override
  void close() throws IOException;
}
