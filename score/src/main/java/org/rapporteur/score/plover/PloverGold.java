package org.rapporteur.score.plover;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.rapporteur.reading.Article;
import org.rapporteur.reading.Claim;
import org.rapporteur.reading.ClaimType;
import org.rapporteur.reading.Published;
import org.rapporteur.reading.Reading;
import org.rapporteur.reading.claim.Countries;
import org.rapporteur.reading.world.State;
import org.rapporteur.reading.world.World;
import org.rapporteur.score.Counts;
import org.rapporteur.score.Figures;
import org.rapporteur.score.Flaw;
import org.rapporteur.score.JsonLines;
import org.rapporteur.score.Measured;
import tools.jackson.databind.JsonNode;

/**
 * PLOVER gold standard records, one JSON object a line: a sentence with its event type and the
 * country codes of source and target.
 *
 * <p>Measured are: whether the gold type stands among the types read from the sentence ({@code
 * type.r}), which share of the types read is the gold type ({@code type.p}), and whether the gold
 * countries stand among those of the actors and of the targets. PLOVER has one target for what the
 * record keeps apart: {@link Countries} tells which. The record's own extensions to PLOVER
 * (offices, kin, …) are left out; what is planned counts as PLOVER codes it.
 */
public final class PloverGold {

  private static final Map<String, String> RENAMED =
      Map.of(
          "DEMAND", "REQUEST", "DISAPPROVE", "ACCUSE", "INVESTIGATE", "ACCUSE", "FIGHT", "ASSAULT");

  /** Acts in which all parties do the same. */
  private record Coded(Article article, String type, Set<String> sources, Set<String> targets) {}

  private final List<Coded> records;

  private PloverGold(List<Coded> records) {
    this.records = records;
  }

  /**
   * @throws IllegalArgumentException if a line is no JSON; the message names file and line
   */
  public static PloverGold read(Path file) {
    List<Coded> records = new ArrayList<>();
    JsonLines.read(file).forEach(node -> records.add(coded(node)));
    return new PloverGold(records);
  }

  private static Coded coded(JsonNode node) {
    String event = node.path("event").stringValue();
    Article article =
        Article.builder(node.path("id").stringValue(), node.path("text").stringValue())
            .published(Published.stated(node.path("date").stringValue()))
            .build();
    return new Coded(
        article,
        RENAMED.getOrDefault(event, event),
        countries(node.path("source")),
        countries(node.path("target")));
  }

  /** Codes of countries; other codes, such as IGO for international bodies, name no country. */
  private static Set<String> countries(JsonNode actors) {
    Set<String> codes = new HashSet<>();
    for (JsonNode actor : actors) {
      String code = actor.path("code").stringValue();
      if (code.length() >= 3
          && World.shipped().states().stream()
              .anyMatch(s -> s.iso3().equals(code.substring(0, 3)))) {
        codes.add(code.substring(0, 3));
      }
    }
    return codes;
  }

  /** Reads every sentence and counts. */
  public Measured score(Function<Article, Reading> reader) {
    Counts types = new Counts();
    Counts sources = new Counts();
    Counts targets = new Counts();
    List<Flaw> flaws = new ArrayList<>();
    for (Coded record : records) {
      Reading reading = reader.apply(record.article);
      Countries countries = new Countries(reading, World.shipped());
      Set<String> read = new HashSet<>();
      Set<String> actors = new HashSet<>();
      Set<String> recipients = new HashSet<>();
      for (Claim claim : reading.claims()) {
        ClaimType type = PloverCoding.type(claim);
        if (type != null) {
          read.add(type.name());
          countries.ofActors(claim).forEach(id -> code(id, actors));
          countries.ofTargets(claim).forEach(id -> code(id, recipients));
        }
      }
      boolean right = read.contains(record.type);
      types.addRight(right ? 1 : 0);
      types.addMissed(right ? 0 : 1);
      types.addSpurious(read.size() - (right ? 1 : 0));
      if (!right) {
        String cause = "type " + record.type + " read as " + (read.isEmpty() ? "nothing" : read);
        flaws.add(flaw(cause, record));
      }
      if (!found(record.sources, actors, sources)) {
        flaws.add(flaw("source country " + (actors.isEmpty() ? "not read" : "another"), record));
      }
      if (!found(record.targets, recipients, targets)) {
        flaws.add(
            flaw("target country " + (recipients.isEmpty() ? "not read" : "another"), record));
      }
    }
    Figures figures = new Figures();
    figures.put("type", types);
    figures.put("source.country", sources.recall());
    figures.put("target.country", targets.recall());
    figures.put("records", records.size());
    return new Measured(figures, flaws);
  }

  private static Flaw flaw(String cause, Coded record) {
    String actors = record.sources + " → " + record.targets;
    return new Flaw(cause, record.article.ref() + " " + actors + ": " + record.article.text());
  }

  /** Whether any gold country was read; true if there is none. */
  private static boolean found(Set<String> gold, Set<String> read, Counts counts) {
    if (gold.isEmpty()) {
      return true;
    }
    boolean any = gold.stream().anyMatch(read::contains);
    counts.addRight(any ? 1 : 0);
    counts.addMissed(any ? 0 : 1);
    return any;
  }

  private static void code(String id, Set<String> out) {
    State state = World.shipped().state(id);
    if (state != null) {
      out.add(state.iso3());
    }
  }
}
