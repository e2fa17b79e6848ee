package org.rapporteur.reading.json;

import java.util.Random;

/** Text that breaks careless counting: astral characters, combining marks, curly quotes, pairs. */
final class RandomText {

  private static final String[] PIECES = {
    "a", "Z", " ", "\n", ".", "“", "”", "’", "—", "é", "e\u0301", "北", "😀", "𝔘", "🇺🇦", "\u200d",
    "\t"
  };

  private RandomText() {}

  static String of(long seed) {
    Random random = new Random(seed);
    StringBuilder text = new StringBuilder();
    int length = 1 + random.nextInt(200);
    for (int i = 0; i < length; i++) {
      text.append(PIECES[random.nextInt(PIECES.length)]);
    }
    return text.toString();
  }
}
