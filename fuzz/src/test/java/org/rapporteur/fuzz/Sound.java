package org.rapporteur.fuzz;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rapporteur.reading.Article;
import org.rapporteur.reading.Aside;
import org.rapporteur.reading.Claim;
import org.rapporteur.reading.Quantity;
import org.rapporteur.reading.Reading;
import org.rapporteur.reading.Span;
import org.rapporteur.sources.Found;
import org.rapporteur.sources.Sources;

/** Oracles: what holds of every article, reading and answer. An error is a finding. */
public final class Sound {

  private Sound() {}

  /** What a source gives, each checked. */
  public static List<Found> found(Sources sources, String source) {
    List<Found> all = new ArrayList<>();
    sources.read(source, all::add);
    for (Found found : all) {
      if (found instanceof Found.Text text) {
        article(text.article());
        holds(!text.origin().isBlank(), "an article without origin");
      } else if (found instanceof Found.Unreadable unreadable) {
        holds(!unreadable.why().isBlank(), "no reason given");
        holds(!unreadable.advice().isBlank(), "no advice given");
      }
    }
    return all;
  }

  /** Asides lie inside the text, in order, and do not overlap. */
  public static void article(Article article) {
    holds(!article.text().isBlank(), "an article without text");
    int end = 0;
    for (Aside aside : article.asides()) {
      inside(aside.span(), article);
      holds(aside.span().begin() >= end, "asides overlap");
      end = aside.span().end();
    }
  }

  /** Every span of a reading lies inside its text and cuts no character in two. */
  public static void reading(Reading reading) {
    Article article = reading.article();
    reading.asides().forEach(aside -> inside(aside.span(), article));
    reading.unclaimed().forEach(span -> inside(span, article));
    reading.mentions().forEach(mention -> inside(mention.span(), article));
    for (Claim claim : reading.claims()) {
      inside(claim.sentence(), article);
      inside(claim.trigger(), article);
      claim.roles().forEach(role -> inside(role.span(), article));
      claim.attribution().forEach(link -> inside(link.span(), article));
      quantity(claim.quantity(), article);
      quantity(claim.killed(), article);
      quantity(claim.injured(), article);
      holds(claim.confidence() >= 0 && claim.confidence() <= 1, "confidence out of range");
    }
  }

  private static void quantity(@Nullable Quantity quantity, Article article) {
    if (quantity != null) {
      inside(quantity.span(), article);
    }
  }

  private static void inside(Span span, Article article) {
    String text = article.text();
    holds(span.end() <= text.length(), "a span beyond the text");
    holds(!cuts(text, span.begin()) && !cuts(text, span.end()), "a span that cuts a character");
  }

  private static boolean cuts(String text, int at) {
    return at > 0
        && at < text.length()
        && Character.isHighSurrogate(text.charAt(at - 1))
        && Character.isLowSurrogate(text.charAt(at));
  }

  /** Fails with these words unless it holds. */
  public static void holds(boolean what, String otherwise) {
    if (!what) {
      throw new AssertionError(otherwise);
    }
  }
}
