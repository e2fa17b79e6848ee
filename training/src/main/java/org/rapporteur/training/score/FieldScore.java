package org.rapporteur.training.score;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.rapporteur.reading.Article;
import org.rapporteur.reading.Published;
import org.rapporteur.reading.Quantity;
import org.rapporteur.reading.Span;
import org.rapporteur.reading.When;
import org.rapporteur.reading.Where;
import org.rapporteur.reading.language.Analyzer;
import org.rapporteur.reading.language.Document;
import org.rapporteur.reading.language.Sentence;
import org.rapporteur.reading.mention.MentionFinder;
import org.rapporteur.reading.mention.Mentions;
import org.rapporteur.reading.place.PlaceFinder;
import org.rapporteur.reading.quantity.Casualties;
import org.rapporteur.reading.quantity.Quantities;
import org.rapporteur.reading.quantity.QuantityFinder;
import org.rapporteur.reading.time.TimeFinder;
import org.rapporteur.reading.time.Times;
import org.rapporteur.reading.world.World;
import org.rapporteur.score.claims.Names;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

/**
 * How often time, place and numbers at the words that trigger a gold claim are those that the gold
 * file marks, whether or not the reader would find the claim.
 *
 * <pre>FieldScore GOLD.jsonl [--errors]</pre>
 */
public final class FieldScore {

  private static final ObjectMapper JSON = new ObjectMapper();
  private static final Set<String> RELATIONS = Set.of("OFFICE", "KIN", "MEMBER");
  private static final double TOLERANCE = 0.05;

  private final Analyzer analyzer = Analyzer.shipped();
  private final MentionFinder mentionFinder = new MentionFinder(World.shipped());
  private final PlaceFinder places = new PlaceFinder(World.shipped());
  private final List<String> errors = new ArrayList<>();

  /** By field: right, wrong or missing, filled where the gold has none, rightly empty. */
  private final Map<String, int[]> counts = new LinkedHashMap<>();

  public static void main(String[] args) throws IOException {
    FieldScore score = new FieldScore();
    for (String line : Files.readAllLines(Path.of(args[0]))) {
      if (!line.isBlank()) {
        score.add(JSON.readTree(line));
      }
    }
    if (args.length > 1) {
      score.errors.forEach(System.out::println);
    }
    score.counts.forEach(
        (field, c) ->
            System.out.printf(
                "%-9s %.3f of the %d given; %d of the %d absent filled%n",
                field, c[0] / (double) Math.max(1, c[0] + c[1]), c[0] + c[1], c[2], c[2] + c[3]));
  }

  private void add(JsonNode gold) {
    String text = gold.path("text").stringValue();
    Article.Builder builder = Article.builder(gold.path("id").stringValue(), text);
    if (gold.path("published").isString()) {
      builder.published(Published.stated(gold.path("published").stringValue()));
    }
    Document document = analyzer.analyse(builder.build(), List.of());
    Mentions mentions = mentionFinder.find(document);
    Times times = new TimeFinder().find(document);
    Quantities quantities = new QuantityFinder().find(document);
    for (JsonNode claim : gold.path("claims")) {
      if (!claim.has("doubt")) {
        claim(document, mentions, times, quantities, claim);
      }
    }
  }

  private void claim(
      Document document, Mentions mentions, Times times, Quantities quantities, JsonNode claim) {
    String text = document.article().text();
    Span trigger = span(text, claim, "trigger_begin", "trigger_end");
    boolean relation = RELATIONS.contains(claim.path("type").stringValue());
    boolean assault = claim.path("type").stringValue().equals("ASSAULT");
    for (Sentence s : document.sentences()) {
      int head = head(s, trigger);
      if (head < 0) {
        continue;
      }
      String where = claim.path("type").stringValue() + " " + s.form(head) + " in: " + s;
      When when = relation ? null : times.governing(s.index(), head);
      String wanted = claim.path("when").isString() ? claim.path("when").stringValue() : "";
      String got = when == null ? "" : when.edtf();
      judge("when", wanted, got, sure(wanted).equals(sure(got)), where);
      place(document, mentions, s, head, relation, claim, where);
      Casualties harm =
          assault ? Casualties.of(document, quantities, s.index(), head) : Casualties.NONE;
      Quantity counted = relation ? null : quantities.ofEvent(s.index(), head);
      boolean same =
          counted != null && (counted.equals(harm.killed()) || counted.equals(harm.injured()));
      number("quantity", claim, same ? null : counted, where);
      number("killed", claim, harm.killed(), where);
      number("injured", claim, harm.injured(), where);
      return;
    }
  }

  private void place(
      Document document,
      Mentions mentions,
      Sentence s,
      int head,
      boolean relation,
      JsonNode claim,
      String shown) {
    Where where = relation ? null : places.of(document, mentions, s.index(), head);
    JsonNode gold = claim.path("where");
    String text = document.article().text();
    String wanted = gold.isObject() ? gold.path("text").stringValue() : "";
    boolean right = where == null && wanted.isEmpty();
    if (where != null && gold.isObject()) {
      String name = where.entity() == null ? "" : Names.plain(where.entity().name());
      right =
          span(text, gold, "begin", "end").overlaps(where.span())
              || Names.same(Names.plain(gold.path("entity").asString()), name);
    }
    judge("where", wanted, where == null ? "" : where.span().of(text), right, shown);
  }

  private void number(String field, JsonNode claim, @Nullable Quantity quantity, String shown) {
    JsonNode gold = claim.path(field);
    String wanted = gold.isObject() ? gold.path("text").stringValue() : "";
    double value = gold.path("value").isNumber() ? gold.path("value").doubleValue() : Double.NaN;
    boolean right = quantity == null && wanted.isEmpty();
    if (quantity != null && gold.isObject()) {
      right = Math.abs(value - quantity.value()) <= TOLERANCE * Math.max(value, quantity.value());
    }
    judge(field, wanted, quantity == null ? "" : "" + quantity.value(), right, shown);
  }

  private void judge(String field, String wanted, String got, boolean right, String shown) {
    int[] count = counts.computeIfAbsent(field, f -> new int[4]);
    count[wanted.isEmpty() ? (right ? 3 : 2) : right ? 0 : 1]++;
    if (!right) {
      errors.add("%s %s read as %s: %s".formatted(field, wanted, got, shown));
    }
  }

  private static String sure(String edtf) {
    return edtf.replaceAll("[~?%]", "");
  }

  private static Span span(String text, JsonNode node, String begin, String end) {
    return new Span(
        text.offsetByCodePoints(0, node.path(begin).asInt()),
        text.offsetByCodePoints(0, node.path(end).asInt()));
  }

  /** The token of the trigger that the others hang on, or -1 if it stands in another sentence. */
  private static int head(Sentence s, Span trigger) {
    int first = -1;
    for (int i = 0; i < s.size(); i++) {
      if (s.begin(i) < trigger.end() && trigger.begin() < s.end(i)) {
        first = first < 0 ? i : first;
        int head = s.head(i);
        if (head < 0 || s.begin(head) >= trigger.end() || s.end(head) <= trigger.begin()) {
          return i;
        }
      }
    }
    return first;
  }
}
