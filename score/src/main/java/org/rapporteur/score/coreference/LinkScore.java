package org.rapporteur.score.coreference;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.rapporteur.reading.Entity;
import org.rapporteur.reading.Mention;
import org.rapporteur.reading.mention.MentionFinder;
import org.rapporteur.reading.mention.Mentions;
import org.rapporteur.score.Figures;
import org.rapporteur.score.Flaw;
import org.rapporteur.score.Measured;

/**
 * Whether names and pronouns that GUM marks as referring back are linked to something that refers
 * to the same; over gold trees. A mention that starts an entity of its own or stays open abstains.
 * Accuracy is the share of right links among links made.
 */
public final class LinkScore {

  private final Map<Mention.Kind, int[]> counts = new EnumMap<>(Mention.Kind.class);
  private final List<Flaw> flaws = new ArrayList<>();

  private LinkScore() {}

  /** Adds {@code links.…} of a CoNLL-U file whose MISC column marks entities as GUM does. */
  public static Measured score(Path file, MentionFinder finder) {
    LinkScore score = new LinkScore();
    try {
      for (EntityTreebank.Text text : EntityTreebank.read(file)) {
        score.add(text, finder.find(text.document()));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(file + " could not be read", e);
    }
    return new Measured(score.figures(), score.flaws);
  }

  private Figures figures() {
    Figures figures = new Figures();
    int[] both = new int[3];
    counts.forEach(
        (kind, f) -> {
          put(figures, "links." + kind.name().toLowerCase(Locale.ROOT), f);
          for (int i = 0; i < both.length; i++) {
            both[i] += f[i];
          }
        });
    put(figures, "links", both);
    return figures;
  }

  private static void put(Figures figures, String name, int[] counts) {
    int made = counts[0] + counts[1];
    figures.put(name + ".accuracy", made == 0 ? 0 : counts[0] / (double) made);
    figures.put(name + ".right", counts[0]);
    figures.put(name + ".wrong", counts[1]);
    figures.put(name + ".abstained", counts[2]);
  }

  private void add(EntityTreebank.Text text, Mentions mentions) {
    List<EntityTreebank.Marked> gold = new ArrayList<>(text.marked());
    gold.sort(
        Comparator.comparingInt(EntityTreebank.Marked::sentence)
            .thenComparingInt(EntityTreebank.Marked::from));
    Map<String, List<String>> ours = new HashMap<>();
    Map<String, String> owner = new HashMap<>();
    for (EntityTreebank.Marked mark : gold) {
      Mention mention = aligned(mentions, mark);
      if (mention == null) {
        continue;
      }
      List<String> ids = mention.entities().stream().map(Entity::id).toList();
      if (ours.containsKey(mark.entity()) && mention.kind() != Mention.Kind.DESCRIPTION) {
        boolean right = ids.stream().anyMatch(ours.get(mark.entity())::contains);
        boolean linked = ids.stream().anyMatch(owner::containsKey);
        int outcome = right ? 0 : linked ? 1 : 2;
        counts.computeIfAbsent(mention.kind(), k -> new int[3])[outcome]++;
        if (outcome == 1) {
          flaws.add(flaw(text, mark, mention));
        }
      }
      ours.computeIfAbsent(mark.entity(), e -> new ArrayList<>()).addAll(ids);
      ids.forEach(id -> owner.putIfAbsent(id, mark.entity()));
    }
  }

  private static Flaw flaw(EntityTreebank.Text text, EntityTreebank.Marked mark, Mention mention) {
    return new Flaw(
        "wrong link by " + mention.rule(),
        String.format(
            "%s [%s] read as %s, gold entity %s %s, in: %s",
            text.id(),
            mention.span().of(text.document().article().text()),
            mention.entities().stream().map(Entity::name).toList(),
            mark.entity(),
            mark.type(),
            text.document().sentences().get(mark.sentence())));
  }

  private static @Nullable Mention aligned(Mentions mentions, EntityTreebank.Marked mark) {
    Mention best = null;
    for (Mention mention : mentions.in(mark.sentence())) {
      boolean same = mention.from() == mark.from() && mention.to() == mark.to();
      boolean head =
          mention.head() >= mark.from()
              && mention.head() < mark.to()
              && mention.from() >= mark.from()
              && mention.to() <= mark.to()
              && mention.to() - mention.from() > (mark.to() - mark.from()) / 2;
      if (same || (head && best == null)) {
        best = mention;
      }
    }
    return best;
  }
}
