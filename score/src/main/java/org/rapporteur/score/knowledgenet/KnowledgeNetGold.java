package org.rapporteur.score.knowledgenet;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.rapporteur.reading.Article;
import org.rapporteur.reading.Reading;
import org.rapporteur.reading.Span;
import org.rapporteur.reading.json.CodePoints;
import org.rapporteur.score.Counts;
import org.rapporteur.score.Figures;
import org.rapporteur.score.Flaw;
import org.rapporteur.score.JsonLines;
import org.rapporteur.score.Measured;
import tools.jackson.databind.JsonNode;

/**
 * KnowledgeNet's passages with the facts that people marked, one fact or one property without facts
 * a line. Scored as its authors score text (span overlap): every pair of words that names both ends
 * of a fact counts; what was read counts as spurious only for properties marked in that passage.
 * Five properties are ours: child, spouse, employee or member, chief executive, party.
 */
public final class KnowledgeNetGold {

  private static final List<String> PROPERTIES =
      List.of(
          ClaimFacts.CHILD_OF,
          ClaimFacts.SPOUSE,
          ClaimFacts.EMPLOYEE,
          ClaimFacts.CEO,
          ClaimFacts.AFFILIATION);

  private record Passage(Article article, Set<String> marked, List<Fact> facts) {}

  private final List<Passage> passages;

  private KnowledgeNetGold(List<Passage> passages) {
    this.passages = passages;
  }

  /**
   * @throws IllegalArgumentException if a line is no JSON; the message names file and line
   */
  public static KnowledgeNetGold read(Path file) {
    Map<String, Passage> passages = new LinkedHashMap<>();
    JsonLines.read(file).forEach(node -> add(node, passages));
    return new KnowledgeNetGold(new ArrayList<>(passages.values()));
  }

  private static void add(JsonNode node, Map<String, Passage> passages) {
    String property = node.path("property").stringValue();
    if (!PROPERTIES.contains(property)) {
      return;
    }
    int start = node.path("passageStart").intValue();
    String id = node.path("documentId").stringValue() + ":" + start;
    String text = node.path("passageText").stringValue();
    Passage passage =
        passages.computeIfAbsent(
            id, i -> new Passage(Article.of(i, text), new HashSet<>(), new ArrayList<>()));
    passage.marked.add(property);
    if (node.path("subjectStart").isNumber()) {
      Span subject = span(node, "subject", start, text);
      Span object = span(node, "object", start, text);
      passage.facts.add(new Fact(property, subject, object));
    }
  }

  /** Offsets count the document's code points; a few point outside their passage. */
  private static Span span(JsonNode node, String end, int start, String text) {
    CodePoints points = CodePoints.of(text);
    int from = points.unitAt(Math.max(0, node.path(end + "Start").intValue() - start));
    int to = points.unitAt(Math.max(0, node.path(end + "End").intValue() - start));
    return new Span(Math.min(from, text.length()), Math.min(Math.max(from, to), text.length()));
  }

  /** Reads every passage and counts. */
  public Measured score(Function<Article, Reading> reader) {
    Map<String, Counts> counts = new LinkedHashMap<>();
    PROPERTIES.forEach(property -> counts.put(property, new Counts()));
    Counts all = new Counts();
    List<Flaw> flaws = new ArrayList<>();
    for (Passage passage : passages) {
      List<Fact> read = ClaimFacts.of(reader.apply(passage.article));
      for (Fact gold : passage.facts) {
        boolean found = read.stream().anyMatch(gold::answers);
        count(counts, all, gold, found ? Counts::addRight : Counts::addMissed);
        if (!found) {
          flaws.add(flaw("missed", gold, passage));
        }
      }
      for (Fact fact : read) {
        boolean judged = passage.marked.contains(fact.property());
        if (judged && passage.facts.stream().noneMatch(fact::answers)) {
          count(counts, all, fact, Counts::addSpurious);
          flaws.add(flaw("spurious", fact, passage));
        }
      }
    }
    Figures figures = new Figures();
    figures.put("facts", all);
    counts.forEach(figures::put);
    figures.put("passages", passages.size());
    return new Measured(figures, flaws);
  }

  private interface Tally {
    void add(Counts counts, int one);
  }

  private static void count(Map<String, Counts> counts, Counts all, Fact fact, Tally tally) {
    Counts ofProperty = counts.get(fact.property());
    if (ofProperty != null) {
      tally.add(ofProperty, 1);
      tally.add(all, 1);
    }
  }

  private static Flaw flaw(String kind, Fact fact, Passage passage) {
    String text = passage.article.text();
    return new Flaw(
        fact.property() + " " + kind,
        passage.article.ref() + " [" + fact.in(text) + "] in: " + text.replace('\n', ' '));
  }
}
