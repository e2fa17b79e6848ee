package org.rapporteur.bench;

import de.l3s.boilerpipe.BoilerpipeProcessingException;
import de.l3s.boilerpipe.extractors.ArticleExtractor;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import net.dankito.readability4j.Readability4J;

/** Boilerpipe and readability4j, each by its own measure of what is main text. */
final class PagePeers implements Pages.Extractors {

  @Override
  public Map<String, Function<String, String>> all() {
    Map<String, Function<String, String>> all = new LinkedHashMap<>();
    all.put("boilerpipe 1.2.2, its article extractor", PagePeers::boilerpipe);
    all.put("readability4j 1.0.8", PagePeers::readability);
    return all;
  }

  private static String boilerpipe(String html) {
    try {
      return ArticleExtractor.INSTANCE.getText(html);
    } catch (BoilerpipeProcessingException e) {
      throw new IllegalStateException(e);
    }
  }

  private static String readability(String html) {
    String text = new Readability4J("https://news.example/page", html).parse().getTextContent();
    return Objects.requireNonNullElse(text, "");
  }
}
