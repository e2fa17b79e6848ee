package org.rapporteur.score.re3d;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.rapporteur.reading.Article;
import org.rapporteur.reading.Claim;
import org.rapporteur.reading.EntityType;
import org.rapporteur.reading.Mention;
import org.rapporteur.reading.Reading;
import org.rapporteur.reading.Span;
import org.rapporteur.score.Counts;
import org.rapporteur.score.Figures;
import org.rapporteur.score.Flaw;
import org.rapporteur.score.Measured;
import org.rapporteur.score.re3d.Re3dGold.Link;
import org.rapporteur.score.re3d.Re3dGold.Marked;

/**
 * What is read of the entities and relations of re3d.
 *
 * <p>Entities: people, organisations and locations, and what is fought with (weapons, platforms and
 * vehicles), by overlapping words and fitting type; states may be locations or organisations. A
 * name (not a description or a pronoun) is spurious if it overlaps no marked entity of a fitting
 * type. Relations: the share of marked pairs that one claim joins by its roles or place ({@code
 * relation.….r}); their types do not map one to one, so none is spurious.
 */
public final class Re3dScore {

  private static final Map<String, Set<EntityType>> TYPES =
      Map.of(
          "Person", EnumSet.of(EntityType.PERSON, EntityType.OFFICE),
          "Organisation", EnumSet.of(EntityType.ORGANISATION, EntityType.GROUP, EntityType.STATE),
          "Location", EnumSet.of(EntityType.PLACE, EntityType.STATE),
          "Weapon", EnumSet.of(EntityType.ITEM),
          "MilitaryPlatform", EnumSet.of(EntityType.ITEM),
          "Vehicle", EnumSet.of(EntityType.ITEM));

  private final Map<String, Counts> entities = new TreeMap<>();
  private final Map<String, Counts> relations = new TreeMap<>();
  private final List<Flaw> flaws = new ArrayList<>();

  private Re3dScore() {}

  /** Reads every document of a folder and counts. */
  public static Measured score(Path folder, Function<Article, Reading> reader) {
    Re3dScore score = new Re3dScore();
    List<Re3dGold.Document> documents = Re3dGold.read(folder);
    for (Re3dGold.Document document : documents) {
      Reading reading = reader.apply(document.article());
      score.entities(document, reading);
      score.relations(document, reading);
    }
    Figures figures = new Figures();
    score.entities.forEach((type, counts) -> figures.put("entity." + type, counts));
    Counts all = new Counts();
    score.relations.forEach(
        (type, counts) -> {
          figures.put("relation." + type + ".r", counts.recall());
          all.addRight(counts.right());
          all.addMissed(counts.missed());
        });
    figures.put("relation.r", all.recall());
    figures.put("documents", documents.size());
    return new Measured(figures, score.flaws);
  }

  private void entities(Re3dGold.Document document, Reading reading) {
    for (Marked gold : document.entities()) {
      if (TYPES.containsKey(gold.type())) {
        boolean found = reading.mentions().stream().anyMatch(m -> answers(m, gold));
        Counts counts = of(entities, gold.type());
        counts.addRight(found ? 1 : 0);
        counts.addMissed(found ? 0 : 1);
        if (!found) {
          flaws.add(flaw("missed " + gold.type(), gold.span(), document));
        }
      }
    }
    for (Mention mention : reading.mentions()) {
      String type = home(mention.type());
      if (type != null
          && mention.kind() == Mention.Kind.NAME
          && document.entities().stream().noneMatch(g -> answers(mention, g))) {
        of(entities, type).addSpurious(1);
        flaws.add(flaw("spurious " + type, mention.span(), document));
      }
    }
  }

  private static boolean answers(Mention mention, Marked gold) {
    Set<EntityType> types = TYPES.get(gold.type());
    return types != null && types.contains(mention.type()) && mention.span().overlaps(gold.span());
  }

  /** The re3d type that a spurious name of ours counts against. */
  private static @Nullable String home(EntityType type) {
    return switch (type) {
      case PERSON -> "Person";
      case ORGANISATION -> "Organisation";
      case STATE, PLACE -> "Location";
      case ITEM -> "Weapon";
      default -> null;
    };
  }

  private void relations(Re3dGold.Document document, Reading reading) {
    for (Link link : document.links()) {
      boolean joined = reading.claims().stream().anyMatch(claim -> joins(claim, link));
      Counts counts = of(relations, link.type());
      counts.addRight(joined ? 1 : 0);
      counts.addMissed(joined ? 0 : 1);
      if (!joined) {
        flaws.add(
            flaw("missed relation " + link.type(), link.source().cover(link.target()), document));
      }
    }
  }

  private static boolean joins(Claim claim, Link link) {
    List<Span> ends = new ArrayList<>();
    claim.roles().forEach(role -> ends.add(role.span()));
    if (claim.where() != null) {
      ends.add(claim.where().span());
    }
    for (Span a : ends) {
      for (Span b : ends) {
        if (!a.equals(b) && a.overlaps(link.source()) && b.overlaps(link.target())) {
          return true;
        }
      }
    }
    return false;
  }

  private static Counts of(Map<String, Counts> counts, String type) {
    return counts.computeIfAbsent(type, t -> new Counts());
  }

  private static Flaw flaw(String cause, Span span, Re3dGold.Document document) {
    String text = document.article().text();
    int begin = Math.max(0, span.begin() - 60);
    int end = Math.min(text.length(), span.end() + 60);
    String words = "[" + span.of(text) + "] in: …" + text.substring(begin, end) + "…";
    return new Flaw(cause, document.article().ref() + " " + words.replace('\n', ' '));
  }
}
