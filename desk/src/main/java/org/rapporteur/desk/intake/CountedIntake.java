package org.rapporteur.desk.intake;

import java.util.List;
import org.rapporteur.reading.Article;
import org.rapporteur.reading.Reading;
import tools.jackson.databind.JsonNode;

/**
 * Hands on what is found in files, and tells of each article, event and reading, so that long
 * imports can show how far they are.
 *
 * @param to takes what is found
 * @param each hears of each
 */
public record CountedIntake(IntakeSink to, Runnable each) implements IntakeSink {

  @Override
  public void claims(String where, List<JsonNode> claims) {
    to.claims(where, claims);
    each.run();
  }

  @Override
  public void event(EventRow row) {
    to.event(row);
    each.run();
  }

  @Override
  public void article(String origin, Article article, byte[] original) {
    to.article(origin, article, original);
    each.run();
  }

  @Override
  public void fault(String where, String what) {
    to.fault(where, what);
  }

  @Override
  public void passed(String what) {
    to.passed(what);
  }

  @Override
  public void reading(String origin, Reading reading) {
    to.reading(origin, reading);
    each.run();
  }
}
