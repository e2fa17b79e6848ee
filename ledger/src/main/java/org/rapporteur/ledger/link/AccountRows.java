package org.rapporteur.ledger.link;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.rapporteur.ledger.days.DayRange;
import org.rapporteur.ledger.store.Dialect;
import org.rapporteur.ledger.store.EntityKeys;
import org.rapporteur.ledger.store.Sql;
import org.rapporteur.reading.ClaimType;
import org.rapporteur.reading.EntityType;
import org.rapporteur.reading.Stance;

/** Loads what of claims is compared; only claims of current readings. */
final class AccountRows {

  private static final int AT_ONCE = 40;
  private static final ClaimType[] TYPES = ClaimType.values();
  private static final Stance[] STANCES = Stance.values();

  private final Dialect dialect;
  private final Sql sql;
  private final Map<Long, Map<String, Set<Long>>> who = new HashMap<>();
  private final Map<Long, Set<Long>> groups = new HashMap<>();
  private final Map<Long, Set<Long>> places = new HashMap<>();
  private final Map<Long, Map<Long, Long>> bodies = new HashMap<>();
  private final Map<String, Long> states = new HashMap<>();
  private final Map<Long, Map<String, Set<String>>> said = new HashMap<>();
  private final Map<Long, Map<String, Interval>> numbers = new HashMap<>();
  private final Map<Long, String> sources = new HashMap<>();

  AccountRows(Dialect dialect, Sql sql) {
    this.dialect = dialect;
    this.sql = sql;
  }

  List<Account> load(Collection<Long> keys) throws SQLException {
    List<Long> all = List.copyOf(keys);
    List<Account> accounts = new ArrayList<>();
    for (int from = 0; from < all.size(); from += AT_ONCE) {
      List<Long> some = all.subList(from, Math.min(all.size(), from + AT_ONCE));
      Object[] values = new Object[some.size() <= 4 ? 4 : AT_ONCE];
      for (int i = 0; i < values.length; i++) {
        values[i] = some.get(Math.min(i, some.size() - 1));
      }
      accounts.addAll(loadSome(values));
    }
    return accounts;
  }

  private List<Account> loadSome(Object[] keys) throws SQLException {
    String in = " IN (" + String.join(",", Collections.nCopies(keys.length, "?")) + ")";
    sql.list(
        "SELECT r.claim, r.name AS role, r.quote, e.who, e.type, w.id, w.name FROM role r"
            + " LEFT JOIN entity e ON e.key = r.entity LEFT JOIN entity w ON w.key = e.who"
            + " WHERE r.claim"
            + in,
        this::role,
        keys);
    sql.list(
        "SELECT claim, of, low, high, unit FROM quantity WHERE claim" + in, this::number, keys);
    sql.list(
        "SELECT t.claim, t.quote, e.who FROM attribution t LEFT JOIN entity e ON e.key = t.entity"
            + " WHERE t.claim"
            + in
            + " ORDER BY t.claim, t.position",
        this::source,
        keys);
    return sql.list(
        "SELECT c.key, c.id, c.article, c.type, c.mode, c.stance, c.when_edtf, c.when_begin,"
            + " c.when_rule, c.when_low, c.when_high, p.who AS place, w.id AS place_id,"
            + " w.name AS place_name, w.type AS place_type, s.who AS country,"
            + " a.publisher, a.url, a.published, a.known_day, n.cluster, "
            + dialect.textSlice("a.text", "c.sentence_begin", "c.sentence_end")
            + " AS sentence FROM claim c JOIN listed l ON l.claim = c.key"
            + " JOIN article a ON a.key = c.article"
            + " LEFT JOIN likeness n ON n.article = c.article"
            + " LEFT JOIN entity p ON p.key = c.where_entity"
            + " LEFT JOIN entity w ON w.key = p.who"
            + " LEFT JOIN entity s ON s.key = c.where_country WHERE c.key"
            + in,
        this::account,
        keys);
  }

  private boolean role(ResultSet row) throws SQLException {
    long claim = row.getLong("claim");
    String role = row.getString("role");
    long entity = row.getLong("who");
    if (row.wasNull()) {
      said.computeIfAbsent(claim, k -> new HashMap<>())
          .computeIfAbsent(role, k -> new HashSet<>())
          .addAll(ContentWords.of(row.getString("quote")));
      return false;
    }
    String type = row.getString("type");
    String name = row.getString("name");
    entity = LinkNames.key(entity, row.getString("id"), name, type);
    if (type.equals(EntityType.GROUP.name())) {
      groups.computeIfAbsent(claim, k -> new HashSet<>()).add(entity);
    }
    if (type.equals(EntityType.PLACE.name()) && role.equals("recipient")) {
      places.computeIfAbsent(claim, k -> new HashSet<>()).add(entity);
    }
    String state = LinkNames.stateOf(name, type);
    if (state != null) {
      bodies.computeIfAbsent(claim, k -> new HashMap<>()).put(entity, stateKey(state));
    }
    return who.computeIfAbsent(claim, k -> new HashMap<>())
        .computeIfAbsent(role, k -> new HashSet<>())
        .add(entity);
  }

  /** The key of a state's entity; 0 if the ledger has not met it. */
  private long stateKey(String id) throws SQLException {
    Long key = states.get(id);
    if (key == null) {
      key =
          sql.first(
                  "SELECT who FROM entity WHERE id = ? ORDER BY key LIMIT 1",
                  row -> row.getLong(1),
                  id)
              .orElse(0L);
      states.put(id, key);
    }
    return key;
  }

  private boolean number(ResultSet row) throws SQLException {
    double low = row.getDouble("low");
    low = row.wasNull() ? Double.NEGATIVE_INFINITY : low;
    double high = row.getDouble("high");
    high = row.wasNull() ? Double.POSITIVE_INFINITY : high;
    numbers
        .computeIfAbsent(row.getLong("claim"), k -> new HashMap<>())
        .put(row.getString("of"), new Interval(low, high, row.getString("unit")));
    return true;
  }

  /** The last source of the chain stays. */
  private boolean source(ResultSet row) throws SQLException {
    long entity = row.getLong("who");
    String origin = row.wasNull() ? "q" + EntityKeys.fold(row.getString("quote")) : "e" + entity;
    sources.put(row.getLong("claim"), origin);
    return true;
  }

  private Account account(ResultSet row) throws SQLException {
    long key = row.getLong("key");
    long article = row.getLong("article");
    String publisher = row.getString("publisher");
    String outlet = publisher == null ? host(row.getString("url")) : publisher;
    String own = outlet == null ? "a" + article : "p" + EntityKeys.fold(outlet);
    row.getInt("when_begin");
    boolean inferred = row.wasNull();
    String edtf = row.getString("when_edtf");
    boolean before = inferred && edtf != null && edtf.startsWith("../");
    long cluster = row.getLong("cluster");
    long place = row.getLong("place");
    if (place != 0) {
      place =
          LinkNames.key(
              place,
              row.getString("place_id"),
              row.getString("place_name"),
              row.getString("place_type"));
    }
    return new Account(
        key,
        row.getString("id"),
        article,
        TYPES[row.getInt("type")],
        row.getString("mode"),
        STANCES[row.getInt("stance")],
        days(row),
        edtf != null && !before,
        row.getLong("known_day"),
        row.getString("published") != null,
        who.getOrDefault(key, Map.of()),
        groups.getOrDefault(key, Set.of()),
        said.getOrDefault(key, Map.of()),
        numbers.getOrDefault(key, Map.of()),
        place,
        places.getOrDefault(key, Set.of()),
        row.getLong("country"),
        bodies.getOrDefault(key, Map.of()),
        sources.getOrDefault(key, own),
        cluster == 0 ? article : cluster,
        ContentWords.of(row.getString("sentence")));
  }

  /** The host of an address, for articles whose publisher is not told. */
  private static @Nullable String host(@Nullable String url) {
    if (url == null) {
      return null;
    }
    String host = url.replaceFirst("^[a-zA-Z]+://", "").replaceFirst("[/:?#].*", "");
    return host.isEmpty() ? null : host;
  }

  private static @Nullable DayRange days(ResultSet row) throws SQLException {
    long low = row.getLong("when_low");
    if (row.wasNull()) {
      return null;
    }
    return new DayRange(low, row.getLong("when_high"));
  }
}
