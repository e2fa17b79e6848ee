package org.rapporteur.score.meantime;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.rapporteur.reading.Claim;
import org.rapporteur.reading.Reader;
import org.rapporteur.reading.Reading;
import org.rapporteur.reading.Stance;
import org.rapporteur.reading.language.Analyzer;
import org.rapporteur.reading.language.Document;
import org.rapporteur.reading.language.Sentence;
import org.rapporteur.reading.mention.MentionFinder;
import org.rapporteur.reading.speech.Speech;
import org.rapporteur.reading.speech.SpeechFinder;
import org.rapporteur.reading.speech.StanceJudge;
import org.rapporteur.reading.world.World;
import org.rapporteur.score.Figures;
import org.rapporteur.score.Flaw;
import org.rapporteur.score.Measured;

/**
 * Certainty, polarity and time of MEANTIME's events, beside what always saying the most frequent
 * value reaches. {@code events.…} judges every marked event; {@code shared.…} only those that a
 * claim's trigger names, by the claim's stance.
 *
 * <p>A stance that is possible, alleged or estimated is less than certain; denied is negative;
 * planned and demanded are future.
 */
public final class EventScore {

  private final Map<String, Map<String, Integer>> confusion = new TreeMap<>();
  private final List<Flaw> flaws = new ArrayList<>();
  private int events;
  private int shared;

  private EventScore() {}

  /** Reads one file or all XML files below a folder. */
  public static Measured score(Path place, Reader reader) {
    EventScore score = new EventScore();
    Analyzer analyzer = Analyzer.shipped();
    MentionFinder mentions = new MentionFinder(World.shipped());
    SpeechFinder finder = new SpeechFinder();
    StanceJudge judge = new StanceJudge();
    for (MeantimeGold.Marked marked : MeantimeGold.read(place)) {
      Document document = analyzer.analyse(marked.article(), List.of());
      Speech speech = finder.find(document, mentions.find(document));
      Reading reading = reader.read(marked.article());
      for (MeantimeGold.Event event : marked.events()) {
        score.events++;
        Claim claim = claimAt(reading, event.offset());
        if (claim != null) {
          score.shared++;
          score.compare("shared", event, claim.stance(), marked);
        }
        for (Sentence s : document.sentences()) {
          int token = tokenAt(s, event.offset());
          if (token >= 0) {
            Stance stance = judge.judge(document, s.index(), token, speech).stance();
            score.compare("events", event, stance, marked);
          }
        }
      }
    }
    return new Measured(score.figures(), score.flaws);
  }

  private static @Nullable Claim claimAt(Reading reading, int offset) {
    for (Claim claim : reading.claims()) {
      if (claim.trigger().begin() <= offset && offset < claim.trigger().end()) {
        return claim;
      }
    }
    return null;
  }

  private static int tokenAt(Sentence s, int offset) {
    for (int t = 0; t < s.size(); t++) {
      if (s.begin(t) <= offset && offset < s.end(t)) {
        return t;
      }
    }
    return -1;
  }

  private void compare(
      String of, MeantimeGold.Event event, Stance stance, MeantimeGold.Marked marked) {
    boolean unsure =
        stance == Stance.POSSIBLE || stance == Stance.ALLEGED || stance == Stance.ESTIMATED;
    boolean future = stance == Stance.PLANNED || stance == Stance.DEMANDED;
    String certainty = event.marks().getOrDefault("certainty", "");
    if (!certainty.isEmpty() && !certainty.equals("UNDERSPECIFIED")) {
      String gold = certainty.equals("CERTAIN") ? certainty : "LESS";
      count(of, "certainty", gold, unsure ? "LESS" : "CERTAIN", event, marked);
    }
    String polarity = event.marks().getOrDefault("polarity", "");
    if (polarity.equals("POS") || polarity.equals("NEG")) {
      count(of, "polarity", polarity, stance == Stance.DENIED ? "NEG" : "POS", event, marked);
    }
    String time = event.marks().getOrDefault("time", "");
    if (time.equals("FUTURE") || time.equals("NON_FUTURE")) {
      count(of, "time", time, future ? "FUTURE" : "NON_FUTURE", event, marked);
    }
  }

  private void count(
      String of,
      String what,
      String gold,
      String read,
      MeantimeGold.Event event,
      MeantimeGold.Marked marked) {
    confusion
        .computeIfAbsent(of + "." + what, w -> new TreeMap<>())
        .merge(gold + " " + read, 1, Integer::sum);
    if (!gold.equals(read)) {
      String text = marked.article().text();
      int begin = Math.max(0, event.offset() - 80);
      int end = Math.min(text.length(), event.offset() + 80);
      flaws.add(
          new Flaw(
              of + "." + what + " " + gold + " read as " + read,
              marked.article().ref()
                  + " "
                  + event.marks().getOrDefault("pred", "")
                  + " in: …"
                  + text.substring(begin, end).replace('\n', ' ')
                  + "…"));
    }
  }

  private Figures figures() {
    Figures figures = new Figures();
    confusion.forEach((what, pairs) -> put(figures, what, pairs));
    figures.put("events.marked", events);
    figures.put("events.shared", shared);
    return figures;
  }

  private static void put(Figures figures, String what, Map<String, Integer> pairs) {
    Map<String, Integer> gold = new TreeMap<>();
    int right = 0;
    double all = 0;
    for (Map.Entry<String, Integer> entry : pairs.entrySet()) {
      String[] pair = entry.getKey().split(" ");
      gold.merge(pair[0], entry.getValue(), Integer::sum);
      all += entry.getValue();
      right += pair[0].equals(pair[1]) ? entry.getValue() : 0;
    }
    int most = gold.values().stream().mapToInt(Integer::intValue).max().orElse(0);
    figures.put(what, right / all);
    figures.put(what + ".majority", most / all);
  }
}
