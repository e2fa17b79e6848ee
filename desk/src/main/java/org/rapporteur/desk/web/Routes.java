package org.rapporteur.desk.web;

import io.javalin.config.JavalinConfig;
import io.javalin.http.Context;
import io.javalin.http.Handler;
import io.javalin.http.HandlerType;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rapporteur.ledger.Ledger;
import org.rapporteur.reading.Reader;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.ObjectMapper;

/** What the server answers, path by path; openapi.yaml describes the same. */
final class Routes {

  /**
   * One route.
   *
   * @param role who may; null for everybody
   */
  record Route(HandlerType method, String path, @Nullable Role role, Handler handler) {}

  private static final String EVENTS = "/api/events";

  private final List<Route> routes = new ArrayList<>();
  private final Guard guard;
  private final EventsApi events;

  Routes(
      Ledger ledger,
      Reader reader,
      Guard guard,
      EventsApi events,
      Metrics metrics,
      Answers answers) {
    this.guard = guard;
    this.events = events;
    Cards cards = new Cards(ledger.survey());
    ClaimsApi claims = new ClaimsApi(ledger, answers, cards);
    ArticlesApi articles = new ArticlesApi(ledger, answers);
    EntitiesApi entities = new EntitiesApi(ledger, answers, cards);
    SurveyApi survey = new SurveyApi(ledger, answers);
    LinksApi links = new LinksApi(ledger, answers, guard);
    ReadApi read = new ReadApi(reader, ledger, guard);
    get("/api/claims", claims::list);
    get("/api/claims/{id}", claims::one);
    get("/api/articles", articles::list);
    get("/api/articles/{id}", articles::one);
    get("/api/statements", articles::statements);
    get("/api/entities", entities::list);
    get("/api/entities/{id}", entities::dossier);
    get("/api/facets", survey::facets);
    get("/api/timeline", survey::timeline);
    get("/api/graph", survey::graph);
    get("/api/places", survey::places);
    get("/api/compare", links::compare);
    get("/api/links", links::list);
    get("/api/contradictions", links::contradictions);
    FindingsApi findings = new FindingsApi(ledger, answers);
    get("/api/findings", findings::list);
    get("/api/regimes", findings::regimes);
    get("/api/cases", new CasesApi(ledger)::make);
    get("/api/reviews", links::reviews);
    routes.add(new Route(HandlerType.POST, "/api/reviews", Role.REVIEWER, links::review));
    routes.add(new Route(HandlerType.POST, "/api/read", Role.READER, read::read));
    routes.add(new Route(HandlerType.POST, "/api/session", null, this::session));
    routes.add(new Route(HandlerType.GET, "/metrics", Role.ADMIN, metrics::show));
    routes.add(new Route(HandlerType.GET, "/health", null, request -> request.result("ok\n")));
  }

  private void get(String path, Handler handler) {
    routes.add(new Route(HandlerType.GET, path, Role.READER, handler));
  }

  List<Route> list() {
    return List.copyOf(routes);
  }

  void install(JavalinConfig config) {
    for (Route route : routes) {
      config.routes.addHttpHandler(route.method(), route.path(), request -> answer(route, request));
    }
    config.routes.before(EVENTS, this::events);
    config.routes.sse(EVENTS, events::open);
  }

  /** A stream that has begun can no longer tell a problem. */
  private void events(Context request) {
    guard.demand(request, Role.READER);
    String accept = request.header("Accept");
    if (accept == null || !accept.contains("text/event-stream")) {
      throw new ProblemException(406, "Events come as a stream: Accept: text/event-stream");
    }
  }

  private void answer(Route route, Context request) throws Exception {
    if (route.role() != null) {
      guard.demand(request, route.role());
    }
    route.handler().handle(request);
  }

  /** Lets a browser in that cannot send headers of its own. */
  private void session(Context request) {
    String token;
    try {
      token = new ObjectMapper().readTree(request.body()).path("token").asString("");
    } catch (JacksonException e) {
      throw new ProblemException(400, "The body is not JSON.");
    }
    guard.enter(request, token.strip());
    request.status(204);
  }
}
