package org.rapporteur.fuzz;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.nio.charset.StandardCharsets;
import org.rapporteur.reading.Article;
import org.rapporteur.reading.Published;
import org.rapporteur.reading.Reader;

/** Whatever the text, there is a reading, and every span of it stands in the text. */
class ReadingFuzzTest {

  private static final Reader READER = Reader.load();

  @FuzzTest
  void reads(byte[] bytes) {
    String text = new String(bytes, StandardCharsets.UTF_8);
    Published day = Published.stated("2024-06-18");
    Article article = Article.builder("fuzz", text).published(day).build();

    Sound.reading(READER.read(article));
  }
}
