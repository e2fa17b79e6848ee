package org.rapporteur.reading.mention;

import java.util.List;
import org.rapporteur.reading.Mention;
import org.rapporteur.reading.world.World;

/** The sieves in their order. */
final class Sieves {

  private final PronounSieve pronouns;
  private final TitleSieve titles;
  private final List<Sieve> order;

  Sieves(World world, Lexicon lexicon, OfficeBook offices, NameLinker names) {
    StateSieve states = new StateSieve(world, lexicon, names);
    this.pronouns = new PronounSieve(lexicon);
    this.titles = new TitleSieve(lexicon, offices, states);
    this.order =
        List.of(
            new AppositionSieve(),
            states,
            new PlaceSieve(),
            new GroupSieve(lexicon),
            new BodySieve(lexicon, offices, world, names));
  }

  void resolve(Draft draft, Line line, List<TitlePhrase> phrases, Cast cast) {
    if (draft.kind == Mention.Kind.PRONOUN) {
      pronouns.resolve(draft, line, cast);
      return;
    }
    titles.resolve(draft, line, phrases, cast);
    for (Sieve sieve : order) {
      if (draft.resolved() || draft.rule.startsWith("open.")) {
        return;
      }
      sieve.resolve(draft, line, cast);
    }
  }
}
