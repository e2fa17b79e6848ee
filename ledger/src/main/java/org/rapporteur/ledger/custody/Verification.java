package org.rapporteur.ledger.custody;

import java.util.List;

/**
 * What was checked and what does not hold.
 *
 * @param articles articles whose hash was made again
 * @param quotes quotes that were compared with the text at their code point offsets
 * @param patchworks articles of which only quotes are known, so that their id cannot be made again
 * @param differences the first things that do not hold, as sentences; empty if all holds
 */
public record Verification(long articles, long quotes, long patchworks, List<String> differences) {

  public Verification {
    differences = List.copyOf(differences);
  }

  public boolean holds() {
    return differences.isEmpty();
  }
}
