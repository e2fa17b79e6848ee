package org.rapporteur.desk.web;

import io.javalin.http.Context;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.rapporteur.desk.output.JsonDocument;
import org.rapporteur.desk.output.SurveyJson;
import org.rapporteur.ledger.Ledger;
import org.rapporteur.ledger.survey.Edge;
import org.rapporteur.ledger.survey.Layer;
import org.rapporteur.ledger.survey.Scope;
import org.rapporteur.ledger.survey.Spot;
import org.rapporteur.ledger.survey.Step;
import org.rapporteur.ledger.survey.Survey;
import org.rapporteur.ledger.survey.Tally;
import tools.jackson.core.JsonGenerator;

/** Counts for drawing: {@code /api/facets}, {@code timeline}, {@code graph}, {@code places}. */
final class SurveyApi {

  private static final Set<String> ROWS = Set.of("type", "stance", "actor");
  private static final int LONGEST_IN_DAYS = 3700;

  private final Survey survey;
  private final Answers answers;

  SurveyApi(Ledger ledger, Answers answers) {
    this.survey = ledger.survey();
    this.answers = answers;
  }

  /** How many claims of each type and stance answer. */
  void facets(Context request) {
    Scope scope = Parameters.scope(request);
    answers.object(
        request,
        json -> {
          json.writeArrayPropertyStart("types");
          for (Map.Entry<String, Tally> type : survey.types(scope).entrySet()) {
            json.writeStartObject();
            json.writeStringProperty("type", type.getKey());
            SurveyJson.tally(json, type.getValue());
            json.writeEndObject();
          }
          json.writeEndArray();
        });
  }

  void timeline(Context request) {
    Scope scope = Parameters.scope(request);
    String given = Parameters.given(request, "by");
    String by = given == null ? "type" : given;
    if (!ROWS.contains(by)) {
      throw new ProblemException(400, "\"by\" is type, stance or actor.");
    }
    Step step = step(request);
    if (step == Step.DAY && !brief(scope.from(), scope.to())) {
      throw new ProblemException(400, "Days need \"at\" with two days at most ten years apart.");
    }
    answers.object(request, json -> SurveyJson.members(json, survey.timeline(scope, by, step)));
  }

  private static boolean brief(@Nullable LocalDate from, @Nullable LocalDate to) {
    return from != null && to != null && ChronoUnit.DAYS.between(from, to) <= LONGEST_IN_DAYS;
  }

  private static @Nullable Step step(Context request) {
    return Parameters.given(request, "step") == null
        ? null
        : Parameters.one(request, "step", Step.class, Step.MONTH);
  }

  void graph(Context request) {
    Scope scope = Parameters.scope(request);
    Layer layer = Parameters.one(request, "layer", Layer.class, Layer.ACTS);
    int limit = Parameters.limit(request, 60);
    boolean states = "true".equals(Parameters.given(request, "states"));
    answers.object(
        request, json -> edges(json, "edges", survey.network(scope, layer, states, limit)));
  }

  private static void edges(JsonGenerator json, String name, List<Edge> edges) {
    json.writeArrayPropertyStart(name);
    for (Edge edge : edges) {
      json.writeStartObject();
      JsonDocument.known(json, "from", edge.from());
      JsonDocument.known(json, "to", edge.to());
      json.writeBooleanProperty("mutual", edge.mutual());
      SurveyJson.tally(json, edge.tally());
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  void places(Context request) {
    Scope scope = Parameters.scope(request);
    int limit = Parameters.limit(request, 150);
    answers.object(
        request,
        json -> {
          json.writeArrayPropertyStart("places");
          for (Spot spot : survey.places(scope, limit)) {
            json.writeStartObject();
            JsonDocument.known(json, "place", spot.place());
            JsonDocument.known(json, "country", spot.country());
            number(json, "latitude", spot.latitude());
            number(json, "longitude", spot.longitude());
            SurveyJson.tally(json, spot.tally());
            json.writeEndObject();
          }
          json.writeEndArray();
          edges(json, "flows", survey.network(scope, Layer.ACTS, true, 80));
        });
  }

  private static void number(JsonGenerator json, String name, @Nullable Double value) {
    if (value == null) {
      json.writeNullProperty(name);
    } else {
      json.writeNumberProperty(name, value);
    }
  }
}
