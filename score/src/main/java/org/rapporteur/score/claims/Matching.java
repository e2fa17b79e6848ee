package org.rapporteur.score.claims;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.rapporteur.reading.Span;

/** Which predicted claim answers which gold claim, and when two fields agree. */
final class Matching {

  private static final Pattern EDTF_DOUBT = Pattern.compile("[~?%]");
  private static final double NUMBER_TOLERANCE = 0.05;

  private Matching() {}

  private record Option(boolean trigger, int shared, int distance, int gold, int predicted) {
    static final Comparator<Option> BEST_FIRST =
        Comparator.comparing(Option::trigger)
            .thenComparing(Option::shared)
            .thenComparing(o -> -o.distance)
            .thenComparing(Option::gold)
            .thenComparing(Option::predicted)
            .reversed();
  }

  /**
   * Gold index to predicted index, one to one, best overlap first. Claims of one type match if
   * their triggers overlap, or if their sentences and the spans of one role do.
   */
  static Map<Integer, Integer> match(List<MarkedClaim> gold, List<MarkedClaim> predicted) {
    List<Option> options = new ArrayList<>();
    for (int i = 0; i < gold.size(); i++) {
      for (int j = 0; j < predicted.size(); j++) {
        MarkedClaim g = gold.get(i);
        MarkedClaim p = predicted.get(j);
        if (!g.type().equals(p.type())) {
          continue;
        }
        boolean trigger = overlap(g.trigger(), p.trigger());
        if (trigger || (overlap(g.sentence(), p.sentence()) && shareRoleSpan(g, p))) {
          options.add(new Option(trigger, roles(g, p).size(), Math.abs(i - j), i, j));
        }
      }
    }
    options.sort(Option.BEST_FIRST);
    Map<Integer, Integer> pairs = new LinkedHashMap<>();
    Set<Integer> taken = new HashSet<>();
    for (Option option : options) {
      if (!pairs.containsKey(option.gold) && taken.add(option.predicted)) {
        pairs.put(option.gold, option.predicted);
      }
    }
    return pairs;
  }

  /** Gold role index to predicted role index: same role, and overlapping words or same entity. */
  static Map<Integer, Integer> roles(MarkedClaim gold, MarkedClaim predicted) {
    Map<Integer, Integer> pairs = new LinkedHashMap<>();
    Set<Integer> used = new HashSet<>();
    for (int i = 0; i < gold.roles().size(); i++) {
      MarkedClaim.Part g = gold.roles().get(i);
      for (int j = 0; j < predicted.roles().size(); j++) {
        MarkedClaim.Part p = predicted.roles().get(j);
        if (!used.contains(j)
            && g.role().equals(p.role())
            && (overlap(g.span(), p.span()) || Names.same(g.entity(), p.entity()))) {
          pairs.put(i, j);
          used.add(j);
          break;
        }
      }
    }
    return pairs;
  }

  private static boolean shareRoleSpan(MarkedClaim gold, MarkedClaim predicted) {
    for (MarkedClaim.Part g : gold.roles()) {
      for (MarkedClaim.Part p : predicted.roles()) {
        if (g.role().equals(p.role()) && overlap(g.span(), p.span())) {
          return true;
        }
      }
    }
    return false;
  }

  static boolean overlap(@Nullable Span a, @Nullable Span b) {
    return a != null && b != null && a.overlaps(b);
  }

  static boolean sameWhen(@Nullable String a, @Nullable String b) {
    return sure(a).equals(sure(b));
  }

  private static String sure(@Nullable String edtf) {
    return edtf == null ? "" : EDTF_DOUBT.matcher(edtf).replaceAll("");
  }

  static boolean sameWhere(MarkedClaim.@Nullable Place a, MarkedClaim.@Nullable Place b) {
    if (a == null || b == null) {
      return a == b;
    }
    return overlap(a.span(), b.span()) || Names.same(a.entity(), b.entity());
  }

  static boolean sameNumbers(MarkedClaim a, MarkedClaim b) {
    return sameNumber(a.quantity(), b.quantity())
        && sameNumber(a.killed(), b.killed())
        && sameNumber(a.injured(), b.injured());
  }

  private static boolean sameNumber(@Nullable Double a, @Nullable Double b) {
    if (a == null || b == null) {
      return a == null && b == null;
    }
    return Math.abs(a - b) <= NUMBER_TOLERANCE * Math.max(Math.abs(a), Math.abs(b));
  }
}
