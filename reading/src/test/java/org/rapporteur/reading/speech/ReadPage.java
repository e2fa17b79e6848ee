package org.rapporteur.reading.speech;

import java.util.List;
import java.util.stream.Collectors;
import org.rapporteur.reading.Article;
import org.rapporteur.reading.Attribution;
import org.rapporteur.reading.language.Analyzer;
import org.rapporteur.reading.language.Document;
import org.rapporteur.reading.language.Sentence;
import org.rapporteur.reading.mention.MentionFinder;
import org.rapporteur.reading.mention.Mentions;
import org.rapporteur.reading.world.World;

/** An invented page, read as far as speech and stance need it. */
final class ReadPage {

  private static final MentionFinder MENTIONS = new MentionFinder(World.shipped());
  private static final SpeechFinder SPEECH = new SpeechFinder();
  private static final StanceJudge JUDGE = new StanceJudge();

  final String text;
  final Document document;
  final Speech speech;

  ReadPage(String text) {
    this.text = text;
    document = Analyzer.shipped().analyse(Article.of("page", text), List.of());
    Mentions mentions = MENTIONS.find(document);
    speech = SPEECH.find(document, mentions);
  }

  /** Names of the sources at the last place where these words stand, nearest first. */
  String chain(String words) {
    int[] at = at(words);
    return speech.chain(at[0], at[1]).stream().map(this::name).collect(Collectors.joining(" > "));
  }

  private String name(Attribution link) {
    var entity = link.entity();
    return entity == null ? link.span().of(text) : entity.name();
  }

  /** The stance at the last place where these words stand. */
  String stance(String words) {
    int[] at = at(words);
    return JUDGE.judge(document, at[0], at[1], speech).stance().word();
  }

  private int[] at(String words) {
    int offset = text.lastIndexOf(words);
    for (Sentence s : document.sentences()) {
      for (int t = 0; t < s.size(); t++) {
        if (s.begin(t) <= offset && offset < s.end(t)) {
          return new int[] {s.index(), t};
        }
      }
    }
    throw new AssertionError("not on the page: " + words);
  }
}
