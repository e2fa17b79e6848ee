package org.rapporteur.desk.output;

import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.rapporteur.ledger.review.Review;
import org.rapporteur.reading.Article;
import org.rapporteur.reading.Attribution;
import org.rapporteur.reading.Claim;
import org.rapporteur.reading.Published;
import org.rapporteur.reading.Quantity;
import org.rapporteur.reading.Reading;
import org.rapporteur.reading.Role;
import org.rapporteur.reading.Span;
import org.rapporteur.reading.Stance;
import org.rapporteur.reading.When;
import org.rapporteur.reading.Where;

/** Claims for people: what is claimed first, then the words that say it, then who says so. */
public final class ClaimCards implements ReadingSink {

  private static final int WIDTH = 96;
  private static final String INDENT = "     ";

  private final PrintWriter out;
  private final Ink ink;

  public ClaimCards(PrintWriter out, Ink ink) {
    this.out = out;
    this.ink = ink;
  }

  @Override
  public void show(Reading reading, List<Review> reviews) {
    Article article = reading.article();
    out.println();
    out.println(ink.bold(Objects.requireNonNullElse(article.title(), article.ref())));
    out.println(ink.faint(about(reading)));
    int number = 0;
    for (Claim claim : reading.claims()) {
      out.println();
      card(article, claim, ++number);
      decisions(ReadingSink.of(claim, reviews));
    }
    out.flush();
  }

  /** One claim, numbered. */
  public void card(Article article, Claim claim, int number) {
    out.println(String.format(Locale.ROOT, "%3d  ", number) + headline(article, claim));
    for (String line : MarkedSentence.lines(article.text(), claim, ink, WIDTH - INDENT.length())) {
      out.println(INDENT + line);
    }
    String sameRole = "";
    for (Role role : claim.roles()) {
      String label = role.name().equals(sameRole) ? "" : role.name();
      field(label, filler(article, role));
      sameRole = role.name();
    }
    quantity("how many", claim.quantity(), article);
    quantity("killed", claim.killed(), article);
    quantity("injured", claim.injured(), article);
    for (int i = 0; i < claim.attribution().size(); i++) {
      field(i == 0 ? "says" : "", source(article, claim.attribution().get(i)));
    }
    field("id", ink.faint(claim.id()));
  }

  /** Under a card: what people decided about its claim, with who and when. */
  public void decisions(List<Review> reviews) {
    String label = "decided";
    for (Review review : reviews) {
      String what = (review.field() + " " + review.value()).strip();
      String note = review.note().isEmpty() ? "" : "  “" + review.note() + "”";
      field(
          label,
          (review.action().word() + " " + what).strip()
              + ", by "
              + review.by()
              + ink.faint(", " + review.at())
              + note);
      label = "";
    }
  }

  private String headline(Article article, Claim claim) {
    List<String> parts = new ArrayList<>();
    String type = claim.type().name() + (claim.mode() == null ? "" : " " + claim.mode());
    parts.add(ink.bold(type));
    if (claim.stance() != Stance.ASSERTED) {
      Span cue = claim.stanceCue();
      String because = cue == null ? "" : " (“" + article.quote(cue) + "”)";
      parts.add(ink.doubt(claim.stance().word() + because));
    }
    When when = claim.when();
    if (when != null) {
      parts.add(when.edtf());
    }
    Where where = claim.where();
    if (where != null) {
      parts.add(
          "in " + (where.entity() == null ? article.quote(where.span()) : where.entity().name()));
    }
    return String.join(" · ", parts);
  }

  private String about(Reading reading) {
    Article article = reading.article();
    Published published = article.published();
    String dated =
        published == null
            ? "undated"
            : (published.stated() ? "published " : "dated by its own words ") + published.edtf();
    int asides = reading.asides().size();
    return article.ref()
        + " · "
        + dated
        + " · "
        + count(reading.claims().size(), "claim")
        + (asides == 0 ? "" : " · " + count(asides, "line") + " set aside");
  }

  private static String count(int n, String what) {
    return n + " " + what + (n == 1 ? "" : "s");
  }

  private static String filler(Article article, Role role) {
    String words = oneLine(article.quote(role.span()));
    String name = role.entity() == null ? words : role.entity().name();
    return name.equals(words) ? name : name + "  “" + words + "”";
  }

  private static String source(Article article, Attribution link) {
    String words = oneLine(article.quote(link.span()));
    String name = link.entity() == null ? words : link.entity().name();
    Span cue = link.cue();
    return name + (cue == null ? "" : "  “" + oneLine(article.quote(cue)) + "”");
  }

  private void quantity(String label, @Nullable Quantity quantity, Article article) {
    if (quantity != null) {
      field(label, Numbers.phrase(quantity) + "  “" + article.quote(quantity.span()) + "”");
    }
  }

  private void field(String label, String value) {
    out.println(INDENT + ink.faint(String.format(Locale.ROOT, "%-13s", label)) + value);
  }

  private static String oneLine(String words) {
    return words.replaceAll("\\s+", " ");
  }
}
