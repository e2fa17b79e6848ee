package org.rapporteur.ledger.regime;

import java.util.List;
import org.rapporteur.ledger.LedgerException;

/** Regime files that cannot be used; the message lists every fault with file and line. */
public final class RegimeFaultException extends LedgerException {

  private static final long serialVersionUID = 1L;

  private final List<String> faults;

  RegimeFaultException(List<String> faults) {
    super("Regimes could not be loaded:\n" + String.join("\n", faults));
    this.faults = List.copyOf(faults);
  }

  /** Each with file and line. */
  public List<String> faults() {
    return faults;
  }
}
