package org.rapporteur.desk.mcp;

import java.util.ArrayList;
import java.util.List;
import org.rapporteur.desk.output.EntityJson;
import org.rapporteur.desk.output.FindingJson;
import org.rapporteur.desk.output.JsonDocument;
import org.rapporteur.desk.output.KeptClaimJson;
import org.rapporteur.ledger.KeptClaim;
import org.rapporteur.ledger.Ledger;
import org.rapporteur.ledger.Page;
import org.rapporteur.ledger.regime.Check;
import org.rapporteur.ledger.regime.Finding;
import org.rapporteur.ledger.regime.Regimes;
import org.rapporteur.ledger.search.Query;
import org.rapporteur.reading.Article;
import org.rapporteur.reading.ClaimType;
import org.rapporteur.reading.Published;
import org.rapporteur.reading.Reader;
import org.rapporteur.reading.Reading;
import org.rapporteur.reading.Stance;
import org.rapporteur.reading.json.ClaimJson;

/** The four tools: each answers in JSON with the quoted words and their offsets. */
final class DeskTools {

  private static final int MOST = 100;
  private static final int CHECKED = 600;
  private static final int LONGEST = 1_000_000;

  private final Ledger ledger;
  private final Reader reader;
  private final Check check = new Check(Regimes.shipped());

  DeskTools(Ledger ledger, Reader reader) {
    this.ledger = ledger;
    this.reader = reader;
  }

  /** Claims of a text. */
  String read(Arguments given) {
    String text = given.needed("text");
    if (text.length() > LONGEST) {
      throw new Arguments.WrongException("The text is longer than a million characters.");
    }
    Article.Builder article = Article.builder("client", text).title(given.text("title"));
    if (given.day("published") != null) {
      article.published(Published.stated(String.valueOf(given.day("published"))));
    }
    Reading reading = reader.read(article.build());
    if (given.yes("keep")) {
      ledger.keep(reading);
      ledger.link();
    }
    ClaimJson claims = new ClaimJson(reading.article(), reading.engine());
    return JsonDocument.of(
        json -> {
          json.writeStringProperty("article", reading.article().id());
          json.writeBooleanProperty("kept", given.yes("keep"));
          json.writeArrayPropertyStart("claims");
          reading.claims().forEach(claim -> claims.write(json, claim));
          json.writeEndArray();
        });
  }

  /** Claims of the ledger, newest publication first. */
  String find(Arguments given) {
    Page page = ledger.find(query(given).limit(given.number("limit", 20, MOST)).build());
    return JsonDocument.of(
        json -> {
          new KeptClaimJson().array(json, "claims", page.claims());
          if (page.next() != null) {
            json.writeStringProperty("next", page.next());
          }
        });
  }

  /** The dossier of an entity. */
  String who(Arguments given) {
    return JsonDocument.of(
        json -> EntityJson.members(json, ledger.dossier(given.needed("name"), given.day("as_of"))));
  }

  /** Findings of the claims that answer a search. */
  String check(Arguments given) {
    int limit = given.number("limit", 20, MOST);
    List<Finding> findings = new ArrayList<>();
    int checked = 0;
    String next = given.text("after");
    do {
      Page page = ledger.find(query(given).limit(MOST).after(next).build());
      for (KeptClaim claim : page.claims()) {
        findings.addAll(check.claim(ledger, claim, given.day("as_of")));
      }
      checked += page.claims().size();
      next = page.next();
    } while (next != null && findings.size() < limit && checked < CHECKED);
    String on = next;
    int looked = checked;
    return JsonDocument.of(
        json -> {
          json.writeStringProperty("note", "Conditional findings, never a verdict.");
          json.writeNumberProperty("checked", looked);
          json.writeArrayPropertyStart("findings");
          findings.forEach(finding -> FindingJson.write(json, finding));
          json.writeEndArray();
          if (on != null) {
            json.writeStringProperty("next", on);
          }
        });
  }

  private static Query.Builder query(Arguments given) {
    Query.Builder query =
        Query.builder()
            .words(given.text("words"))
            .types(given.kinds("type", ClaimType.class))
            .stances(given.kinds("stance", Stance.class))
            .during(given.text("during"))
            .asOf(given.day("as_of"))
            .after(given.text("after"));
    for (String part : List.of("actor", "recipient", "source", "place")) {
      String name = given.text(part);
      if (name != null) {
        query.entity(name, part);
      }
    }
    String entity = given.text("entity");
    return entity == null ? query : query.entity(entity);
  }
}
