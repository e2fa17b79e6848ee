package org.rapporteur.training;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.rapporteur.reading.Claim;
import org.rapporteur.reading.Reader;
import org.rapporteur.reading.claim.Confidence;
import org.rapporteur.score.claims.ClaimsGold;
import org.rapporteur.score.claims.JudgedClaim;
import org.rapporteur.score.claims.Reliability;

/**
 * Fits the log-odds that {@link Confidence} adds up: logistic regression with a quadratic penalty
 * and signs that may only raise or only lower. Prints how well confidences hold for articles that
 * were left out of the fit, one after the other.
 *
 * <pre>FitConfidence MARKED.jsonl confidence.tsv</pre>
 */
public final class FitConfidence {

  private static final int STEPS = 4000;
  private static final double RATE = 0.5;
  private static final double PENALTY = 2;
  private static final Set<String> AGAINST = Set.of("echo", "unreal");

  record Example(String article, List<String> signs, boolean right) {}

  private FitConfidence() {}

  public static void main(String[] args) throws IOException {
    List<Example> examples = new ArrayList<>();
    for (JudgedClaim judged : ClaimsGold.read(Path.of(args[0])).judge(Reader.load()::read)) {
      Claim c = judged.claim();
      String words = judged.reading().article().quote(c.trigger());
      List<String> signs = Confidence.signs(c.type(), words, c.roles(), c.stance(), c.frame());
      examples.add(new Example(c.article(), signs, judged.right()));
    }
    Map<String, Double> fitted = fit(examples);
    write(Path.of(args[1]), fitted, examples);
    report(System.out, "fitted", examples, Map.of("", fitted));
    Map<String, Map<String, Double>> held = new LinkedHashMap<>();
    for (Example example : examples) {
      held.computeIfAbsent(
          example.article,
          out -> fit(examples.stream().filter(e -> !e.article.equals(out)).toList()));
    }
    report(System.out, "held out by article", examples, held);
  }

  /** Gradient descent over all examples; the same input gives the same numbers. */
  static Map<String, Double> fit(List<Example> examples) {
    Map<String, Double> logOdds = new TreeMap<>();
    examples.forEach(e -> e.signs.forEach(sign -> logOdds.put(sign, 0.0)));
    for (int step = 0; step < STEPS; step++) {
      Map<String, Double> gradient = new TreeMap<>();
      logOdds.forEach(
          (sign, value) -> gradient.put(sign, sign.equals("any") ? 0 : PENALTY * value));
      for (Example e : examples) {
        double slip = likely(e, logOdds) - (e.right ? 1 : 0);
        e.signs.forEach(sign -> gradient.merge(sign, slip, Double::sum));
      }
      gradient.forEach(
          (sign, slope) ->
              logOdds.compute(
                  sign,
                  (s, value) ->
                      bounded(s, (value == null ? 0 : value) - RATE * slope / examples.size())));
    }
    return logOdds;
  }

  /** More evidence never lowers a confidence. */
  private static double bounded(String sign, double value) {
    if (sign.equals("any") || sign.startsWith("type.")) {
      return value;
    }
    return AGAINST.contains(sign) ? Math.min(0, value) : Math.max(0, value);
  }

  private static double likely(Example example, Map<String, Double> logOdds) {
    double sum = 0;
    for (String sign : example.signs) {
      sum += logOdds.getOrDefault(sign, 0.0);
    }
    return 1 / (1 + Math.exp(-sum));
  }

  private static void report(
      PrintStream out, String what, List<Example> examples, Map<String, Map<String, Double>> fits) {
    Reliability reliability = new Reliability();
    double right = 0;
    for (Example e : examples) {
      Map<String, Double> fit = fits.getOrDefault(e.article, fits.getOrDefault("", Map.of()));
      reliability.add(likely(e, fit), e.right);
      right += e.right ? 1 : 0;
    }
    double rate = right / examples.size();
    out.printf(
        Locale.ROOT,
        "%s: %d claims, error %.3f, Brier %.3f (always %.2f: %.3f)%n%s",
        what,
        examples.size(),
        reliability.error(),
        reliability.brier(),
        rate,
        rate * (1 - rate),
        reliability.table());
  }

  private static void write(Path file, Map<String, Double> fitted, List<Example> examples)
      throws IOException {
    StringBuilder out = new StringBuilder();
    out.append("# By how much a sign raises or lowers the log-odds that a claim is right.\n");
    out.append("# Made by training/confidence from ").append(examples.size());
    out.append(" claims of marked articles; the number of claims that show a sign is behind it.\n");
    fitted.forEach(
        (sign, value) -> {
          long shown = examples.stream().filter(e -> e.signs.contains(sign)).count();
          out.append(
              String.format(
                  Locale.ROOT,
                  "%s\t%.2f\t# %d%n",
                  sign,
                  Math.round(100 * value) / 100.0 + 0.0,
                  shown));
        });
    Files.writeString(file, out, StandardCharsets.UTF_8);
  }
}
