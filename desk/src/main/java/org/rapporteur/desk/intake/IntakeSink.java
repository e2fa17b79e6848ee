package org.rapporteur.desk.intake;

import java.util.List;
import org.rapporteur.reading.Article;
import org.rapporteur.reading.Reading;
import tools.jackson.databind.JsonNode;

/** Takes what is found in a file that another program wrote. */
public interface IntakeSink {

  /**
   * Claims of one article in their public form ({@code claim.schema.json}). Of several articles the
   * one whose claims stand last in the file is given first, and of its claims the last first, so
   * that an export gives them in the file's order again.
   *
   * @param where file and line of the first of them, as a person reads it
   */
  void claims(String where, List<JsonNode> claims);

  /** An event as another coder wrote it. */
  void event(EventRow row);

  /**
   * An article that is still to be read.
   *
   * @param origin file and line
   * @param original the bytes it came in
   */
  void article(String origin, Article article, byte[] original);

  /** Something that cannot be taken, and why. */
  void fault(String where, String what);

  /** Something that is understood and has no place in the ledger. */
  void passed(String what);

  /** An article with all that was read from it, and the file or address it was taken from. */
  void reading(String origin, Reading reading);
}
