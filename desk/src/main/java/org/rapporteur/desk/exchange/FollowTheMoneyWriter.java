package org.rapporteur.desk.exchange;

import java.io.IOException;
import java.io.OutputStream;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.rapporteur.ledger.KeptClaim;
import org.rapporteur.reading.Article;
import org.rapporteur.reading.Claim;
import org.rapporteur.reading.ClaimType;
import org.rapporteur.reading.ContentId;
import org.rapporteur.reading.Entity;
import org.rapporteur.reading.EntityType;
import org.rapporteur.reading.Role;

/**
 * FollowTheMoney entities, one a line: articles, parties, and what claims tell of them as events,
 * occupancies, families and memberships. Stance, chain and number have no property there: the whole
 * claim stands in the notes or summary of what was made from it.
 */
final class FollowTheMoneyWriter extends TextForm {

  private final Set<String> written = new HashSet<>();

  FollowTheMoneyWriter(OutputStream stream) {
    super(stream);
  }

  @Override
  public void write(KeptClaim kept) throws IOException {
    article(kept.article());
    for (Role role : kept.claim().roles()) {
      if (role.entity() != null) {
        party(role.entity());
        mention(kept, role);
      }
    }
    switch (kept.claim().type()) {
      case OFFICE -> occupancy(kept);
      case KIN -> family(kept);
      case MEMBER -> membership(kept);
      default -> event(kept);
    }
  }

  private void article(Article article) throws IOException {
    Map<String, String> values = new LinkedHashMap<>();
    String title = article.title() == null ? article.ref() : article.title();
    values.put("name", title);
    values.put("title", title);
    values.put("fileName", article.ref());
    put(values, "sourceUrl", article.url());
    put(values, "publisher", article.publisher());
    put(values, "author", article.byline());
    values.put("language", article.language().equals("en") ? "eng" : article.language());
    put(
        values,
        "publishedAt",
        article.published() == null ? null : date(article.published().edtf()));
    put(values, "modifiedAt", article.modified());
    entity(article.id(), "Article", values);
  }

  private void party(Entity entity) throws IOException {
    String schema = schema(entity.type());
    if (schema != null) {
      Map<String, String> values = new LinkedHashMap<>();
      values.put("name", entity.name());
      boolean state = entity.type() == EntityType.STATE;
      put(values, "country", state ? entity.id().toLowerCase(Locale.ROOT) : null);
      put(values, "wikidataId", entity.id().matches("Q\\d+") ? entity.id() : null);
      entity(id(entity), schema, values);
    }
  }

  private static @Nullable String schema(EntityType type) {
    return switch (type) {
      case PERSON -> "Person";
      case STATE -> "PublicBody";
      case ORGANISATION, GROUP -> "Organization";
      case PLACE -> "Address";
      case ITEM, OFFICE, AGREEMENT, EVENT -> null;
    };
  }

  private static boolean legal(EntityType type) {
    return type != EntityType.PLACE && schema(type) != null;
  }

  private void mention(KeptClaim kept, Role role) throws IOException {
    Entity entity = role.entity();
    if (entity == null || !legal(entity.type())) {
      return;
    }
    Map<String, String> values = new LinkedHashMap<>();
    values.put("document", kept.article().id());
    values.put("resolved", id(entity));
    values.put("name", words(kept, role));
    values.put("detectedSchema", String.valueOf(schema(entity.type())));
    entity(
        ContentId.of("men", kept.article().id(), id(entity), words(kept, role)), "Mention", values);
  }

  private void occupancy(KeptClaim kept) throws IOException {
    Entity holder = first(kept, "person", EntityType.PERSON);
    List<Role> office = roles(kept.claim(), "office");
    if (holder == null || office.isEmpty()) {
      return;
    }
    Entity body = legalOf(kept, "organisation");
    Map<String, String> post = new LinkedHashMap<>();
    post.put("name", words(kept, office.get(0)));
    put(post, "organization", body == null ? null : id(body));
    String postId = ContentId.of("pos", words(kept, office.get(0)), body == null ? "" : body.id());
    entity(postId, "Position", post);
    Map<String, String> values = dated(kept);
    values.put("holder", id(holder));
    values.put("post", postId);
    entity(kept.claim().id(), "Occupancy", values);
  }

  private void family(KeptClaim kept) throws IOException {
    Entity person = first(kept, "person", EntityType.PERSON);
    Entity relative = first(kept, "relative", EntityType.PERSON);
    if (person == null || relative == null) {
      return;
    }
    Map<String, String> values = dated(kept);
    values.put("person", id(person));
    values.put("relative", id(relative));
    roles(kept.claim(), "kin").stream()
        .findFirst()
        .ifPresent(kin -> values.put("relationship", words(kept, kin)));
    entity(kept.claim().id(), "Family", values);
  }

  private void membership(KeptClaim kept) throws IOException {
    Entity member = legalOf(kept, "member");
    Entity body = legalOf(kept, "organisation");
    if (member == null || body == null) {
      return;
    }
    Map<String, String> values = dated(kept);
    values.put("member", id(member));
    values.put("organization", id(body));
    entity(kept.claim().id(), "Membership", values);
  }

  /** Visits stay events: a trip needs a start, which news seldom tells. */
  private void event(KeptClaim kept) throws IOException {
    Claim claim = kept.claim();
    Map<String, List<String>> values = new LinkedHashMap<>();
    dated(kept).forEach((name, value) -> values.put(name, List.of(value)));
    values.put("name", List.of("[" + claim.stance().word() + "] " + headline(kept)));
    values.put("proof", List.of(kept.article().id()));
    values.put("notes", List.of(full.line(kept)));
    List<String> involved =
        claim.roles().stream()
            .map(Role::entity)
            .filter(entity -> entity != null && legal(entity.type()))
            .map(FollowTheMoneyWriter::id)
            .distinct()
            .toList();
    if (!involved.isEmpty()) {
      values.put("involved", involved);
    }
    if (claim.where() != null) {
      values.put("location", List.of(kept.article().quote(claim.where().span())));
    }
    lines(claim.id(), "Event", values);
  }

  private Map<String, String> dated(KeptClaim kept) {
    Map<String, String> values = new LinkedHashMap<>();
    String edtf = kept.claim().when() == null ? "" : kept.claim().when().edtf();
    String[] ends = edtf.split("/", -1);
    put(values, ends.length == 1 ? "date" : "startDate", date(ends[0]));
    put(values, "endDate", ends.length == 1 ? null : date(ends[1]));
    boolean event =
        kept.claim().type() != ClaimType.OFFICE
            && kept.claim().type() != ClaimType.KIN
            && kept.claim().type() != ClaimType.MEMBER;
    values.put("summary", event ? sentence(kept) : full.line(kept));
    values.put("recordId", kept.claim().id());
    put(values, "sourceUrl", kept.article().url());
    return values;
  }

  /** FollowTheMoney takes years, months and days. */
  private static @Nullable String date(String edtf) {
    String plain = edtf.replaceAll("[~?%]", "");
    return plain.matches("\\d{4}(-(0\\d|1[0-2])(-\\d\\d)?)?") ? plain : null;
  }

  private static @Nullable Entity first(KeptClaim kept, String role, EntityType type) {
    return roles(kept.claim(), role).stream()
        .map(Role::entity)
        .filter(entity -> entity != null && entity.type() == type)
        .findFirst()
        .orElse(null);
  }

  private static @Nullable Entity legalOf(KeptClaim kept, String role) {
    return roles(kept.claim(), role).stream()
        .map(Role::entity)
        .filter(entity -> entity != null && legal(entity.type()))
        .findFirst()
        .orElse(null);
  }

  private static String id(Entity entity) {
    return "rap-" + entity.id();
  }

  private static void put(Map<String, String> values, String name, @Nullable String value) {
    if (value != null && !value.isBlank()) {
      values.put(name, value);
    }
  }

  private void entity(String id, String schema, Map<String, String> values) throws IOException {
    Map<String, List<String>> lists = new LinkedHashMap<>();
    values.forEach((name, value) -> lists.put(name, List.of(value)));
    lines(id, schema, lists);
  }

  private void lines(String id, String schema, Map<String, List<String>> values)
      throws IOException {
    if (!written.add(id)) {
      return;
    }
    out.write(
        object(
            json -> {
              json.writeStringProperty("id", id);
              json.writeStringProperty("schema", schema);
              json.writeObjectPropertyStart("properties");
              values.forEach(
                  (name, list) -> {
                    json.writeArrayPropertyStart(name);
                    list.forEach(json::writeString);
                    json.writeEndArray();
                  });
              json.writeEndObject();
            }));
    out.write('\n');
  }
}
