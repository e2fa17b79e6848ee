package org.rapporteur.sources.web;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * What a site's {@code robots.txt} allows, by RFC 9309: the group that names us, else the one for
 * all; of the rules that match, the longest, and of equals the one that allows.
 */
public final class Robots {

  /** The name by which sites can address this program. */
  public static final String NAME = "rapporteur";

  /** More than this is not read, as the RFC allows. Bytes. */
  static final int MOST = 512 * 1024;

  /** Rules and characters of a rule beyond which a file is made to cost us time. */
  private static final int MOST_RULES = 1000;

  private static final int LONGEST_RULE = 500;

  private static final Duration LONGEST_DELAY = Duration.ofMinutes(1);

  static final Robots ALLOW_ALL = new Robots(List.of(), Duration.ZERO);
  static final Robots ALLOW_NOTHING = new Robots(List.of(new Rule("/", false)), Duration.ZERO);

  private record Rule(String path, boolean allow) {}

  private final List<Rule> rules;
  private final Duration delay;

  private Robots(List<Rule> rules, Duration delay) {
    this.rules = rules;
    this.delay = delay;
  }

  /** Never fails: what is not understood is passed over. */
  public static Robots parse(byte[] bytes) {
    String text = new String(bytes, 0, Math.min(bytes.length, MOST), StandardCharsets.UTF_8);
    List<Rule> own = new ArrayList<>();
    List<Rule> all = new ArrayList<>();
    double[] delays = {0, 0};
    boolean named = false;
    boolean forUs = false;
    boolean forAll = false;
    boolean inAgents = false;
    for (String line : text.split("[\r\n]+")) {
      String plain = line.indexOf('#') < 0 ? line : line.substring(0, line.indexOf('#'));
      int colon = plain.indexOf(':');
      if (colon < 0) {
        continue;
      }
      String key = plain.substring(0, colon).strip().toLowerCase(Locale.ROOT);
      String value = plain.substring(colon + 1).strip();
      if (key.equals("user-agent")) {
        forUs = inAgents && forUs || value.toLowerCase(Locale.ROOT).equals(NAME);
        forAll = inAgents && forAll || value.equals("*");
        named |= forUs;
        inAgents = true;
        continue;
      }
      if (key.equals("allow") || key.equals("disallow")) {
        inAgents = false;
        Rule rule = new Rule(value, key.equals("allow"));
        if (!value.isEmpty()) {
          addIf(forUs, own, rule);
          addIf(forAll, all, rule);
        }
      } else if (key.equals("crawl-delay")) {
        inAgents = false;
        delays[0] = forUs ? seconds(value) : delays[0];
        delays[1] = forAll ? seconds(value) : delays[1];
      }
    }
    double delay = Math.min(delays[named ? 0 : 1], LONGEST_DELAY.toSeconds());
    return new Robots(List.copyOf(named ? own : all), Duration.ofMillis((long) (delay * 1000)));
  }

  private static void addIf(boolean wanted, List<Rule> rules, Rule rule) {
    if (wanted && rules.size() < MOST_RULES && rule.path().length() <= LONGEST_RULE) {
      rules.add(rule);
    }
  }

  private static double seconds(String value) {
    return value.matches("\\d{1,6}(\\.\\d{1,3})?") ? Double.parseDouble(value) : 0;
  }

  /**
   * Whether a path may be asked for.
   *
   * @param path raw path with query, such as {@code /news/?page=2}
   */
  public boolean allows(String path) {
    boolean allowed = true;
    int longest = -1;
    for (Rule rule : rules) {
      int length = rule.path().length();
      boolean stronger = length > longest || length == longest && rule.allow();
      if (stronger && matches(rule.path(), path)) {
        longest = length;
        allowed = rule.allow();
      }
    }
    return allowed;
  }

  /** How long the site wants us to wait between two requests; zero if it does not say. */
  public Duration delay() {
    return delay;
  }

  /** {@code *} stands for any characters, a final {@code $} for the end; never exponential. */
  private static boolean matches(String rule, String path) {
    boolean toTheEnd = rule.endsWith("$");
    String pattern = toTheEnd ? rule.substring(0, rule.length() - 1) : rule + "*";
    int p = 0;
    int t = 0;
    int star = -1;
    int after = 0;
    while (t < path.length()) {
      if (p < pattern.length() && pattern.charAt(p) == '*') {
        star = p++;
        after = t;
      } else if (p < pattern.length() && pattern.charAt(p) == path.charAt(t)) {
        p++;
        t++;
      } else if (star >= 0) {
        p = star + 1;
        t = ++after;
      } else {
        return false;
      }
    }
    while (p < pattern.length() && pattern.charAt(p) == '*') {
      p++;
    }
    return p == pattern.length();
  }
}
