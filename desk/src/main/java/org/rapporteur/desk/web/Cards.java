package org.rapporteur.desk.web;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.rapporteur.desk.output.JsonDocument;
import org.rapporteur.desk.output.KeptClaimJson;
import org.rapporteur.ledger.survey.Survey;
import tools.jackson.core.JsonGenerator;

/**
 * Claims in their public form. The newest of each kind stand on many pages, so those shown last are
 * remembered: a claim that was kept changes only when somebody reviews it.
 */
final class Cards {

  private static final long CHARACTERS = 24_000_000;

  private final Survey survey;
  private final Map<Long, String> shown = new LinkedHashMap<>(1024, 0.75f, true);
  private long characters;
  private long review = -1;

  Cards(Survey survey) {
    this.survey = survey;
  }

  /** An array of claims. */
  void array(JsonGenerator json, String name, List<Long> keys) {
    json.writeArrayPropertyStart(name);
    of(keys).forEach(json::writeRawValue);
    json.writeEndArray();
  }

  private List<String> of(List<Long> keys) {
    long reviewed = survey.lastReview();
    Map<Long, String> cards = new HashMap<>();
    List<Long> missing = new ArrayList<>();
    synchronized (shown) {
      if (review != reviewed) {
        shown.clear();
        characters = 0;
        review = reviewed;
      }
      for (Long key : keys) {
        String card = shown.get(key);
        if (card == null) {
          missing.add(key);
        } else {
          cards.put(key, card);
        }
      }
    }
    if (!missing.isEmpty()) {
      KeptClaimJson form = new KeptClaimJson();
      survey
          .claims(missing)
          .forEach(
              (key, kept) -> cards.put(key, JsonDocument.of(json -> form.members(json, kept))));
      remember(missing, cards, reviewed);
    }
    return keys.stream().map(cards::get).filter(Objects::nonNull).toList();
  }

  private void remember(List<Long> keys, Map<Long, String> cards, long reviewed) {
    synchronized (shown) {
      if (review != reviewed) {
        return;
      }
      for (Long key : keys) {
        String card = cards.get(key);
        if (card != null && shown.put(key, card) == null) {
          characters += card.length();
        }
      }
      var eldest = shown.entrySet().iterator();
      while (characters > CHARACTERS && eldest.hasNext()) {
        characters -= eldest.next().getValue().length();
        eldest.remove();
      }
    }
  }
}
