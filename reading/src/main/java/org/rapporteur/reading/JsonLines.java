package org.rapporteur.reading;

import org.rapporteur.reading.json.ClaimJson;

/**
 * Claims in their public form, which {@code claim.schema.json} in this jar describes. Offsets there
 * count Unicode code points.
 */
public final class JsonLines {

  private JsonLines() {}

  /**
   * All claims of a reading, one JSON object a line, each line ended by {@code \n}; the empty text
   * if there are none.
   */
  public static String of(Reading reading) {
    ClaimJson json = new ClaimJson(reading.article(), reading.engine());
    StringBuilder lines = new StringBuilder();
    for (Claim claim : reading.claims()) {
      lines.append(json.line(claim)).append('\n');
    }
    return lines.toString();
  }
}
