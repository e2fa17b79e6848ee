package org.rapporteur.training.score;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.rapporteur.reading.Article;
import org.rapporteur.reading.Entity;
import org.rapporteur.reading.Mention;
import org.rapporteur.reading.Published;
import org.rapporteur.reading.Span;
import org.rapporteur.reading.language.Analyzer;
import org.rapporteur.reading.language.Document;
import org.rapporteur.reading.language.Sentence;
import org.rapporteur.reading.language.Upos;
import org.rapporteur.reading.mention.MentionFinder;
import org.rapporteur.reading.mention.Mentions;
import org.rapporteur.reading.mention.TitledName;
import org.rapporteur.reading.world.World;
import org.rapporteur.score.claims.Names;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

/**
 * How many of the entities that a gold file of claims marks are found at the words it marks, and
 * how many of its OFFICE claims the titles beside names tell.
 *
 * <pre>MentionScore GOLD.jsonl [--errors]</pre>
 */
public final class MentionScore {

  private static final ObjectMapper JSON = new ObjectMapper();

  private final Analyzer analyzer = Analyzer.shipped();
  private final MentionFinder finder = new MentionFinder(World.shipped());
  private final Map<String, int[]> byRule = new TreeMap<>();
  private final List<String> errors = new ArrayList<>();
  private int right;
  private int open;
  private int all;
  private final int[] office = new int[3];

  public static void main(String[] args) throws IOException {
    MentionScore score = new MentionScore();
    for (String line : Files.readAllLines(Path.of(args[0]))) {
      if (!line.isBlank()) {
        score.add(JSON.readTree(line));
      }
    }
    if (args.length > 1) {
      score.errors.forEach(System.out::println);
    }
    score.byRule.forEach((rule, c) -> System.out.printf("%-32s %d of %d%n", rule, c[0], c[1]));
    System.out.printf(
        "entity %.3f of %d roles (%d left open)%n",
        score.right / (double) score.all, score.all, score.open);
    int[] o = score.office;
    System.out.printf(
        "office tp %d fp %d fn %d F1 %.3f%n",
        o[0], o[1], o[2], 2.0 * o[0] / (2 * o[0] + o[1] + o[2]));
  }

  private void add(JsonNode gold) {
    String text = gold.path("text").stringValue();
    Article.Builder builder = Article.builder(gold.path("id").stringValue(), text);
    if (gold.path("published").isString()) {
      builder.published(Published.stated(gold.path("published").stringValue()));
    }
    Document document = analyzer.analyse(builder.build(), List.of());
    Mentions mentions = finder.find(document);
    Set<String> seen = new HashSet<>();
    for (JsonNode claim : gold.path("claims")) {
      for (JsonNode role : claim.path("roles")) {
        if (role.path("entity").isString() && !claim.has("doubt")) {
          Span span = span(text, role.path("begin").asInt(), role.path("end").asInt());
          String entity = role.path("entity").stringValue();
          if (seen.add(span + entity)) {
            role(document, mentions, span, entity);
          }
        }
      }
    }
    office(document, mentions, gold, text);
  }

  private static Span span(String text, int begin, int end) {
    return new Span(text.offsetByCodePoints(0, begin), text.offsetByCodePoints(0, end));
  }

  private void role(Document document, Mentions mentions, Span span, String entity) {
    all++;
    Mention mention = null;
    Sentence sentence = null;
    for (Sentence s : document.sentences()) {
      if (s.span().overlaps(span)) {
        sentence = s;
        mention = at(s, mentions, span);
        break;
      }
    }
    String want = Names.plain(entity);
    List<String> got = new ArrayList<>();
    if (mention != null) {
      mention.entities().forEach((Entity e) -> got.add(e.name()));
      if (got.isEmpty()) {
        open++;
        got.add(mention.name().of(document.article().text()));
      }
    }
    boolean ok = got.stream().anyMatch(g -> Names.same(Names.plain(g), want));
    right += ok ? 1 : 0;
    String rule = mention == null ? "none" : mention.rule();
    int[] count = byRule.computeIfAbsent(rule, r -> new int[2]);
    count[1]++;
    count[0] += ok ? 1 : 0;
    if (!ok) {
      errors.add(
          document.article().ref()
              + " "
              + rule
              + " ["
              + span.of(document.article().text())
              + "] want "
              + entity
              + " got "
              + got
              + (mention == null
                  ? ""
                  : " at [" + mention.span().of(document.article().text()) + "]")
              + " :: "
              + (sentence == null ? "" : sentence.toString().replace('\n', ' ')));
    }
  }

  /** The mention that a reader of frames would look up for these words. */
  private static @Nullable Mention at(Sentence s, Mentions mentions, Span span) {
    int from = -1;
    int to = -1;
    for (int t = 0; t < s.size(); t++) {
      if (s.begin(t) < span.end() && span.begin() < s.end(t)) {
        from = from < 0 ? t : from;
        to = t + 1;
      }
    }
    int head = -1;
    int height = Integer.MAX_VALUE;
    for (int t = from; t < to; t++) {
      int depth = 0;
      for (int up = s.head(t); up >= 0; up = s.head(up)) {
        depth++;
      }
      boolean inner = s.head(t) >= from && s.head(t) < to;
      boolean word = s.upos(t) != Upos.DET && s.upos(t) != Upos.PUNCT;
      if (!inner && word && depth < height) {
        head = t;
        height = depth;
      }
    }
    Mention found = mentions.headedBy(s.index(), head);
    return found != null ? found : mentions.covering(s.index(), head);
  }

  private void office(Document document, Mentions mentions, JsonNode gold, String text) {
    List<Span> triggers = new ArrayList<>();
    List<Boolean> doubts = new ArrayList<>();
    List<String> labels = new ArrayList<>();
    for (JsonNode claim : gold.path("claims")) {
      if (claim.path("type").stringValue().equals("OFFICE")) {
        triggers.add(
            span(text, claim.path("trigger_begin").asInt(), claim.path("trigger_end").asInt()));
        doubts.add(claim.has("doubt"));
        labels.add(
            claim.path("trigger").stringValue() + " :: " + claim.path("sentence").stringValue());
      }
    }
    boolean[] used = new boolean[triggers.size()];
    for (TitledName title : mentions.titles()) {
      if (title.sort() != TitledName.Sort.OFFICE) {
        continue;
      }
      Sentence s = document.sentences().get(title.sentence());
      Span span = s.span(title.office().from(), title.office().to());
      int hit = -1;
      for (int i = 0; i < used.length; i++) {
        if (!used[i] && triggers.get(i).overlaps(span)) {
          hit = i;
          break;
        }
      }
      if (hit < 0) {
        office[1]++;
        errors.add("OFFICE spurious [" + span.of(text) + "] " + title + " :: " + s);
      } else {
        used[hit] = true;
        office[0] += doubts.get(hit) ? 0 : 1;
      }
    }
    for (int i = 0; i < used.length; i++) {
      if (!used[i] && !doubts.get(i)) {
        office[2]++;
        errors.add("OFFICE missed " + labels.get(i));
      }
    }
  }
}
