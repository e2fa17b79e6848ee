package org.rapporteur.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.rapporteur.reading.Reader;
import org.rapporteur.reading.language.LanguageModel;
import org.rapporteur.reading.language.NameTagger;
import org.rapporteur.reading.mention.MentionFinder;
import org.rapporteur.reading.world.World;
import org.rapporteur.score.Figures;
import org.rapporteur.score.GoldKind;
import org.rapporteur.score.claims.ClaimScore;
import org.rapporteur.score.claims.ClaimsGold;
import org.rapporteur.score.coreference.EntityTreebank;
import org.rapporteur.score.coreference.LinkScore;
import org.rapporteur.score.dates.DatedArticles;
import org.rapporteur.score.knowledgenet.KnowledgeNetGold;
import org.rapporteur.score.language.Conllu;
import org.rapporteur.score.language.TreeScore;
import org.rapporteur.score.meantime.EventScore;
import org.rapporteur.score.names.Iob2;
import org.rapporteur.score.names.NameScore;
import org.rapporteur.score.plover.PloverGold;
import org.rapporteur.score.re3d.Re3dScore;

/** The figures of every gold set that is there, as rows of a table. */
final class Accuracy {

  private static final List<String> CLAIMS =
      List.of(
          "claims.f1",
          "claims.p",
          "claims.r",
          "roles.f1",
          "entity",
          "stance",
          "attribution.given",
          "when.given",
          "where.given",
          "quantity.given",
          "OFFICE.f1",
          "KIN.f1",
          "confidence.ece");

  /** Which figures of a kind of gold stand on the scoreboard. */
  private static final Map<GoldKind, List<String>> SHOWN =
      Map.of(
          GoldKind.CLAIMS, CLAIMS,
          GoldKind.ARTICLES,
              List.of("dated.articles", "dated.answered", "dated.right", "dated.days"),
          GoldKind.PLOVER, List.of("type.r", "type.p", "source.country", "target.country"),
          GoldKind.KNOWLEDGENET,
              List.of(
                  "facts.f1",
                  "facts.p",
                  "facts.r",
                  "CHILD_OF.f1",
                  "SPOUSE.f1",
                  "EMPLOYEE_OR_MEMBER_OF.f1",
                  "CEO.f1",
                  "POLITICAL_AFFILIATION.f1"),
          GoldKind.RE3D,
              List.of(
                  "entity.Person.f1",
                  "entity.Organisation.f1",
                  "entity.Location.f1",
                  "entity.Weapon.f1",
                  "relation.r"),
          GoldKind.MEANTIME,
              List.of(
                  "events.certainty",
                  "events.certainty.majority",
                  "events.polarity",
                  "events.polarity.majority",
                  "events.time",
                  "events.time.majority",
                  "shared.certainty",
                  "shared.certainty.majority",
                  "shared.polarity",
                  "shared.polarity.majority",
                  "shared.time",
                  "shared.time.majority"),
          GoldKind.CONLLU,
              List.of(
                  "upos",
                  "las",
                  "las.nopunct",
                  "links.accuracy",
                  "links.right",
                  "links.wrong",
                  "links.abstained"),
          GoldKind.IOB2, List.of("names.f1", "names.p", "names.r"));

  private Accuracy() {}

  /** A table's rows for one gold file or folder; nothing if it is not there. */
  static String rows(String name, Path gold) {
    if (!Files.exists(gold)) {
      return "";
    }
    GoldKind kind = GoldKind.of(gold);
    Map<String, Double> figures = figures(kind, gold).all();
    StringBuilder out = new StringBuilder();
    String label = name;
    for (String figure : SHOWN.getOrDefault(kind, List.of())) {
      Double value = figures.get(figure);
      if (value != null) {
        boolean count = value == Math.rint(value) && value > 1;
        String written = String.format(Locale.ROOT, count ? "%.0f" : "%.3f", value);
        out.append("| ").append(label).append(" | ").append(figure);
        out.append(" | ").append(written).append(" |\n");
        label = "";
      }
    }
    return out.toString();
  }

  /** How often claims of a confidence are right, as a table's rows. */
  static String reliability(Path gold) {
    StringBuilder out = new StringBuilder();
    ClaimScore score = ClaimsGold.read(gold).score(Reader.load()::read);
    score
        .reliability()
        .groups()
        .forEach(
            g ->
                out.append(
                    String.format(
                        Locale.ROOT,
                        "| %.2f–%.2f | %d | %.3f | %.3f |%n",
                        g.low(),
                        g.high(),
                        g.claims(),
                        g.confidence(),
                        g.precision())));
    return out.toString();
  }

  private static Figures figures(GoldKind kind, Path gold) {
    try {
      return switch (kind) {
        case CLAIMS -> ClaimsGold.read(gold).score(Reader.load()::read).figures();
        case ARTICLES -> DatedArticles.read(gold).score(Reader.load()::read).figures();
        case PLOVER -> PloverGold.read(gold).score(Reader.load()::read).figures();
        case KNOWLEDGENET -> KnowledgeNetGold.read(gold).score(Reader.load()::read).figures();
        case RE3D -> Re3dScore.score(gold, Reader.load()::read).figures();
        case MEANTIME -> EventScore.score(gold, Reader.load()).figures();
        case IOB2 -> NameScore.score(Iob2.read(gold), NameTagger.shipped()::names);
        case CONLLU -> {
          Figures figures = TreeScore.score(Conllu.read(gold), LanguageModel.shipped());
          if (EntityTreebank.isMarked(gold)) {
            figures.putAll(LinkScore.score(gold, new MentionFinder(World.shipped())).figures());
          }
          yield figures;
        }
      };
    } catch (IOException e) {
      throw new UncheckedIOException(gold + " could not be read", e);
    }
  }
}
