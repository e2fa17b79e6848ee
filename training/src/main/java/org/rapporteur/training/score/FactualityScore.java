package org.rapporteur.training.score;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.rapporteur.reading.Article;
import org.rapporteur.reading.Stance;
import org.rapporteur.reading.language.Analyzer;
import org.rapporteur.reading.language.Document;
import org.rapporteur.reading.language.Sentence;
import org.rapporteur.reading.mention.MentionFinder;
import org.rapporteur.reading.speech.Judgement;
import org.rapporteur.reading.speech.Speech;
import org.rapporteur.reading.speech.SpeechFinder;
import org.rapporteur.reading.speech.StanceJudge;
import org.rapporteur.reading.world.World;

/**
 * Certainty, polarity and time of events of the NewsReader MEANTIME corpus, beside the figure that
 * always guessing the most frequent value reaches.
 *
 * <pre>FactualityScore FOLDER [--errors]</pre>
 */
public final class FactualityScore {

  private static final Pattern TOKEN = Pattern.compile("<token ([^>]*)>([^<]*)</token>");
  private static final Pattern EVENT =
      Pattern.compile("<EVENT_MENTION ([^>]*)>(.*?)</EVENT_MENTION>", Pattern.DOTALL);
  private static final Pattern ANCHOR = Pattern.compile("<token_anchor t_id=\"(\\d+)\"");
  private static final Pattern ATTRIBUTE = Pattern.compile("(\\w+)=\"([^\"]*)\"");

  private final Analyzer analyzer = Analyzer.shipped();
  private final MentionFinder mentionFinder = new MentionFinder(World.shipped());
  private final SpeechFinder speechFinder = new SpeechFinder();
  private final StanceJudge judge = new StanceJudge();
  private final Map<String, Map<String, Integer>> confusion = new TreeMap<>();
  private final List<String> errors = new ArrayList<>();

  public static void main(String[] args) throws IOException {
    FactualityScore score = new FactualityScore();
    try (Stream<Path> files = Files.walk(Path.of(args[0]))) {
      for (Path file : files.filter(f -> f.toString().endsWith(".xml")).sorted().toList()) {
        score.add(Files.readString(file));
      }
    }
    if (args.length > 1) {
      score.errors.forEach(System.out::println);
    }
    for (String what : List.of("certainty", "polarity", "time")) {
      score.print(what);
    }
  }

  private void print(String what) {
    Map<String, Integer> gold = new HashMap<>();
    int right = 0;
    int all = 0;
    StringBuilder pairs = new StringBuilder();
    for (Map.Entry<String, Integer> entry : confusion.getOrDefault(what, Map.of()).entrySet()) {
      String[] pair = entry.getKey().split(" ");
      gold.merge(pair[0], entry.getValue(), Integer::sum);
      all += entry.getValue();
      right += pair[0].equals(pair[1]) ? entry.getValue() : 0;
      pairs.append(String.format("  %s %d", entry.getKey().replace(" ", "→"), entry.getValue()));
    }
    int most = gold.values().stream().mapToInt(Integer::intValue).max().orElse(0);
    System.out.printf(
        "%-10s %.3f of %d events; always the same: %.3f%n%s%n",
        what, right / (double) Math.max(1, all), all, most / (double) Math.max(1, all), pairs);
  }

  private void add(String xml) {
    StringBuilder text = new StringBuilder();
    Map<String, Integer> begins = new HashMap<>();
    String sentence = "";
    Matcher token = TOKEN.matcher(xml);
    while (token.find()) {
      Map<String, String> attributes = attributes(token.group(1));
      String next = attributes.getOrDefault("sentence", "");
      if (!text.isEmpty()) {
        text.append(next.equals(sentence) ? " " : "\n\n");
      }
      sentence = next;
      begins.put(attributes.getOrDefault("t_id", ""), text.length());
      text.append(unescape(token.group(2)));
    }
    Document document = analyzer.analyse(Article.of("meantime", text.toString()), List.of());
    Speech speech = speechFinder.find(document, mentionFinder.find(document));
    Matcher event = EVENT.matcher(xml);
    while (event.find()) {
      Matcher anchor = ANCHOR.matcher(event.group(2));
      Integer begin = anchor.find() ? begins.get(anchor.group(1)) : null;
      if (begin != null) {
        event(document, speech, attributes(event.group(1)), begin);
      }
    }
  }

  private void event(Document document, Speech speech, Map<String, String> gold, int begin) {
    for (Sentence s : document.sentences()) {
      for (int t = 0; t < s.size(); t++) {
        if (s.begin(t) <= begin && begin < s.end(t)) {
          Judgement judgement = judge.judge(document, s.index(), t, speech);
          Stance stance = judgement.stance();
          boolean sure =
              stance != Stance.POSSIBLE && stance != Stance.ALLEGED && stance != Stance.ESTIMATED;
          boolean future = stance == Stance.PLANNED || stance == Stance.DEMANDED;
          String certain = gold.getOrDefault("certainty", "");
          count(
              "certainty",
              certain.equals("CERTAIN") ? certain : certain.isEmpty() ? "" : "LESS",
              sure ? "CERTAIN" : "LESS",
              s,
              t);
          count(
              "polarity",
              gold.getOrDefault("polarity", ""),
              stance == Stance.DENIED ? "NEG" : "POS",
              s,
              t);
          count("time", gold.getOrDefault("time", ""), future ? "FUTURE" : "NON_FUTURE", s, t);
          return;
        }
      }
    }
  }

  private void count(String what, String gold, String read, Sentence s, int token) {
    boolean counts =
        what.equals("certainty") && (gold.equals("CERTAIN") || gold.equals("LESS"))
            || gold.equals("POS")
            || gold.equals("NEG")
            || gold.equals("FUTURE")
            || gold.equals("NON_FUTURE");
    if (!counts) {
      return;
    }
    confusion.computeIfAbsent(what, w -> new TreeMap<>()).merge(gold + " " + read, 1, Integer::sum);
    if (!gold.equals(read)) {
      errors.add("%s %s read as %s: %s in: %s".formatted(what, gold, read, s.form(token), s));
    }
  }

  private static Map<String, String> attributes(String tag) {
    Map<String, String> attributes = new HashMap<>();
    Matcher attribute = ATTRIBUTE.matcher(tag);
    while (attribute.find()) {
      attributes.put(attribute.group(1), attribute.group(2));
    }
    return attributes;
  }

  private static String unescape(String xml) {
    return xml.replace("&lt;", "<")
        .replace("&gt;", ">")
        .replace("&quot;", "\"")
        .replace("&apos;", "'")
        .replace("&amp;", "&");
  }
}
