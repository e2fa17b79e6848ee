package org.rapporteur.desk.web;

import io.javalin.http.Context;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.rapporteur.desk.output.FindingJson;
import org.rapporteur.desk.output.JsonDocument;
import org.rapporteur.desk.output.KeptClaimJson;
import org.rapporteur.ledger.KeptClaim;
import org.rapporteur.ledger.Ledger;
import org.rapporteur.ledger.LedgerException;
import org.rapporteur.ledger.regime.Act;
import org.rapporteur.ledger.regime.Check;
import org.rapporteur.ledger.regime.Finding;
import org.rapporteur.ledger.regime.Fit;
import org.rapporteur.ledger.regime.Paragraph;
import org.rapporteur.ledger.regime.Regime;
import org.rapporteur.ledger.regime.Regimes;
import org.rapporteur.ledger.search.Cursor;
import org.rapporteur.ledger.search.Query;
import org.rapporteur.ledger.survey.Scope;
import org.rapporteur.ledger.survey.Survey;
import org.rapporteur.reading.ClaimType;
import tools.jackson.core.JsonGenerator;

/** {@code /api/findings} and {@code /api/regimes}: claims held against dated rules. */
final class FindingsApi {

  /** Claims checked for one answer; where there are more, its "next" goes on from there. */
  private static final int CHECKED = 200;

  private static final int PAGE = 50;

  private final Ledger ledger;
  private final Answers answers;
  private final Regimes regimes = Regimes.shipped();
  private final Check check = new Check(regimes);
  private final Set<ClaimType> acts = EnumSet.noneOf(ClaimType.class);

  FindingsApi(Ledger ledger, Answers answers) {
    this.ledger = ledger;
    this.answers = answers;
    for (Regime regime : regimes.all()) {
      for (Paragraph paragraph : regime.paragraphs()) {
        for (Act act : paragraph.acts()) {
          acts.add(act.type());
        }
      }
    }
  }

  private record Found(List<Finding> findings, int checked, @Nullable String next) {}

  void list(Context request) {
    Query query = Parameters.query(request);
    String regime = Parameters.given(request, "regime");
    if (regime != null && regimes.regime(regime).isEmpty()) {
      throw new ProblemException(400, "There is no regime " + regime + "; see /api/regimes.");
    }
    Fit fit =
        Parameters.given(request, "fit") == null
            ? null
            : Parameters.one(request, "fit", Fit.class, Fit.WITHIN);
    int limit = Parameters.limit(request, 40);
    answers.linked(request, json -> write(json, find(query, regime, fit, limit)));
  }

  private Found find(Query query, @Nullable String regime, @Nullable Fit fit, int limit) {
    Check.Run run = check.run(ledger, query.asOf());
    List<Finding> findings = new ArrayList<>();
    int checked = 0;
    String next = query.after();
    do {
      Survey.Keys page = page(query, next);
      Map<Long, KeptClaim> claims = ledger.survey().claims(page.keys());
      next = page.next();
      for (Long key : page.keys()) {
        KeptClaim claim = claims.get(key);
        checked++;
        if (claim != null) {
          findings.addAll(
              run.of(
                  claim,
                  finding ->
                      (regime == null || regime.equals(finding.regime().id()))
                          && (fit == null || fit == finding.fit())));
        }
        boolean last = key.equals(page.keys().get(page.keys().size() - 1));
        if (findings.size() >= limit && !last) {
          return new Found(findings, checked, Cursor.of(key));
        }
      }
    } while (next != null && findings.size() < limit && checked < CHECKED);
    return new Found(findings, checked, next);
  }

  private Survey.Keys page(Query query, @Nullable String after) {
    Set<ClaimType> types = query.types().isEmpty() ? acts : query.types();
    Query part = query.again().types(types).limit(PAGE).after(after).build();
    try {
      return ledger.survey().keys(Scope.of(part));
    } catch (LedgerException e) {
      throw new ProblemException(400, String.valueOf(e.getMessage()));
    }
  }

  private static void write(JsonGenerator json, Found found) {
    json.writeArrayPropertyStart("findings");
    Map<String, KeptClaim> claims = new LinkedHashMap<>();
    for (Finding finding : found.findings()) {
      FindingJson.write(json, finding);
      claims.put(finding.claim().claim().id(), finding.claim());
    }
    json.writeEndArray();
    new KeptClaimJson().array(json, "claims", List.copyOf(claims.values()));
    json.writeNumberProperty("checked", found.checked());
    JsonDocument.string(json, "next", found.next());
  }

  void regimes(Context request) {
    answers.object(
        request,
        json -> {
          json.writeArrayPropertyStart("regimes");
          for (Regime regime : regimes.all()) {
            json.writeStartObject();
            json.writeStringProperty("id", regime.id());
            json.writeStringProperty("name", regime.name());
            json.writeStringProperty("authority", regime.authority());
            json.writeStringProperty("note", regime.note());
            json.writeNumberProperty("paragraphs", regime.paragraphs().size());
            json.writeEndObject();
          }
          json.writeEndArray();
        });
  }
}
