package org.rapporteur.reading.frame;

import java.util.List;

/** Frame files with faults: all of them at once, each with file and line. */
public final class FrameFaultException extends IllegalArgumentException {

  private static final long serialVersionUID = 1L;

  FrameFaultException(List<String> faults) {
    super(String.join("\n", faults));
  }
}
