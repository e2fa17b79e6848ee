package org.rapporteur.spark;

import java.util.ArrayList;
import java.util.List;
import org.apache.spark.HashPartitioner;
import org.apache.spark.Partitioner;
import org.apache.spark.api.java.JavaPairRDD;
import org.apache.spark.storage.StorageLevel;
import org.rapporteur.reading.likeness.MinHash;
import org.rapporteur.reading.likeness.Shingles;
import scala.Tuple2;

/**
 * Finds articles that are nearly the same text, such as a wire story under many mastheads, and
 * names the first of each group as the origin of all. Only articles that share a band of their
 * MinHash are compared, each with two others of the band, so the work grows with the articles, not
 * their pairs.
 */
final class Origins {

  /** Chains longer than this many texts are cut; each step of the search doubles what is seen. */
  private static final int STEPS = 30;

  private final Partitioner parts;

  Origins(int tasks) {
    this.parts = new HashPartitioner(tasks);
  }

  /**
   * The origin of each article.
   *
   * @param texts by a key that sorts the earlier article first; each key once
   * @return for each key the least key of its group, itself if it has no likeness
   */
  JavaPairRDD<String, String> of(JavaPairRDD<String, String> texts) {
    JavaPairRDD<String, String> likely =
        texts
            .flatMapToPair(Origins::bands)
            .groupByKey(parts)
            .flatMapToPair(band -> neighbours(band._2()).iterator())
            .distinct(parts.numPartitions());
    JavaPairRDD<String, String> like =
        likely
            .join(texts, parts)
            .mapToPair(
                pair -> new Tuple2<>(pair._2()._1(), new Tuple2<>(pair._1(), pair._2()._2())))
            .join(texts, parts)
            .filter(pair -> nearlyEqual(pair._2()._1()._2(), pair._2()._2()))
            .mapToPair(pair -> new Tuple2<>(pair._1(), pair._2()._1()._1()));
    JavaPairRDD<String, String> both =
        like.flatMapToPair(pair -> List.of(pair, pair.swap()).iterator())
            .partitionBy(parts)
            .persist(StorageLevel.MEMORY_AND_DISK());
    JavaPairRDD<String, String> grouped = grouped(both);
    return texts
        .mapValues(text -> "")
        .leftOuterJoin(grouped, parts)
        .mapToPair(pair -> new Tuple2<>(pair._1(), pair._2()._2().orElse(pair._1())));
  }

  private static java.util.Iterator<Tuple2<Long, String>> bands(Tuple2<String, String> article) {
    List<Tuple2<Long, String>> keys = new ArrayList<>();
    for (long band : MinHash.bands(Shingles.of(article._2()))) {
      keys.add(new Tuple2<>(band, article._1()));
    }
    return keys.iterator();
  }

  /**
   * Each of a band with the first of it and with the one before: enough to find the group again.
   */
  private static List<Tuple2<String, String>> neighbours(Iterable<String> band) {
    List<String> sorted = new ArrayList<>();
    band.forEach(sorted::add);
    sorted.sort(null);
    List<Tuple2<String, String>> pairs = new ArrayList<>();
    for (int i = 1; i < sorted.size(); i++) {
      pairs.add(new Tuple2<>(sorted.get(i), sorted.get(0)));
      if (i > 1) {
        pairs.add(new Tuple2<>(sorted.get(i), sorted.get(i - 1)));
      }
    }
    return pairs;
  }

  private static boolean nearlyEqual(String one, String other) {
    return Shingles.of(one).nearlyEqual(Shingles.of(other));
  }

  /** The least key that can be reached from each. */
  private JavaPairRDD<String, String> grouped(JavaPairRDD<String, String> both) {
    JavaPairRDD<String, String> least =
        both.reduceByKey(parts, Origins::first)
            .mapToPair(pair -> new Tuple2<>(pair._1(), first(pair._1(), pair._2())))
            .partitionBy(parts)
            .persist(StorageLevel.MEMORY_AND_DISK());
    for (int step = 0; step < STEPS; step++) {
      JavaPairRDD<String, String> before = least;
      // What the neighbours reach, and what the least that is known reaches by now.
      JavaPairRDD<String, String> near = both.join(before, parts).mapToPair(pair -> pair._2());
      JavaPairRDD<String, String> far =
          before
              .mapToPair(Tuple2::swap)
              .join(before, parts)
              .mapToPair(pair -> new Tuple2<>(pair._2()._1(), pair._2()._2()));
      JavaPairRDD<String, String> after =
          before
              .union(near)
              .union(far)
              .reduceByKey(parts, Origins::first)
              .persist(StorageLevel.MEMORY_AND_DISK());
      long changed =
          after.join(before, parts).filter(pair -> !pair._2()._1().equals(pair._2()._2())).count();
      before.unpersist();
      least = after;
      if (changed == 0) {
        break;
      }
    }
    return least;
  }

  private static String first(String a, String b) {
    return a.compareTo(b) <= 0 ? a : b;
  }
}
