package org.rapporteur.ledger.link;

import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import org.rapporteur.ledger.store.Sql;
import org.rapporteur.reading.likeness.MinHash;
import org.rapporteur.reading.likeness.Shingles;

/**
 * Articles of nearly equal text: a wire story under many mastheads is one cluster, named by one of
 * its articles. Of a large cluster only the first and the latest articles are offered for
 * comparison, so that two hundred copies of one report do not crowd out the report that differs.
 */
final class Clusters {

  /** Candidates taken from one band, the newest: copies of a story come close to each other. */
  private static final int IN_BAND = 8;

  /** Candidates whose text is compared, those that share most bands. */
  private static final int COMPARED = 12;

  private static final int FIRST = 3;
  private static final int LATEST = 3;

  /**
   * Where an article stands.
   *
   * @param offered whether other claims are to be compared with its claims
   * @param retired the article that is offered no longer since this one came
   */
  record Standing(boolean offered, Optional<Long> retired) {}

  private Clusters() {}

  /** Puts an article into its cluster, if that was not done before. */
  static Standing place(Sql sql, long article) throws SQLException {
    Optional<Long> place =
        sql.first(
            "SELECT place FROM likeness WHERE article = ?", row -> row.getLong("place"), article);
    if (place.isPresent()) {
      long cluster = sql.number("SELECT cluster FROM likeness WHERE article = ?", article);
      boolean offered = place.get() <= FIRST || place.get() > size(sql, cluster) - LATEST;
      return new Standing(offered, Optional.empty());
    }
    Shingles own = Shingles.of(text(sql, article));
    TreeSet<Long> clusters = new TreeSet<>();
    for (long other : candidates(sql, article, MinHash.bands(own))) {
      long cluster = sql.number("SELECT cluster FROM likeness WHERE article = ?", other);
      if (!clusters.contains(cluster) && own.nearlyEqual(Shingles.of(text(sql, other)))) {
        clusters.add(cluster);
      }
    }
    long cluster = clusters.isEmpty() ? article : clusters.first();
    for (long joined : clusters) {
      if (joined != cluster) {
        join(sql, cluster, joined);
      }
    }
    long size = size(sql, cluster) + 1;
    sql.run(
        "INSERT INTO likeness (article, cluster, place) VALUES (?, ?, ?)", article, cluster, size);
    long retiring = size - LATEST;
    return new Standing(
        true,
        retiring <= FIRST
            ? Optional.empty()
            : sql.first(
                "SELECT article FROM likeness WHERE cluster = ? AND place = ?",
                row -> row.getLong(1),
                cluster,
                retiring));
  }

  /** Articles that share bands, those with most first; the article itself is added to the bands. */
  private static List<Long> candidates(Sql sql, long article, long[] bands) throws SQLException {
    Map<Long, Integer> shared = new HashMap<>();
    for (long band : bands) {
      sql.list(
          "SELECT article FROM band WHERE hash = ? ORDER BY article DESC LIMIT " + IN_BAND,
          row -> shared.merge(row.getLong(1), 1, Integer::sum),
          band);
      sql.batch(
          "INSERT INTO band (hash, article) VALUES (?, ?) ON CONFLICT DO NOTHING", band, article);
    }
    shared.remove(article);
    Comparator<Map.Entry<Long, Integer>> most = Map.Entry.comparingByValue();
    return shared.entrySet().stream()
        .sorted(most.reversed().thenComparing(Map.Entry.comparingByKey()))
        .limit(COMPARED)
        .map(Map.Entry::getKey)
        .toList();
  }

  /** Makes two clusters one; claims of the second are compared again, for their origin changed. */
  private static void join(Sql sql, long cluster, long joined) throws SQLException {
    sql.run(
        "INSERT INTO unlinked SELECT r.key FROM reading r JOIN likeness n ON n.article = r.article"
            + " WHERE n.cluster = ? AND r.current = 1 ON CONFLICT DO NOTHING",
        joined);
    sql.run(
        "UPDATE likeness SET cluster = ?, place = place + ? WHERE cluster = ?",
        cluster,
        size(sql, cluster),
        joined);
  }

  private static long size(Sql sql, long cluster) throws SQLException {
    return sql.number("SELECT max(place) FROM likeness WHERE cluster = ?", cluster);
  }

  private static String text(Sql sql, long article) throws SQLException {
    return sql.first(
            "SELECT text FROM article WHERE key = ?",
            row -> new String(row.getBytes(1), StandardCharsets.UTF_8),
            article)
        .orElse("");
  }
}
