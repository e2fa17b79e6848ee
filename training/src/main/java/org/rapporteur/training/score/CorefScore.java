package org.rapporteur.training.score;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.rapporteur.reading.Mention;
import org.rapporteur.reading.mention.MentionFinder;
import org.rapporteur.reading.mention.Mentions;
import org.rapporteur.reading.world.World;

/**
 * Whether names and pronouns that GUM marks as referring back are linked to something that refers
 * to the same; over gold trees. A mention that starts an entity of its own or stays open abstains.
 *
 * <pre>CorefScore GUM.conllu [GENRE] [--errors]</pre>
 */
public final class CorefScore {

  private CorefScore() {}

  public static void main(String[] args) throws IOException {
    MentionFinder finder = new MentionFinder(World.shipped());
    Map<String, int[]> figures = new TreeMap<>();
    boolean errors = args[args.length - 1].equals("--errors");
    long tokens = 0;
    long nanos = 0;
    for (CorefTreebank.Text text : CorefTreebank.read(Path.of(args[0]))) {
      if (args.length > 1 && !args[1].startsWith("--") && !text.id().contains(args[1])) {
        continue;
      }
      tokens += text.document().sentences().stream().mapToInt(s -> s.size()).sum();
      long start = System.nanoTime();
      Mentions mentions = finder.find(text.document());
      nanos += System.nanoTime() - start;
      score(text, mentions, figures, errors);
    }
    figures.forEach(
        (key, f) ->
            System.out.printf(
                "%-24s right %4d wrong %4d abstained %4d accuracy of links %.3f%n",
                key, f[0], f[1], f[2], f[0] / (double) Math.max(1, f[0] + f[1])));
    System.out.printf("%d tokens, %.0f tokens/s%n", tokens, tokens * 1e9 / nanos);
  }

  private static void score(
      CorefTreebank.Text text, Mentions mentions, Map<String, int[]> figures, boolean errors) {
    List<CorefTreebank.Marked> gold = new ArrayList<>(text.marked());
    gold.sort(
        Comparator.comparingInt(CorefTreebank.Marked::sentence)
            .thenComparingInt(CorefTreebank.Marked::from));
    Map<String, List<String>> ours = new HashMap<>();
    Map<String, String> owner = new HashMap<>();
    for (CorefTreebank.Marked mark : gold) {
      Mention mention = aligned(mentions, mark);
      if (mention == null) {
        continue;
      }
      List<String> ids = mention.entities().stream().map(e -> e.id()).toList();
      boolean before = ours.containsKey(mark.entity());
      boolean judged = mention.kind() != Mention.Kind.DESCRIPTION;
      if (before && judged) {
        boolean right =
            ids.stream().anyMatch(ours.getOrDefault(mark.entity(), List.of())::contains);
        boolean linked = ids.stream().anyMatch(owner::containsKey);
        int what = right ? 0 : linked ? 1 : 2;
        figures.computeIfAbsent(mention.kind().name(), k -> new int[3])[what]++;
        figures.computeIfAbsent(mention.kind() + " " + mention.rule(), k -> new int[3])[what]++;
        if (errors && what == 1) {
          System.out.println(
              text.id()
                  + " "
                  + mention.rule()
                  + " ["
                  + mention.span().of(text.document().article().text())
                  + "] got "
                  + mention.entities().stream().map(e -> e.name()).toList()
                  + " gold "
                  + mark.entity()
                  + mark.type()
                  + " :: "
                  + text.document().sentences().get(mark.sentence()));
        }
      }
      ours.computeIfAbsent(mark.entity(), e -> new ArrayList<>()).addAll(ids);
      ids.forEach(id -> owner.putIfAbsent(id, mark.entity()));
    }
  }

  private static @Nullable Mention aligned(Mentions mentions, CorefTreebank.Marked mark) {
    Mention best = null;
    for (Mention mention : mentions.in(mark.sentence())) {
      boolean same = mention.from() == mark.from() && mention.to() == mark.to();
      boolean head =
          mention.head() >= mark.from()
              && mention.head() < mark.to()
              && mention.from() >= mark.from()
              && mention.to() <= mark.to()
              && mention.to() - mention.from() > (mark.to() - mark.from()) / 2;
      if (same || head && best == null) {
        best = mention;
      }
    }
    return best;
  }
}
