package org.rapporteur.reading.claim;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.rapporteur.reading.ClaimType;
import org.rapporteur.reading.Role;
import org.rapporteur.reading.Stance;
import org.rapporteur.reading.quantity.FactFile;

/**
 * How likely a careful reader would enter a claim. A claim shows signs; {@code confidence.tsv} says
 * by how much each raises or lowers the log-odds of being right. Its numbers are fitted on marked
 * articles by {@code training/confidence}, not chosen; a sign that speaks for a claim never lowers
 * it, one that speaks against it never raises it.
 */
public final class Confidence {

  private static final int MOST = 3;
  private static final Map<String, Double> LOG_ODDS = load();

  private Confidence() {}

  private static Map<String, Double> load() {
    Map<String, Double> logOdds = new HashMap<>();
    FactFile.read(
        Confidence.class,
        "confidence.tsv",
        2,
        fact -> {
          double value = Double.parseDouble(fact.field(1));
          if (Math.abs(value) > 10 || logOdds.put(fact.field(0), value) != null) {
            throw new IllegalArgumentException("'" + fact.field(0) + "' is told twice or too big");
          }
        });
    return Map.copyOf(logOdds);
  }

  /** From 0.01 to 0.99, two decimals. */
  static double of(ClaimType type, String trigger, List<Role> roles, Stance stance, String frame) {
    double sum = 0;
    for (String sign : signs(type, trigger, roles, stance, frame)) {
      sum += LOG_ODDS.getOrDefault(sign, 0.0);
    }
    double likely = 1 / (1 + Math.exp(-sum));
    return Math.round(Math.min(0.99, Math.max(0.01, likely)) * 100) / 100.0;
  }

  /**
   * What speaks for or against a claim. {@code any} stands for what all have in common; {@code
   * participant.n} is shown by claims with at least n participants, topics and offices not counted.
   */
  public static List<String> signs(
      ClaimType type, String trigger, List<Role> roles, Stance stance, String frame) {
    List<String> signs = new ArrayList<>();
    signs.add("any");
    signs.add("type." + type.name().toLowerCase(Locale.ROOT));
    if (frame.startsWith("title")) {
      signs.add("title");
      return signs;
    }
    int participants = 0;
    boolean echo = false;
    boolean named = false;
    for (Role role : roles) {
      participants += role.name().equals("topic") || role.name().equals("office") ? 0 : 1;
      echo |= role.rule().startsWith("anaphor");
      named |= role.entity() != null;
    }
    for (int n = 1; n <= Math.min(participants, MOST); n++) {
      signs.add("participant." + n);
    }
    if (echo) {
      signs.add("echo");
    }
    if (named) {
      signs.add("named");
    }
    if (trigger.contains(" ")) {
      signs.add("words");
    }
    if (stance != Stance.ASSERTED) {
      signs.add("unreal");
    }
    return signs;
  }
}
