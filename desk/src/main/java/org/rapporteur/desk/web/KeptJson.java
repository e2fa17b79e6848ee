package org.rapporteur.desk.web;

import java.util.List;
import java.util.Map;
import java.util.WeakHashMap;
import org.rapporteur.ledger.KeptClaim;
import org.rapporteur.reading.Article;
import org.rapporteur.reading.json.ClaimJson;
import tools.jackson.core.JsonGenerator;

/** A claim as the ledger holds it: with its sentence, its article and where it came from. */
final class KeptJson {

  private final JsonGenerator json;

  /** Counting a text's code points once serves all its claims. */
  private final Map<Article, ClaimJson> claims = new WeakHashMap<>();

  KeptJson(JsonGenerator json) {
    this.json = json;
  }

  void array(String name, List<KeptClaim> kept) {
    json.writeArrayPropertyStart(name);
    for (KeptClaim one : kept) {
      json.writeStartObject();
      members(one);
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  void members(KeptClaim kept) {
    Article article = kept.article();
    json.writeStringProperty("sentence", kept.sentence());
    json.writeStringProperty("ref", article.ref());
    JsonAnswer.string(json, "title", article.title());
    JsonAnswer.string(json, "publisher", article.publisher());
    JsonAnswer.string(json, "url", article.url());
    JsonAnswer.string(
        json, "published", article.published() == null ? null : article.published().edtf());
    json.writeName("claim");
    claims.computeIfAbsent(article, a -> new ClaimJson(a, kept.engine())).write(json, kept.claim());
  }
}
