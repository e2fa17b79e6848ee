package org.rapporteur.ledger.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.rapporteur.ledger.KeptClaim;
import org.rapporteur.ledger.review.Review;
import org.rapporteur.reading.Attribution;
import org.rapporteur.reading.Claim;
import org.rapporteur.reading.ClaimType;
import org.rapporteur.reading.Entity;
import org.rapporteur.reading.EntityType;
import org.rapporteur.reading.Quantity;
import org.rapporteur.reading.Role;
import org.rapporteur.reading.Span;
import org.rapporteur.reading.Stance;
import org.rapporteur.reading.When;
import org.rapporteur.reading.Where;
import org.rapporteur.reading.json.CodePoints;

/** Reads claims back as they were kept. */
public final class ClaimRows {

  private static final ClaimType[] TYPES = ClaimType.values();
  private static final Stance[] STANCES = Stance.values();

  /** The key of a claim by its id: of the current reading, else of the latest that had it. */
  private static final String LATEST =
      "SELECT c.key FROM claim c JOIN reading r ON r.key = c.reading WHERE c.id = ?"
          + " AND c.key < ? ORDER BY r.current DESC, r.key DESC LIMIT 1";

  /** Keys fetched at once; the last few are padded, so that few statements serve all sizes. */
  private static final int[] SIZES = {1, 4, 20, 100};

  private final Sql sql;
  private final Map<Long, ArticleRows.Measured> articles = new HashMap<>();
  private final Map<Long, KeptClaim> claims = new HashMap<>();
  private final Map<Long, List<Role>> roles = new HashMap<>();
  private final Map<Long, Map<String, Quantity>> quantities = new HashMap<>();
  private final Map<Long, List<Attribution>> chains = new HashMap<>();
  private final Map<Long, List<Review>> reviews = new HashMap<>();
  private final Map<Long, CodePoints> measures = new HashMap<>();

  public ClaimRows(Sql sql) {
    this.sql = sql;
  }

  /**
   * The claims with these ids, in this order: each of the current reading if it is there, else of
   * the latest that had it; those that no reading has are left out.
   *
   * @param before only claims with keys below this one
   */
  public List<KeptClaim> latest(Collection<String> ids, long before) throws SQLException {
    List<Long> keys = new ArrayList<>();
    for (String id : ids) {
      sql.first(LATEST, row -> row.getLong(1), id, before).ifPresent(keys::add);
    }
    return load(keys);
  }

  /** The claims with these keys, in this order. */
  public List<KeptClaim> load(List<Long> keys) throws SQLException {
    Map<Long, KeptClaim> found = byKey(keys);
    List<KeptClaim> loaded = new ArrayList<>(keys.size());
    for (Long key : keys) {
      KeptClaim claim = found.get(key);
      if (claim != null) {
        loaded.add(claim);
      }
    }
    return loaded;
  }

  /** As {@link #load}, by their keys. */
  public Map<Long, KeptClaim> byKey(List<Long> keys) throws SQLException {
    for (int from = 0; from < keys.size(); ) {
      int size = size(keys.size() - from);
      List<Long> some = keys.subList(from, Math.min(keys.size(), from + size));
      loadSome(padded(some, size));
      from += size;
    }
    Map<Long, KeptClaim> loaded = new LinkedHashMap<>();
    for (Long key : keys) {
      KeptClaim claim = claims.get(key);
      if (claim != null) {
        loaded.put(key, claim);
      }
    }
    return loaded;
  }

  private static int size(int left) {
    for (int size : SIZES) {
      if (left <= size) {
        return size;
      }
    }
    return SIZES[SIZES.length - 1];
  }

  private static Object[] padded(List<Long> keys, int size) {
    Object[] values = new Object[size];
    for (int i = 0; i < size; i++) {
      values[i] = keys.get(Math.min(i, keys.size() - 1));
    }
    return values;
  }

  private void loadSome(Object[] keys) throws SQLException {
    String in = " IN (" + String.join(",", Collections.nCopies(keys.length, "?")) + ")";
    loadArticles(in, keys);
    sql.list(
        "SELECT r.claim, r.name AS role, r.begin, r.\"end\", r.rule, e.id, e.name, e.type FROM role"
            + " r LEFT JOIN entity e ON e.key = r.entity WHERE r.claim"
            + in
            + " ORDER BY r.claim, r.position",
        this::role,
        keys);
    sql.list(
        "SELECT claim, of, begin, \"end\", value, low, high, bound, unit FROM quantity WHERE claim"
            + in,
        this::quantity,
        keys);
    sql.list(
        "SELECT t.claim, t.begin, t.\"end\", t.cue_begin, t.cue_end, t.medium_begin, t.medium_end,"
            + " t.directness, e.id, e.name, e.type FROM attribution t"
            + " LEFT JOIN entity e ON e.key = t.entity WHERE t.claim"
            + in
            + " ORDER BY t.claim, t.position",
        this::link,
        keys);
    sql.list(
        "SELECT c.key AS claim, v.claim_id, v.action, v.field, v.value, v.decided_by, v.decided_at,"
            + " v.note FROM claim c JOIN review v ON v.claim_id = c.id WHERE c.key"
            + in
            + " ORDER BY v.key",
        row ->
            reviews
                .computeIfAbsent(row.getLong("claim"), k -> new ArrayList<>())
                .add(ReviewRows.read(row)),
        keys);
    sql.list(
        "SELECT c.key AS claim, c.*, r.engine, r.read_at, r.current, p.id AS place_id, p.name AS place_name,"
            + " p.type AS place_type, s.id AS state_id, s.name AS state_name, s.type AS state_type"
            + " FROM claim c JOIN reading r ON r.key = c.reading"
            + " LEFT JOIN entity p ON p.key = c.where_entity"
            + " LEFT JOIN entity s ON s.key = c.where_country WHERE c.key"
            + in,
        this::claim,
        keys);
  }

  private void loadArticles(String in, Object[] keys) throws SQLException {
    sql.list(
        "SELECT k.key AS claim, k.article FROM claim k WHERE k.key" + in,
        row -> {
          long article = row.getLong(2);
          ArticleRows.Measured measured = articles.get(article);
          if (measured == null) {
            measured =
                sql.first(
                        "SELECT " + ArticleRows.COLUMNS + " FROM article a WHERE a.key = ?",
                        ArticleRows::read,
                        article)
                    .orElseThrow();
            articles.put(article, measured);
          }
          measures.put(row.getLong(1), measured.points());
          return measured;
        },
        keys);
  }

  private boolean role(ResultSet row) throws SQLException {
    long claim = row.getLong("claim");
    Role role =
        new Role(
            row.getString("role"),
            requiredSpan(row, "begin", "end"),
            entity(row, "id", "name", "type"),
            row.getString("rule"));
    return roles.computeIfAbsent(claim, k -> new ArrayList<>()).add(role);
  }

  private boolean quantity(ResultSet row) throws SQLException {
    double low = row.getDouble("low");
    low = row.wasNull() ? Double.NEGATIVE_INFINITY : low;
    double high = row.getDouble("high");
    high = row.wasNull() ? Double.POSITIVE_INFINITY : high;
    Quantity quantity =
        new Quantity(
            requiredSpan(row, "begin", "end"),
            row.getDouble("value"),
            low,
            high,
            bound(row.getString("bound")),
            row.getString("unit"));
    quantities
        .computeIfAbsent(row.getLong("claim"), k -> new HashMap<>())
        .put(row.getString("of"), quantity);
    return true;
  }

  private boolean link(ResultSet row) throws SQLException {
    Attribution link =
        new Attribution(
            requiredSpan(row, "begin", "end"),
            entity(row, "id", "name", "type"),
            span(row, "cue_begin", "cue_end"),
            span(row, "medium_begin", "medium_end"),
            Marks.directness(row.getString("directness")));
    return chains.computeIfAbsent(row.getLong("claim"), k -> new ArrayList<>()).add(link);
  }

  private boolean claim(ResultSet row) throws SQLException {
    long key = row.getLong("claim");
    ArticleRows.Measured measured = articles.get(row.getLong("article"));
    if (measured == null || claims.containsKey(key)) {
      return false;
    }
    Map<String, Quantity> counted = quantities.getOrDefault(key, Map.of());
    String context = row.getString("context");
    Claim claim =
        new Claim(
            row.getString("id"),
            measured.article().id(),
            TYPES[row.getInt("type")],
            row.getString("mode"),
            context.isEmpty() ? List.of() : List.of(context.split(" ")),
            requiredSpan(row, "sentence_begin", "sentence_end"),
            requiredSpan(row, "trigger_begin", "trigger_end"),
            roles.getOrDefault(key, List.of()),
            counted.get("item"),
            counted.get("killed"),
            counted.get("injured"),
            when(row),
            where(row),
            new Marks(measured.points()).history(row.getString("history")),
            STANCES[row.getInt("stance")],
            span(row, "stance_cue_begin", "stance_cue_end"),
            chains.getOrDefault(key, List.of()),
            row.getDouble("confidence"),
            row.getString("frame"));
    boolean current = row.getInt("current") == 1;
    claims.put(
        key,
        new KeptClaim(
            claim,
            measured.article(),
            row.getString("engine"),
            row.getString("read_at"),
            current,
            reviews.getOrDefault(key, List.of())));
    return true;
  }

  private @Nullable When when(ResultSet row) throws SQLException {
    String edtf = row.getString("when_edtf");
    return edtf == null
        ? null
        : new When(edtf, span(row, "when_begin", "when_end"), row.getString("when_rule"));
  }

  private @Nullable Where where(ResultSet row) throws SQLException {
    Span span = span(row, "where_begin", "where_end");
    if (span == null) {
      return null;
    }
    return new Where(
        span,
        entity(row, "place_id", "place_name", "place_type"),
        entity(row, "state_id", "state_name", "state_type"),
        real(row, "where_latitude"),
        real(row, "where_longitude"));
  }

  private static @Nullable Double real(ResultSet row, String column) throws SQLException {
    double value = row.getDouble(column);
    return row.wasNull() ? null : value;
  }

  private Span requiredSpan(ResultSet row, String begin, String end) throws SQLException {
    Span span = span(row, begin, end);
    if (span == null) {
      throw new IllegalStateException("a claim's row lacks " + begin);
    }
    return span;
  }

  private @Nullable Span span(ResultSet row, String begin, String end) throws SQLException {
    int from = row.getInt(begin);
    if (row.wasNull()) {
      return null;
    }
    int to = row.getInt(end);
    CodePoints points = measures.get(row.getLong("claim"));
    return points == null ? new Span(from, to) : new Span(points.unitAt(from), points.unitAt(to));
  }

  private static @Nullable Entity entity(ResultSet row, String id, String name, String type)
      throws SQLException {
    String known = row.getString(id);
    return known == null
        ? null
        : new Entity(known, row.getString(name), EntityType.valueOf(row.getString(type)));
  }

  private static Quantity.Bound bound(String word) {
    return Quantity.Bound.valueOf(word.toUpperCase(Locale.ROOT).replace('-', '_'));
  }
}
