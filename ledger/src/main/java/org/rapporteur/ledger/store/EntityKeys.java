package org.rapporteur.ledger.store;

import java.sql.SQLException;
import java.text.Normalizer;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.rapporteur.reading.Entity;

/**
 * Finds or adds entities while writing. Rows with the same id count as one entity; merges made by
 * people are honoured for names seen again.
 */
public final class EntityKeys {

  private static final int REMEMBERED = 200_000;
  private static final Pattern MARKS = Pattern.compile("\\p{M}+");
  private static final Pattern OTHER = Pattern.compile("[^\\p{L}\\p{N}]+");

  private final Map<Entity, Keys> known = new HashMap<>();

  /**
   * An entity's row and the row it counts as.
   *
   * @param key of its own row
   * @param who key of the entity it counts as
   */
  public record Keys(long key, long who) {}

  /** Forgets everything, after a rollback or when another process may have written. */
  public synchronized void forget() {
    known.clear();
  }

  public synchronized @Nullable Keys of(Sql sql, @Nullable Entity entity) throws SQLException {
    if (entity == null) {
      return null;
    }
    Keys keys = known.get(entity);
    if (keys == null) {
      if (known.size() >= REMEMBERED) {
        known.clear();
      }
      keys = find(sql, entity);
      known.put(entity, keys);
    }
    return keys;
  }

  private static Keys find(Sql sql, Entity entity) throws SQLException {
    String type = entity.type().name();
    Keys found =
        sql.first(
                "SELECT key, who FROM entity WHERE id = ? AND name = ? AND type = ?",
                row -> new Keys(row.getLong(1), row.getLong(2)),
                entity.id(),
                entity.name(),
                type)
            .orElse(null);
    if (found != null) {
      return found;
    }
    long key = sql.number("SELECT max(key) FROM entity") + 1;
    long same = sql.number("SELECT who FROM entity WHERE id = ? ORDER BY key LIMIT 1", entity.id());
    long who = same == 0 ? key : same;
    sql.run(
        "INSERT INTO entity (key, id, name, type, fold, who) VALUES (?, ?, ?, ?, ?, ?)",
        key,
        entity.id(),
        entity.name(),
        type,
        fold(entity.name()),
        who);
    NameForms.add(sql, key, entity.name(), type);
    return new Keys(key, who);
  }

  /** A name without case, accents, hyphens and spaces: what a person means when typing it. */
  public static String fold(String name) {
    String plain = MARKS.matcher(Normalizer.normalize(name, Normalizer.Form.NFKD)).replaceAll("");
    return OTHER.matcher(plain.toLowerCase(Locale.ROOT)).replaceAll("");
  }
}
