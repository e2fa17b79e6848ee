package org.rapporteur.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.rapporteur.ledger.custody.Verification;
import org.rapporteur.ledger.review.Review;
import org.rapporteur.reading.Article;
import org.rapporteur.reading.Reading;
import org.rapporteur.reading.Span;

/** Claims whose article is known by quotes only, until somebody brings the text. */
class PatchworkTest extends LedgerContract {

  /** The reading over what its quotes tell of the text. */
  private static Reading quoted(Reading whole) {
    Article article = whole.article();
    Patchwork text = new Patchwork().reach(article.text().length());
    whole
        .claims()
        .forEach(
            claim -> {
              put(text, article, claim.trigger());
              claim.roles().forEach(role -> put(text, article, role.span()));
            });
    return new Reading(
        text.article(article.id(), article.ref()),
        whole.engine(),
        whole.claims(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of());
  }

  private static void put(Patchwork text, Article article, Span span) {
    text.put(span.begin(), article.quote(span));
  }

  @Test
  void itHoldsForItsQuotesAndIsFilledByTheArticle() {
    Reading whole = shells("a.txt", "The Paper", "2024-06-17", "Iran");
    ledger.keep(quoted(whole));
    KeptArticle kept = ledger.article(whole.article().id()).orElseThrow();
    assertThat(Patchwork.is(kept.reading().article())).isTrue();
    assertThat(kept.reading().article().text()).startsWith("Iran sent shells  … Russia ");
    Verification quotes = ledger.verify();
    assertThat(quotes.differences()).isEmpty();
    assertThat(quotes.patchworks()).isEqualTo(1);

    ledger.keep(again(whole, "2"));
    KeptArticle filled = ledger.article(whole.article().id()).orElseThrow();
    assertThat(filled.reading().article().text()).isEqualTo(whole.article().text());
    assertThat(filled.reading().article().publisher()).isEqualTo("The Paper");
    Verification all = ledger.verify();
    assertThat(all.differences()).isEmpty();
    assertThat(all.patchworks()).isZero();

    ledger.keep(quoted(whole), Capture.of("again", Instant.parse("2024-06-21T00:00:00Z")));
    assertThat(ledger.article(whole.article().id()).orElseThrow().reading().article().text())
        .as("a text is never replaced by its quotes")
        .isEqualTo(whole.article().text());
  }

  @Test
  void quotesThatDoNotFitTogetherAreRefused() {
    Patchwork text = new Patchwork().put(4, "\uD83D\uDE80 sent");
    assertThat(text.put(6, "sent").article("art-x", "x").text()).isEqualTo("  … \uD83D\uDE80 sent");
    assertThatThrownBy(() -> text.put(5, "went"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("went");
  }

  @Test
  void aDecisionMadeElsewhereKeepsItsTime() {
    Reading whole = shells("a.txt", "The Paper", "2024-06-17", "Iran");
    ledger.keep(whole);
    String claim = whole.claims().get(0).id();
    Review review =
        new Review(claim, Review.Action.ACCEPT, "", "", "Ada", "2023-01-01T00:00:00Z", "seen");
    ledger.review(review);
    assertThat(ledger.reviews(claim)).containsExactly(review);
  }
}
