package org.rapporteur.desk.web;

import io.javalin.http.Context;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.rapporteur.ledger.Ledger;
import org.rapporteur.ledger.survey.Cell;
import org.rapporteur.ledger.survey.Chart;
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
            JsonAnswer.tally(json, type.getValue());
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
    answers.object(request, json -> chart(json, survey.timeline(scope, by, step)));
  }

  private static boolean brief(@Nullable LocalDate from, @Nullable LocalDate to) {
    return from != null && to != null && ChronoUnit.DAYS.between(from, to) <= LONGEST_IN_DAYS;
  }

  private static @Nullable Step step(Context request) {
    return Parameters.given(request, "step") == null
        ? null
        : Parameters.one(request, "step", Step.class, Step.MONTH);
  }

  private static void chart(JsonGenerator json, Chart chart) {
    json.writeStringProperty("step", chart.step().name().toLowerCase(Locale.ROOT));
    json.writeArrayPropertyStart("cells");
    for (Cell cell : chart.cells()) {
      json.writeStartObject();
      json.writeStringProperty("row", cell.row());
      json.writeStringProperty("name", cell.name());
      json.writeStringProperty("from", cell.from().toString());
      json.writeStringProperty("to", cell.to().toString());
      JsonAnswer.tally(json, cell.tally());
      json.writeEndObject();
    }
    json.writeEndArray();
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
      JsonAnswer.known(json, "from", edge.from());
      JsonAnswer.known(json, "to", edge.to());
      json.writeBooleanProperty("mutual", edge.mutual());
      JsonAnswer.tally(json, edge.tally());
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
            JsonAnswer.known(json, "place", spot.place());
            JsonAnswer.known(json, "country", spot.country());
            JsonAnswer.number(json, "latitude", spot.latitude());
            JsonAnswer.number(json, "longitude", spot.longitude());
            JsonAnswer.tally(json, spot.tally());
            json.writeEndObject();
          }
          json.writeEndArray();
          edges(json, "flows", survey.network(scope, Layer.ACTS, true, 80));
        });
  }
}
