package org.rapporteur.desk.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.InputStream;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rapporteur.ledger.KeptClaim;
import org.rapporteur.ledger.Ledger;
import org.rapporteur.ledger.search.Query;
import org.rapporteur.reading.Article;
import org.rapporteur.reading.Published;
import org.rapporteur.reading.Reader;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

/**
 * FollowTheMoney entities against the model that the followthemoney package (3.8.4) ships: every
 * schema and property is known, what is required is there, values have their property's type, and
 * references lead to an entity of the schema that the property asks for.
 */
class FollowTheMoneyTest {

  private static final ObjectMapper MAPPER = new ObjectMapper();

  private static final String TEXT =
      "Iran sent 40 drones to Sudan on 3 May 2024. Norwegian Foreign Minister Kari Olsen met her"
          + " Chilean counterpart in Oslo on 12 March 2024. Anna Berg, the prime minister of Sweden,"
          + " is the daughter of Nils Berg. Sweden is a member of the European Union. Rebels killed"
          + " 12 people in Khartoum on 7 May 2024.";

  @TempDir Path folder;

  private final JsonNode schemata = model().get("schemata");

  private static JsonNode model() {
    InputStream in = FollowTheMoneyTest.class.getResourceAsStream("ftm-model.json");
    return MAPPER.readTree(in);
  }

  private List<JsonNode> entities() throws Exception {
    List<KeptClaim> claims;
    try (Ledger ledger = Ledger.open(folder.resolve("ledger.db").toString())) {
      Article article =
          Article.builder("a.txt", TEXT)
              .publisher("The Paper")
              .url("https://paper.example/1")
              .published(Published.stated("2024-05-10"))
              .build();
      ledger.keep(Reader.load().read(article));
      claims = ledger.find(Query.builder().limit(100).build()).claims();
    }
    return ExchangeReadersTest.written(ExchangeForm.ftm, claims)
        .lines()
        .map(MAPPER::readTree)
        .toList();
  }

  /** A schema's property, its own or inherited. */
  private JsonNode property(String schema, String name) {
    for (JsonNode ancestor : schemata.get(schema).get("schemata")) {
      JsonNode found = schemata.get(ancestor.stringValue()).path("properties").get(name);
      if (found != null) {
        return found;
      }
    }
    return null;
  }

  private boolean is(String schema, String ancestor) {
    return schemata
        .get(schema)
        .get("schemata")
        .valueStream()
        .anyMatch(each -> each.stringValue().equals(ancestor));
  }

  @Test
  void theModelKnowsEveryEntity() throws Exception {
    Map<String, String> schemaOf = new HashMap<>();
    Set<String> seen = new HashSet<>();
    List<JsonNode> all = entities();
    for (JsonNode entity : all) {
      String schema = entity.get("schema").stringValue();
      assertThat(schemata.has(schema)).as(schema).isTrue();
      assertThat(schemata.get(schema).path("abstract").asBoolean(false)).as(schema).isFalse();
      assertThat(schemaOf.put(entity.get("id").stringValue(), schema))
          .as("written twice: %s", entity)
          .isNull();
      seen.add(schema);
      for (JsonNode ancestor : schemata.get(schema).get("schemata")) {
        for (JsonNode must : schemata.get(ancestor.stringValue()).path("required")) {
          assertThat(entity.get("properties").has(must.stringValue()))
              .as("%s lacks %s", entity, must)
              .isTrue();
        }
      }
    }
    for (JsonNode entity : all) {
      String schema = entity.get("schema").stringValue();
      for (String name : entity.get("properties").propertyNames()) {
        JsonNode property = property(schema, name);
        assertThat(property).as("%s has no property %s", schema, name).isNotNull();
        for (JsonNode value : entity.get("properties").get(name)) {
          value(property, value.stringValue(), schemaOf);
        }
      }
    }
    assertThat(seen)
        .contains("Article", "Event", "Mention", "Person", "PublicBody", "Organization")
        .contains("Position", "Occupancy", "Family", "Membership");
  }

  private void value(JsonNode property, String value, Map<String, String> schemaOf) {
    String where = property.get("qname").stringValue();
    switch (property.get("type").stringValue()) {
      case "entity" -> {
        assertThat(schemaOf).as(where).containsKey(value);
        assertThat(is(schemaOf.get(value), property.get("range").stringValue()))
            .as("%s leads to a %s", where, schemaOf.get(value))
            .isTrue();
      }
      case "date" -> assertThat(value).as(where).matches("\\d{4}(-\\d{2}(-\\d{2}(T[\\d:]+)?)?)?");
      case "country" -> assertThat(value).as(where).matches("[a-z]{2}");
      case "language" -> assertThat(value).as(where).matches("[a-z]{3}");
      case "url" -> assertThat(value).as(where).matches("https?://\\S+");
      default -> assertThat(value).as(where).isNotBlank();
    }
  }
}
