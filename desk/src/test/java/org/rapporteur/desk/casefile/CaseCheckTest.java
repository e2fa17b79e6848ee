package org.rapporteur.desk.casefile;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Instant;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rapporteur.ledger.KeptArticle;
import org.rapporteur.ledger.Ledger;
import org.rapporteur.ledger.regime.Regimes;
import org.rapporteur.ledger.search.Query;
import org.rapporteur.reading.Article;
import org.rapporteur.reading.Published;
import org.rapporteur.reading.Reader;

/** One changed character is found, wherever it stands; under a new seal still in every proof. */
class CaseCheckTest {

  private static final Article ARTICLE =
      Article.builder(
              "a.txt",
              "Iran sent 40 \uD83D\uDE80 drones to Sudan on 3 May 2024, a minister said.\n\n"
                  + "Sudan denied that it had received drones from Iran & others.")
          .publisher("The Paper")
          .published(Published.stated("2024-05-10"))
          .build();

  @TempDir static Path folder;

  private static String page = "";
  private static CaseCheck.AtHand atHand = new CaseCheck.AtHand("", null);

  @BeforeAll
  static void make() {
    try (Ledger ledger = Ledger.open(folder.resolve("ledger.db").toString())) {
      ledger.keep(Reader.load().read(ARTICLE));
      ledger.link();
      KeptArticle.Custody capture = ledger.article(ARTICLE.id()).orElseThrow().custody().get(0);
      atHand =
          new CaseCheck.AtHand(
              ARTICLE.text(), Set.of(capture.capturedAt() + " " + capture.originalSha256()));
      page =
          CasePage.of(
              new CaseAssembly(ledger, Regimes.shipped(), Instant.parse("2024-06-01T00:00:00Z"))
                  .ofQuery("drones", "search", Query.builder(), 100));
    }
  }

  private static CaseCheck.Result checked(String html) {
    Function<String, Optional<CaseCheck.AtHand>> articles =
        id -> id.equals(ARTICLE.id()) ? Optional.of(atHand) : Optional.empty();
    return new CaseCheck(articles).page(html);
  }

  private static String flipped(String html, int at) {
    char c = html.charAt(at);
    return html.substring(0, at) + (c == 'x' ? 'y' : 'x') + html.substring(at + 1);
  }

  private static String sealedAnew(String html) {
    Matcher seal = Pattern.compile("rapporteur-seal\" content=\"([0-9a-f]{64})").matcher(html);
    assertThat(seal.find()).isTrue();
    return CaseSeal.sealed(html.replaceFirst(seal.group(1), CaseSeal.BLANK));
  }

  @Test
  void thePageHoldsAsItIs() {
    CaseCheck.Result result = checked(page);
    assertThat(result.differences()).isEmpty();
    assertThat(result.quotes()).isGreaterThan(5);
  }

  /** Every third character of the page, then every character of its proofs. */
  @Test
  void everyChangedCharacterIsFound() {
    int tried = 0;
    for (int at = 0; at < page.length(); at += 3) {
      if (!Character.isSurrogate(page.charAt(at))) {
        tried++;
        String bad = flipped(page, at);
        assertThat(CaseSeal.of(bad) != null && CaseSeal.holds(bad))
            .as("a change at %s: %s", at, page.substring(at, Math.min(at + 40, page.length())))
            .isFalse();
      }
    }
    assertThat(tried).isGreaterThan(3000);
    Random random = new Random(20261128);
    for (int i = 0; i < 60; i++) {
      int at = random.nextInt(page.length());
      if (!Character.isSurrogate(page.charAt(at))) {
        assertThat(checked(flipped(page, at)).holds()).as("a change at %s", at).isFalse();
      }
    }
  }

  /** A forger who makes the seal anew is found by what can be proved: quotes, offsets, hashes. */
  @Test
  void underANewSealEveryQuoteOffsetAndHashStillTells() {
    Pattern proofs =
        Pattern.compile(
            "data-begin=\"(\\d+)\"|data-end=\"(\\d+)\"|data-sha256=\"([0-9a-f]+)\""
                + "|class=\"hash\">([0-9a-f]+)|<time>([^<Z]+)Z</time> from|<mark>([^<]+)</mark>|class=\"words\"[^>]*>([^<]+)<");
    Matcher proof = proofs.matcher(page);
    int tried = 0;
    while (proof.find()) {
      for (int group = 1; group <= proof.groupCount(); group++) {
        if (proof.group(group) != null) {
          int at = proof.start(group) + proof.group(group).length() / 2;
          if (Character.isSurrogate(page.charAt(at)) || page.charAt(at) == '&') {
            continue;
          }
          char c = page.charAt(at);
          char other = Character.isDigit(c) ? (c == '7' ? '3' : '7') : c == 'x' ? 'y' : 'x';
          String forged = sealedAnew(page.substring(0, at) + other + page.substring(at + 1));
          assertThat(CaseSeal.holds(forged)).isTrue();
          assertThat(checked(forged).holds()).as("%s forged", proof.group()).isFalse();
          tried++;
        }
      }
    }
    assertThat(tried).isGreaterThan(30);
  }

  @Test
  void whatHasNoSealOrNoArticlesIsNoProof() {
    assertThat(checked("<html></html>").holds()).isFalse();
    assertThat(new CaseCheck(id -> Optional.empty()).page(page).holds()).isFalse();
    assertThat(checked(page.replaceAll("data-begin", "data-gone")).holds()).isFalse();
  }
}
