package org.rapporteur.score.claims;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/**
 * Whether a confidence means what it says: claims in ten groups of about equal size, from the least
 * to the most confident; beside the mean confidence of each the share that is right. Claims of one
 * confidence stay together.
 */
public final class Reliability {

  private static final int GROUPS = 10;

  private record Told(double confidence, boolean right) {}

  /**
   * A group of claims.
   *
   * @param low smallest confidence
   * @param high largest confidence
   * @param confidence mean confidence
   * @param precision share that is right
   */
  public record Group(double low, double high, int claims, double confidence, double precision) {}

  private final List<Told> all = new ArrayList<>();

  /** Adds a claim. */
  public void add(double confidence, boolean right) {
    all.add(new Told(confidence, right));
  }

  /** The groups, least confident first; none if there are no claims. */
  public List<Group> groups() {
    List<Told> sorted = new ArrayList<>(all);
    sorted.sort(Comparator.comparingDouble(Told::confidence));
    List<Group> groups = new ArrayList<>();
    int from = 0;
    for (int i = 1; i <= sorted.size(); i++) {
      boolean full = i - from >= (double) sorted.size() / GROUPS;
      boolean last = i == sorted.size();
      if (last || (full && sorted.get(i).confidence > sorted.get(i - 1).confidence)) {
        groups.add(group(sorted.subList(from, i)));
        from = i;
      }
    }
    return groups;
  }

  private static Group group(List<Told> members) {
    double confidence = members.stream().mapToDouble(Told::confidence).average().orElse(0);
    double right = members.stream().filter(Told::right).count();
    return new Group(
        members.get(0).confidence,
        members.get(members.size() - 1).confidence,
        members.size(),
        confidence,
        right / members.size());
  }

  /** Expected calibration error: the mean distance of confidence and precision, by claims. */
  public double error() {
    double sum = 0;
    for (Group group : groups()) {
      sum += group.claims * Math.abs(group.confidence - group.precision);
    }
    return all.isEmpty() ? 0 : sum / all.size();
  }

  /** Brier score: the mean squared distance of confidence and what came true. */
  public double brier() {
    return all.stream()
        .mapToDouble(t -> Math.pow(t.confidence - (t.right ? 1 : 0), 2))
        .average()
        .orElse(0);
  }

  /** A line for each group. */
  public String table() {
    StringBuilder out = new StringBuilder();
    out.append(String.format("confidence    claims   mean  right%n"));
    for (Group g : groups()) {
      out.append(
          String.format(
              Locale.ROOT,
              "%.2f–%.2f %10d %6.3f %6.3f%n",
              g.low,
              g.high,
              g.claims,
              g.confidence,
              g.precision));
    }
    return out.append(System.lineSeparator()).toString();
  }
}
