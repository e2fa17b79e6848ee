package org.rapporteur.desk.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import com.apicatalog.jsonld.JsonLd;
import com.apicatalog.jsonld.JsonLdOptions;
import com.apicatalog.jsonld.document.JsonDocument;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import java.io.ByteArrayOutputStream;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.component.VEvent;
import org.jgrapht.Graph;
import org.jgrapht.graph.DefaultEdge;
import org.jgrapht.graph.DirectedPseudograph;
import org.jgrapht.nio.gexf.SimpleGEXFImporter;
import org.jgrapht.nio.graphml.GraphMLImporter;
import org.jgrapht.util.SupplierUtil;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.io.geojson.GeoJsonReader;
import org.rapporteur.desk.casefile.CaseAssembly;
import org.rapporteur.desk.casefile.CaseJsonLd;
import org.rapporteur.ledger.KeptClaim;
import org.rapporteur.ledger.Ledger;
import org.rapporteur.ledger.regime.Regimes;
import org.rapporteur.ledger.search.Query;
import org.rapporteur.reading.Article;
import org.rapporteur.reading.Published;
import org.rapporteur.reading.Reader;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.MappingIterator;
import tools.jackson.databind.ObjectMapper;
import tools.jackson.dataformat.csv.CsvMapper;
import tools.jackson.dataformat.csv.CsvReadFeature;

/** Each form is opened by a reader of the field that asked for it. */
class ExchangeReadersTest {

  private static final List<String> TEXTS =
      List.of(
          "Iran sent 40 drones to Sudan on 3 May 2024, a “source” said; <b>nobody</b> & \uD83D\uDE80 denied it.",
          "Norwegian Foreign Minister Kari Olsen met her Chilean counterpart in Oslo on 12 March 2024."
              + " She will visit Peru on 2 April 2024.",
          "Anna Berg, the prime minister of Sweden, is the daughter of Nils Berg."
              + " Sweden is a member of the European Union.",
          "Rebels killed 12 people in Khartoum on 7 May 2024. The army denied that it had attacked the town.");

  private static final ObjectMapper MAPPER = new ObjectMapper();

  @TempDir static Path folder;

  private static List<KeptClaim> claims = List.of();
  private static String caseFile = "";

  @BeforeAll
  static void read() {
    try (Ledger ledger = Ledger.open(folder.resolve("ledger.db").toString())) {
      int number = 0;
      for (String text : TEXTS) {
        ledger.keep(
            Reader.load()
                .read(
                    Article.builder("=cmd|" + ++number, text)
                        .publisher("The Paper")
                        .url("https://paper.example/" + number)
                        .published(Published.stated("2024-05-10"))
                        .build()));
      }
      ledger.link();
      claims = ledger.find(Query.builder().limit(500).build()).claims();
      caseFile =
          CaseJsonLd.of(
              new CaseAssembly(ledger, Regimes.shipped(), Instant.parse("2024-06-01T00:00:00Z"))
                  .ofQuery("all", "search", Query.builder(), 100));
    }
    assertThat(claims).hasSizeGreaterThan(6);
  }

  static String written(ExchangeForm form, List<KeptClaim> what) throws Exception {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (ClaimWriter writer = form.to(out)) {
      for (KeptClaim claim : what) {
        writer.write(claim);
      }
    }
    return out.toString(StandardCharsets.UTF_8);
  }

  @ParameterizedTest
  @EnumSource
  void theSameClaimsAreTheSameBytes(ExchangeForm form) throws Exception {
    assertThat(written(form, claims)).isNotBlank().isEqualTo(written(form, claims));
  }

  @Test
  void jtsReadsThePlaces() throws Exception {
    JsonNode all = MAPPER.readTree(written(ExchangeForm.geojson, claims));
    assertThat(all.get("features")).hasSize(claims.size());
    int places = 0;
    for (JsonNode feature : all.get("features")) {
      if (!feature.get("geometry").isNull()) {
        Geometry point = new GeoJsonReader().read(feature.get("geometry").toString());
        assertThat(Math.abs(point.getCoordinate().x)).isLessThanOrEqualTo(180);
        assertThat(Math.abs(point.getCoordinate().y)).isLessThanOrEqualTo(90);
        places++;
      }
    }
    assertThat(places).isPositive();
    assertThat(new GeoJsonReader().read(written(ExchangeForm.geojson, List.of())).isEmpty())
        .isTrue();
  }

  @Test
  void icalFourJReadsTheDays() throws Exception {
    Calendar calendar =
        new CalendarBuilder().build(new StringReader(written(ExchangeForm.ics, claims)));
    List<VEvent> events = calendar.getComponents("VEVENT");
    assertThat(events).isNotEmpty();
    calendar.validate();
    for (VEvent event : events) {
      String claim = event.getRequiredProperty("X-RAPPORTEUR-CLAIM").getValue();
      assertThat(claim).contains("clm-");
    }
    assertThat(written(ExchangeForm.ics, claims).split("\r\n"))
        .allSatisfy(
            line ->
                assertThat(line.getBytes(StandardCharsets.UTF_8).length).isLessThanOrEqualTo(75));
  }

  @Test
  void jgraphtReadsWhoActsWithWhom() throws Exception {
    Graph<String, DefaultEdge> graphml = graph();
    new GraphMLImporter<String, DefaultEdge>()
        .importGraph(graphml, new StringReader(written(ExchangeForm.graphml, claims)));
    Graph<String, DefaultEdge> gexf = graph();
    new SimpleGEXFImporter<String, DefaultEdge>()
        .importGraph(gexf, new StringReader(written(ExchangeForm.gexf, claims)));
    assertThat(graphml.edgeSet()).isNotEmpty().hasSameSizeAs(gexf.edgeSet());
    assertThat(graphml.vertexSet()).hasSizeGreaterThan(3).hasSameSizeAs(gexf.vertexSet());
  }

  private static Graph<String, DefaultEdge> graph() {
    return new DirectedPseudograph<>(
        SupplierUtil.createStringSupplier(), SupplierUtil.DEFAULT_EDGE_SUPPLIER, false);
  }

  @Test
  void ploverTakesPlansAsIntentionsAndDenialsAsNegations() throws Exception {
    List<JsonNode> events =
        written(ExchangeForm.plover, claims).lines().map(MAPPER::readTree).toList();
    assertThat(events).hasSize(claims.size());
    assertThat(events)
        .anySatisfy(
            event -> {
              assertThat(event.get("rapporteur").get("stance").asString()).isEqualTo("planned");
              assertThat(event.get("event_type").asString()).isEqualTo("AGREE");
              assertThat(event.get("rapporteur").get("type").asString()).isEqualTo("CONSULT");
            })
        .anySatisfy(
            event ->
                assertThat(event.get("auxiliary_modes").toString()).isEqualTo("[\"negation\"]"));
  }

  @Test
  void gdeltRowsHaveTheTablesColumns() throws Exception {
    String rows = written(ExchangeForm.gdelt, claims);
    assertThat(rows.lines())
        .isNotEmpty()
        .allSatisfy(
            row -> {
              String[] cells = row.split("\t", -1);
              assertThat(cells).hasSize(61);
              assertThat(cells[1]).matches("\\d{8}");
              assertThat(cells[26]).startsWith(cells[28]);
              assertThat(cells[29]).matches("[1-4]");
            });
  }

  @Test
  void theRegisterHasBracketsAndDotsAndNoFormulas() throws Exception {
    String rows = written(ExchangeForm.sipri, claims);
    assertThat(rows).contains("\"Sudan\",\"Iran\",\"..\"").contains("40");
    assertThat(rows.lines()).allSatisfy(row -> assertThat(row).doesNotContain(",\"=", ",\"@"));
    assertThat(written(ExchangeForm.csv, claims)).contains("'=cmd|");
  }

  @Test
  void timelinesHaveADayEach() throws Exception {
    JsonNode events = MAPPER.readTree(written(ExchangeForm.timelinejs, claims)).get("events");
    assertThat(events).isNotEmpty();
    for (JsonNode event : events) {
      assertThat(event.get("start_date").get("year").asInt()).isBetween(1900, 2100);
      assertThat(event.get("text").get("headline").asString()).isNotBlank();
      assertThat(event.get("text").get("text").asString()).doesNotContain("<b>");
    }
  }

  @Test
  void titaniumExpandsTheCaseFile() throws Exception {
    JsonArray expanded =
        JsonLd.expand(JsonDocument.of(new StringReader(caseFile)))
            .options(new JsonLdOptions())
            .get();
    String text = expanded.toString();
    assertThat(text)
        .contains("http://www.w3.org/ns/prov#wasDerivedFrom")
        .contains("http://www.w3.org/ns/oa#TextQuoteSelector")
        .contains("http://www.w3.org/ns/oa#exact");
  }

  /** Against the W3C's own context, and nothing from elsewhere. */
  @Test
  void titaniumExpandsAnnotationsByTheContextOfTheW3c() throws Exception {
    JsonArray expanded =
        JsonLd.expand(JsonDocument.of(new StringReader(written(ExchangeForm.annotations, claims))))
            .loader(
                (uri, options) -> {
                  assertThat(uri.toString()).isEqualTo("http://www.w3.org/ns/anno.jsonld");
                  return JsonDocument.of(getClass().getResourceAsStream("anno.jsonld"));
                })
            .get();
    JsonObject page = expanded.getJsonObject(0);
    assertThat(page.getJsonArray("@type").getString(0))
        .isEqualTo("http://www.w3.org/ns/activitystreams#OrderedCollectionPage");
    JsonArray items =
        page.getJsonArray("http://www.w3.org/ns/activitystreams#items")
            .getJsonObject(0)
            .getJsonArray("@list");
    assertThat(items).hasSize(claims.size());
    String oa = "http://www.w3.org/ns/oa#";
    for (int i = 0; i < items.size(); i++) {
      JsonObject item = items.getJsonObject(i);
      assertThat(item.getJsonArray(oa + "motivatedBy").getJsonObject(0).getString("@id"))
          .isEqualTo(oa + "classifying");
      JsonArray selectors =
          item.getJsonArray(oa + "hasTarget").getJsonObject(0).getJsonArray(oa + "hasSelector");
      JsonObject quote = selectors.getJsonObject(0);
      JsonObject position = selectors.getJsonObject(1);
      assertThat(quote.getJsonArray("@type").getString(0)).isEqualTo(oa + "TextQuoteSelector");
      assertThat(quote.keySet()).contains(oa + "exact", oa + "prefix", oa + "suffix");
      assertThat(position.getJsonArray(oa + "start").getJsonObject(0).getString("@type"))
          .endsWith("#nonNegativeInteger");
      assertThat(item.getJsonArray(oa + "hasBody")).hasSize(2);
    }
    assertThat(expanded.toString())
        .as("all terms are known")
        .doesNotContain("\"urn:rapporteur:null");
  }

  /** The linked-data form carries each claim whole, as a JSON literal. */
  @Test
  void titaniumExpandsClaimsAsLinkedData() throws Exception {
    JsonArray graph =
        JsonLd.expand(JsonDocument.of(new StringReader(written(ExchangeForm.jsonld, claims))))
            .get();
    Set<String> records = new HashSet<>();
    for (int i = 0; i < graph.size(); i++) {
      JsonArray record =
          graph.getJsonObject(i).getJsonArray("https://rapporteur.example/ns#record");
      if (record != null) {
        assertThat(record.getJsonObject(0).getString("@type")).isEqualTo("@json");
        records.add(record.getJsonObject(0).getJsonObject("@value").getString("id"));
      }
    }
    assertThat(records)
        .containsExactlyInAnyOrderElementsOf(
            claims.stream().map(claim -> claim.claim().id()).toList());
    assertThat(graph.toString())
        .contains("http://www.w3.org/ns/prov#Activity", "http://www.w3.org/ns/oa#exact");
  }

  /** Tables as a spreadsheet's own reader sees them: no cell begins a formula. */
  @ParameterizedTest
  @EnumSource(names = {"csv", "sipri"})
  void tablesAreReadAsTablesAndHoldNoFormula(ExchangeForm form) throws Exception {
    List<String[]> rows;
    try (MappingIterator<String[]> read =
        CsvMapper.builder()
            .enable(CsvReadFeature.WRAP_AS_ARRAY)
            .build()
            .readerFor(String[].class)
            .readValues(written(form, claims))) {
      rows = read.readAll();
    }
    assertThat(rows).hasSizeGreaterThan(1);
    for (String[] row : rows) {
      assertThat(row).hasSameSizeAs(rows.get(0));
      for (String cell : row) {
        boolean formula = !cell.isEmpty() && "=+-@\t\r".indexOf(cell.charAt(0)) >= 0;
        assertThat(formula && !cell.matches("[-+]?\\d+(\\.\\d+)?")).as(cell).isFalse();
      }
    }
  }

  @Test
  void annotationsQuoteWhatStandsAtTheirOffsets() throws Exception {
    JsonNode page = MAPPER.readTree(written(ExchangeForm.annotations, claims));
    assertThat(page.get("@context").asString()).isEqualTo("http://www.w3.org/ns/anno.jsonld");
    Map<String, String> texts = new HashMap<>();
    claims.forEach(claim -> texts.put(claim.article().url(), claim.article().text()));
    assertThat(page.get("items")).hasSize(claims.size());
    for (JsonNode item : page.get("items")) {
      String text = texts.get(item.get("target").get("source").asString());
      JsonNode quote = item.get("target").get("selector").get(0);
      JsonNode position = item.get("target").get("selector").get(1);
      int begin = text.offsetByCodePoints(0, position.get("start").asInt());
      int end = text.offsetByCodePoints(0, position.get("end").asInt());
      String exact = quote.get("exact").asString();
      assertThat(text.substring(begin, end)).isEqualTo(exact);
      assertThat(text)
          .contains(quote.get("prefix").asString() + exact + quote.get("suffix").asString());
    }
  }
}
