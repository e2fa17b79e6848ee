package org.rapporteur.training.score;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.rapporteur.reading.Article;
import org.rapporteur.reading.Attribution;
import org.rapporteur.reading.Published;
import org.rapporteur.reading.Span;
import org.rapporteur.reading.language.Analyzer;
import org.rapporteur.reading.language.Document;
import org.rapporteur.reading.language.Sentence;
import org.rapporteur.reading.mention.MentionFinder;
import org.rapporteur.reading.mention.Mentions;
import org.rapporteur.reading.speech.Judgement;
import org.rapporteur.reading.speech.Speech;
import org.rapporteur.reading.speech.SpeechFinder;
import org.rapporteur.reading.speech.StanceJudge;
import org.rapporteur.reading.world.World;
import org.rapporteur.score.claims.Names;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

/**
 * How often the sources and the stance at the words that trigger a gold claim are those that the
 * gold file marks, whether or not the reader would find the claim.
 *
 * <pre>SpeechScore GOLD.jsonl [--errors]</pre>
 */
public final class SpeechScore {

  private static final ObjectMapper JSON = new ObjectMapper();
  private static final Set<String> SPEECH_ACTS =
      Set.of("REQUEST", "ACCUSE", "REJECT", "THREATEN", "SUPPORT", "AGREE", "CONCEDE");
  private static final Set<String> RELATIONS = Set.of("OFFICE", "KIN", "MEMBER");

  private final Analyzer analyzer = Analyzer.shipped();
  private final MentionFinder mentionFinder = new MentionFinder(World.shipped());
  private final SpeechFinder speechFinder = new SpeechFinder();
  private final StanceJudge judge = new StanceJudge();
  private final List<String> errors = new ArrayList<>();

  /** Right and all: claims with sources, claims without. */
  private final int[][] chains = new int[2][2];

  /** By stance: both, only read, only gold. */
  private final Map<String, int[]> stances = new TreeMap<>();

  private int stanceRight;
  private int claims;

  public static void main(String[] args) throws IOException {
    SpeechScore score = new SpeechScore();
    for (String line : Files.readAllLines(Path.of(args[0]))) {
      if (!line.isBlank()) {
        score.add(JSON.readTree(line));
      }
    }
    if (args.length > 1) {
      score.errors.forEach(System.out::println);
    }
    System.out.print(score.summary());
  }

  private String summary() {
    StringBuilder out = new StringBuilder();
    out.append(
        String.format(
            "sources %.3f of the %d claims that have some, %.3f of the %d that have none%n",
            ratio(chains[0]), chains[0][1], ratio(chains[1]), chains[1][1]));
    double macro = 0;
    int occur = 0;
    for (Map.Entry<String, int[]> entry : stances.entrySet()) {
      int[] c = entry.getValue();
      double f1 = 2.0 * c[0] / (2 * c[0] + c[1] + c[2]);
      out.append(String.format("  %-10s F1 %.3f %d/%d/%d%n", entry.getKey(), f1, c[0], c[1], c[2]));
      if (c[0] + c[2] > 0) {
        macro += f1;
        occur++;
      }
    }
    out.append(
        String.format(
            "stance %.3f of %d claims, macro F1 %.3f over %d stances%n",
            stanceRight / (double) claims, claims, macro / occur, occur));
    return out.toString();
  }

  private static double ratio(int[] count) {
    return count[0] / (double) Math.max(1, count[1]);
  }

  private void add(JsonNode gold) {
    String text = gold.path("text").stringValue();
    Article.Builder builder = Article.builder(gold.path("id").stringValue(), text);
    if (gold.path("published").isString()) {
      builder.published(Published.stated(gold.path("published").stringValue()));
    }
    Document document = analyzer.analyse(builder.build(), List.of());
    Mentions mentions = mentionFinder.find(document);
    Speech speech = speechFinder.find(document, mentions);
    for (JsonNode claim : gold.path("claims")) {
      if (!claim.has("doubt")) {
        claim(document, speech, claim, text);
      }
    }
  }

  private void claim(Document document, Speech speech, JsonNode claim, String text) {
    Span trigger =
        new Span(
            text.offsetByCodePoints(0, claim.path("trigger_begin").asInt()),
            text.offsetByCodePoints(0, claim.path("trigger_end").asInt()));
    for (Sentence s : document.sentences()) {
      int head = head(s, trigger);
      if (head < 0) {
        continue;
      }
      String type = claim.path("type").stringValue();
      List<String> want = new ArrayList<>();
      claim.path("attribution").forEach(link -> want.add(Names.plain(link.stringValue())));
      List<String> got = chain(speech, s, head, type, claim);
      boolean same = same(want, got);
      int[] count = chains[want.isEmpty() ? 1 : 0];
      count[1]++;
      count[0] += same ? 1 : 0;
      String stance = claim.path("stance").stringValue();
      Judgement judgement =
          RELATIONS.contains(type) && !type.equals("MEMBER")
              ? new Judgement(org.rapporteur.reading.Stance.ASSERTED, null)
              : judge.judge(document, s.index(), head, speech);
      String read = judgement.stance().word();
      claims++;
      if (read.equals(stance)) {
        stanceRight++;
        stances.computeIfAbsent(stance, k -> new int[3])[0]++;
      } else {
        stances.computeIfAbsent(read, k -> new int[3])[1]++;
        stances.computeIfAbsent(stance, k -> new int[3])[2]++;
        Span cue = judgement.cue();
        errors.add(
            "STANCE %s read as %s (%s): %s %s in: %s"
                .formatted(stance, read, cue == null ? "" : cue.of(text), type, s.form(head), s));
      }
      if (!same) {
        errors.add(
            "SOURCE %s read as %s: %s %s in: %s".formatted(want, got, type, s.form(head), s));
      }
      return;
    }
  }

  private static List<String> chain(
      Speech speech, Sentence s, int head, String type, JsonNode claim) {
    List<String> names = new ArrayList<>();
    if (type.equals("OFFICE") || type.equals("KIN")) {
      return names;
    }
    for (Attribution link : speech.chain(s.index(), head)) {
      var entity = link.entity();
      String name = Names.plain(entity == null ? link.span().of(s.text()) : entity.name());
      boolean self = false;
      for (JsonNode role : claim.path("roles")) {
        boolean actor = role.path("role").asString().equals("actor");
        boolean same = Names.same(Names.plain(role.path("entity").asString()), name);
        self |= SPEECH_ACTS.contains(type) && actor && same;
      }
      if (!self) {
        names.add(name);
      }
    }
    return names;
  }

  private static boolean same(List<String> want, List<String> got) {
    if (want.size() != got.size()) {
      return false;
    }
    for (int i = 0; i < want.size(); i++) {
      if (!Names.same(want.get(i), got.get(i))) {
        return false;
      }
    }
    return true;
  }

  /** The token of the trigger that the others hang on, or -1 if it stands in another sentence. */
  private static int head(Sentence s, Span trigger) {
    int from = -1;
    int to = -1;
    for (int i = 0; i < s.size(); i++) {
      if (s.begin(i) < trigger.end() && trigger.begin() < s.end(i)) {
        from = from < 0 ? i : from;
        to = i + 1;
      }
    }
    for (int i = from; from >= 0 && i < to; i++) {
      if (s.head(i) < from || s.head(i) >= to) {
        return i;
      }
    }
    return -1;
  }
}
