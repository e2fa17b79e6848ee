package org.rapporteur.score.claims;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.rapporteur.score.Counts;
import org.rapporteur.score.Figures;

/** Adds up claims, roles and fields over articles. */
public final class ClaimScore {

  private final Counts claims = new Counts();
  private final Counts roles = new Counts();
  private final Map<String, Counts> types = new TreeMap<>();
  private final Map<String, int[]> fields = new HashMap<>();
  private final List<Verdict> verdicts = new ArrayList<>();

  /** Counts one article. */
  void add(String article, List<MarkedClaim> gold, List<MarkedClaim> predicted) {
    Map<Integer, Integer> pairs = Matching.match(gold, predicted);
    for (int i = 0; i < gold.size(); i++) {
      MarkedClaim g = gold.get(i);
      Integer answer = pairs.get(i);
      if (g.doubt()) {
        continue;
      }
      if (answer == null) {
        claims.addMissed(1);
        type(g.type()).addMissed(1);
        roles.addMissed(g.roles().size());
        verdicts.add(Verdict.missed(article, g));
      } else {
        claims.addRight(1);
        type(g.type()).addRight(1);
        compare(article, g, predicted.get(answer));
      }
    }
    for (int j = 0; j < predicted.size(); j++) {
      if (!pairs.containsValue(j)) {
        MarkedClaim p = predicted.get(j);
        claims.addSpurious(1);
        type(p.type()).addSpurious(1);
        roles.addSpurious(p.roles().size());
        verdicts.add(Verdict.spurious(article, p));
      }
    }
  }

  private void compare(String article, MarkedClaim gold, MarkedClaim predicted) {
    Map<Integer, Integer> matched = Matching.roles(gold, predicted);
    roles.addRight(matched.size());
    roles.addMissed(gold.roles().size() - matched.size());
    roles.addSpurious(predicted.roles().size() - matched.size());
    List<String> wrong = new ArrayList<>();
    matched.forEach(
        (g, p) -> {
          String name = gold.roles().get(g).entity();
          if (!name.isEmpty()) {
            boolean same = Names.same(name, predicted.roles().get(p).entity());
            judge("entity", same, true, wrong);
          }
        });
    judge("stance", gold.stance().equals(predicted.stance()), false, wrong);
    judge(
        "attribution",
        Names.sameChain(gold.attribution(), predicted.attribution()),
        !gold.attribution().isEmpty(),
        wrong);
    judge("when", Matching.sameWhen(gold.when(), predicted.when()), gold.when() != null, wrong);
    judge(
        "where", Matching.sameWhere(gold.where(), predicted.where()), gold.where() != null, wrong);
    boolean counts = gold.quantity() != null || gold.killed() != null || gold.injured() != null;
    judge("quantity", Matching.sameNumbers(gold, predicted), counts, wrong);
    boolean rolesDiffer =
        matched.size() < gold.roles().size() || matched.size() < predicted.roles().size();
    if (rolesDiffer) {
      wrong.add("roles");
    }
    verdicts.add(Verdict.found(article, gold, predicted, wrong));
  }

  private void judge(String field, boolean right, boolean some, List<String> wrong) {
    tally(field, right);
    tally(field + (some ? ".given" : ".absent"), right);
    if (!right) {
      wrong.add(field);
    }
  }

  private void tally(String field, boolean right) {
    int[] counts = fields.computeIfAbsent(field, f -> new int[2]);
    counts[1]++;
    if (right) {
      counts[0]++;
    }
  }

  private Counts type(String type) {
    return types.computeIfAbsent(type, t -> new Counts());
  }

  /** What was found, missed, spurious or wrong, article by article. */
  public List<Verdict> verdicts() {
    return List.copyOf(verdicts);
  }

  /** How often claims of a confidence are right. */
  public Reliability reliability() {
    Reliability reliability = new Reliability();
    for (Verdict verdict : verdicts) {
      MarkedClaim read = verdict.predicted();
      if (read != null) {
        reliability.add(read.confidence(), verdict.kind() == Verdict.Kind.FOUND);
      }
    }
    return reliability;
  }

  public Figures figures() {
    Figures figures = new Figures();
    figures.put("claims", claims);
    figures.put("roles", roles);
    share(figures, "entity");
    for (String field : List.of("stance", "attribution", "when", "where", "quantity")) {
      share(figures, field);
      if (!field.equals("stance")) {
        share(figures, field + ".given");
        share(figures, field + ".absent");
      }
    }
    types.forEach(figures::put);
    Reliability reliability = reliability();
    figures.put("confidence.ece", reliability.error());
    figures.put("confidence.brier", reliability.brier());
    figures.put("claims.right", claims.right());
    figures.put("claims.spurious", claims.spurious());
    figures.put("claims.missed", claims.missed());
    return figures;
  }

  private void share(Figures figures, String field) {
    int[] counts = fields.getOrDefault(field, new int[2]);
    figures.put(field, counts[1] == 0 ? 0 : (double) counts[0] / counts[1]);
  }
}
