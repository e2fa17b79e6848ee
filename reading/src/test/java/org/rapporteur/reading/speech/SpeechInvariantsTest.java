package org.rapporteur.reading.speech;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Random;
import org.junit.jupiter.api.Test;
import org.rapporteur.reading.Attribution;
import org.rapporteur.reading.Span;
import org.rapporteur.reading.Statement;
import org.rapporteur.reading.language.Sentence;

class SpeechInvariantsTest {

  private static final StanceJudge JUDGE = new StanceJudge();

  private static final String[] WORDS = {
    "“",
    "”",
    "\"",
    "‘",
    "’",
    "said",
    "told",
    "Reuters",
    "according",
    "to",
    "Norway",
    ",",
    ".",
    "\n\n",
    "he",
    "that",
    "will",
    "not",
    "attack",
    "accused",
    "of",
    "the",
    "minister",
    ":",
    "—",
    "citing",
    "officials",
    "plans",
    "?",
    "if",
    "we",
    "😀",
    ";",
    "and",
    "claimed",
    "(",
    ")"
  };

  @Test
  void holdsForAnyText() {
    long seed = System.nanoTime();
    Random random = new Random(seed);
    for (int round = 0; round < 200; round++) {
      StringBuilder text = new StringBuilder();
      int size = random.nextInt(60);
      for (int i = 0; i < size; i++) {
        text.append(WORDS[random.nextInt(WORDS.length)]).append(random.nextInt(5) > 0 ? " " : "");
      }
      check(text.toString(), "seed " + seed + ", text: " + text);
    }
  }

  private static void check(String text, String at) {
    ReadPage page = new ReadPage(text);
    assertEquals(
        page.speech.statements().toString(), new ReadPage(text).speech.statements().toString(), at);
    for (Statement statement : page.speech.statements()) {
      assertFalse(statement.content().isEmpty(), at);
      Span last = null;
      for (Span span : statement.content()) {
        assertTrue(span.length() > 0 && span.end() <= text.length(), at);
        assertTrue(last == null || last.end() <= span.begin(), at);
        last = span;
      }
    }
    for (Sentence s : page.document.sentences()) {
      for (int t = 0; t < s.size(); t++) {
        for (Attribution link : page.speech.chain(s.index(), t)) {
          assertTrue(link.span().length() > 0 && link.span().end() <= text.length(), at);
          assertNotNull(link.cue(), at);
        }
        Judgement judgement = JUDGE.judge(page.document, s.index(), t, page.speech);
        assertNotNull(judgement.stance(), at);
      }
    }
  }
}
