package org.rapporteur.bench;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** The speed of reading beside that of peers, as a table with ratios. */
final class SpeedTable {

  /** A peer and a class without which it cannot run. */
  private record Candidate(String peer, String needs) {}

  private static final List<Candidate> PEERS =
      List.of(
          new Candidate(CoreNlp.Trees.class.getName(), CoreNlp.PIPELINE),
          new Candidate(CoreNlp.Whole.class.getName(), CoreNlp.PIPELINE),
          new Candidate("org.rapporteur.bench.OpenNlp", "opennlp.tools.postag.POSTaggerME"),
          new Candidate(HeidelTime.class.getName(), HeidelTime.PROGRAM));

  private final StringBuilder out = new StringBuilder();
  private final Speed speed;
  private final Speed.Rates rates;

  /** Tokens a second of {@link OwnTrees}. */
  private double trees;

  SpeedTable(Speed speed, Speed.Rates rates) {
    this.speed = speed;
    this.rates = rates;
  }

  /** The table; peers that are not on the class path are named as absent. */
  String rows(Path articles) {
    out.append("| one thread, by its processor time | tokens a second | articles a second |");
    out.append(" our whole reading is | our language layer is | our tags and trees are |\n");
    out.append("|---|---|---|---|---|---|\n");
    PeerRun own = PeerRun.of(OwnTrees.class.getName(), articles);
    trees = own == null ? Double.NaN : own.tokens();
    own("whole reading, the first pass", rates.cold());
    own("**whole reading**, warm", rates.warm());
    own("whole reading, warm, two threads together", rates.together());
    own("**language layer** with names, warm", rates.language());
    if (own != null) {
      line("**tags and trees** alone, warm", own.tokens(), own.articles(), own.tokens());
    }
    for (Candidate candidate : PEERS) {
      String name = candidate.peer().substring(candidate.peer().lastIndexOf('.') + 1);
      if (PeerRun.present(candidate.peer(), candidate.needs())) {
        peer(name, PeerRun.of(candidate.peer(), articles));
      } else {
        out.append("| ").append(name).append(": not in this run | | | | | |\n");
      }
    }
    return out.toString();
  }

  private void own(String what, double tokens) {
    line(what, tokens, speed.articles(tokens), tokens);
  }

  private void peer(String name, @Nullable PeerRun run) {
    if (run == null) {
      out.append("| ").append(name).append(": failed in this run | | | | | |\n");
      return;
    }
    String what =
        String.format(
            Locale.ROOT,
            "%s (loads in %.1f s, %d MB of heap; %d articles)",
            run.label(),
            run.load(),
            run.heap(),
            run.count());
    line(what, run.tokens(), run.articles(), run.tokens());
  }

  private void line(String what, double tokens, double articles, double against) {
    out.append(
        String.format(
            Locale.ROOT,
            "| %s | %,.0f | %.1f | %.2f× | %.2f× | %.2f× |%n",
            what,
            tokens,
            articles,
            rates.warm() / against,
            rates.language() / against,
            trees / against));
  }
}
