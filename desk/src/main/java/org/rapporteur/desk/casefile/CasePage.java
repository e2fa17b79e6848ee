package org.rapporteur.desk.casefile;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.rapporteur.ledger.KeptClaim;
import org.rapporteur.ledger.link.Link;
import org.rapporteur.ledger.regime.Checked;
import org.rapporteur.ledger.regime.Finding;
import org.rapporteur.ledger.regime.Paragraph;
import org.rapporteur.ledger.regime.Reason;
import org.rapporteur.reading.Article;
import org.rapporteur.reading.Attribution;
import org.rapporteur.reading.Claim;
import org.rapporteur.reading.Reader;
import org.rapporteur.reading.Role;
import org.rapporteur.reading.Span;
import org.rapporteur.reading.json.CodePoints;

/**
 * A case file as one HTML page: no script, nothing fetched, fit for the screen and for A4 paper.
 * The page bears its seal, and every quote its article and offsets, so that {@link CaseCheck} can
 * check it.
 */
public final class CasePage {

  private static final int CONTEXT = 160;

  private final CaseFile file;
  private final List<Origin> origins;
  private final Evidence evidence;
  private final Markup page = new Markup();

  private CasePage(CaseFile file) {
    this.file = file;
    this.origins = Origin.of(file.claims(), new Sides(file.offices()));
    this.evidence = new Evidence(file, origins);
  }

  /** The page of a case file. */
  public static String of(CaseFile file) {
    CasePage made = new CasePage(file);
    made.write();
    return CaseSeal.sealed(made.page.toString());
  }

  private void write() {
    head();
    statement();
    standard();
    findings();
    sources();
    CaseTimeline.write(page, file.claims());
    contradictions();
    openPoints();
    quotes();
    CaseArticles.write(page, file.articles());
    page.raw("<footer><p>")
        .text(
            "Made by Rapporteur with engine "
                + Reader.VERSION
                + ". Offsets count Unicode code points of the article's text as captured. Check"
                + " this page with: rapporteur verify FILE. It describes what sources say and what"
                + " rules ask; it is not a verdict and no legal advice.")
        .raw("</p></footer>\n</body>\n</html>\n");
  }

  private void head() {
    page.raw("<!DOCTYPE html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n")
        .raw("<meta name=\"viewport\" content=\"width=device-width\">\n")
        .raw("<meta name=\"rapporteur-seal\" content=\"" + CaseSeal.BLANK + "\">\n")
        .element("title", "Case file: " + file.title())
        .raw("<style>\n" + style() + "</style>\n</head>\n<body>\n<header>\n")
        .element("p class=\"kicker\"", "Case file · " + file.kind())
        .element("h1", file.title())
        .element(
            "p class=\"made\"",
            "Put together "
                + file.made().toString().replace('T', ' ').replaceAll(":\\d\\d(\\.\\d+)?Z", " UTC")
                + (file.asOf() == null ? "" : ", as known by " + file.asOf())
                + " · "
                + Evidence.count(file.claims().size(), "claim")
                + " · "
                + Evidence.count(file.articles().size(), "article")
                + " · "
                + Evidence.count(origins.size(), "origin"))
        .raw("</header>\n");
  }

  private static String style() {
    try (InputStream in = CasePage.class.getResourceAsStream("case.css")) {
      return new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException("case.css is missing from the program", e);
    }
  }

  private void statement() {
    page.element("h2", "Statement").raw("<div class=\"statement\">\n");
    Set<String> sentences = new LinkedHashSet<>();
    if (file.kind().equals("finding") && !file.findings().isEmpty()) {
      KeptClaim claim = file.findings().get(0).claim();
      page.raw("<p class=\"lead\">");
      page.quote("span", "words", claim.article(), claim.claim().sentence(), List.of());
      page.raw("</p>\n");
    }
    for (Finding finding : file.findings()) {
      sentences.add(finding.statement());
    }
    if (sentences.isEmpty()) {
      sentences.add(
          "The ledger has "
              + Evidence.count(file.claims().size(), "claim")
              + " on this matter. No rule it was checked against covers any of them.");
    }
    sentences.stream().limit(4).forEach(sentence -> page.element("p", sentence));
    if (sentences.size() > 4) {
      page.element("p", "And " + (sentences.size() - 4) + " more findings, below.");
    }
    page.raw("</div>\n");
  }

  private void standard() {
    page.element("h2", "Standard of evidence")
        .raw("<p><span class=\"grade\">")
        .text(evidence.grade())
        .raw("</span></p>\n<ul>\n");
    evidence.grounds().forEach(ground -> page.element("li", ground));
    page.raw("</ul>\n");
  }

  private void findings() {
    if (file.findings().isEmpty()) {
      return;
    }
    page.element("h2", "Rules it would fall under");
    for (Finding finding : file.findings()) {
      Paragraph rule = finding.paragraph();
      page.raw("<section class=\"finding\" id=\"" + finding.id() + "\">\n<h3>")
          .raw(
              "<span class=\"tag "
                  + finding.fit().word()
                  + "\">"
                  + finding.fit().word()
                  + "</span>")
          .text(rule.citation())
          .raw("</h3>\n")
          .element("p class=\"rule\"", rule.says())
          .element(
              "p class=\"made\"",
              finding.regime().name()
                  + ", "
                  + finding.regime().authority()
                  + ". In force "
                  + rule.inForce()
                  + ". Bound: "
                  + rule.bound()
                  + "."
                  + (rule.unverified()
                      ? " Not all of this entry is checked against the text: see the open points."
                      : ""));
      compared(rule);
      page.raw("<table><tr><th>Field<th>The rule and the claim<th>Words</tr>\n");
      for (Reason reason : finding.reasons()) {
        page.raw("<tr><td class=\"field\">").text(reason.field()).raw("<td>");
        if (reason.holds() == Reason.Holds.OPEN) {
          page.raw("<span class=\"tag open\">open</span>");
        }
        page.text(reason.why()).raw("<td>");
        if (reason.span() != null) {
          words(finding.claim().article(), reason.span());
        }
        page.raw("</tr>\n");
      }
      page.raw("</table>\n");
      finding.support().sums().forEach(sum -> page.element("p class=\"sum\"", sum.sentence()));
      page.raw("<p class=\"made\">Claim ")
          .raw("<a href=\"#" + finding.claim().claim().id() + "\">")
          .text(finding.claim().claim().id())
          .raw("</a> · ")
          .text(
              Evidence.count(finding.support().origins(), "independent origin")
                  + " in "
                  + Evidence.count(finding.support().accounts(), "account")
                  + " of the event · "
                  + finding.id())
          .raw("</p>\n</section>\n");
    }
  }

  private void compared(Paragraph rule) {
    for (Checked each : rule.checked()) {
      page.element(
          "p class=\"made compared\"", "Compared in " + each.words() + " with " + each.source());
    }
  }

  private void words(Article article, Span span) {
    CodePoints points = CodePoints.of(article.text());
    page.quote("span", "words", article, span, List.of())
        .raw(
            " <span class=\"at\">"
                + points.at(span.begin())
                + "–"
                + points.at(span.end())
                + "</span>");
  }

  private void sources() {
    page.element("h2", "Sources, the most independent first")
        .raw("<table><tr><th>#<th>Origin<th>Standing<th>Claims<th>Articles</tr>\n");
    int number = 1;
    for (Origin origin : origins) {
      page.raw("<tr><td>" + number++ + "<td>")
          .text(origin.name())
          .raw("<td>")
          .text(origin.standing().words())
          .raw("<td>" + origin.claims().size() + "<td>")
          .text(String.join(", ", origin.articles()))
          .raw("</tr>\n");
    }
    page.raw("</table>\n");
  }

  private void contradictions() {
    page.element("h2", "Contradictions");
    if (file.contradictions().isEmpty()) {
      page.element("p", "None that the ledger knows of.");
    }
    for (Link link : file.contradictions()) {
      page.raw("<div class=\"against\"><p><strong>").text(link.reason()).raw("</strong>");
      if (!link.field().isEmpty()) {
        page.raw(" <span class=\"tag plain\">").text(link.field()).raw("</span>");
      }
      page.raw("</p>\n");
      for (String id : List.of(link.earlier(), link.later())) {
        file.claims().stream()
            .filter(claim -> claim.claim().id().equals(id))
            .forEach(
                claim -> {
                  page.raw("<p>");
                  words(claim.article(), claim.claim().sentence());
                  page.text(" ").element("span class=\"made\"", caption(claim)).raw("</p>\n");
                });
      }
      page.raw("</div>\n");
    }
  }

  private void openPoints() {
    page.element("h2", "Open points");
    List<String> open = evidence.open();
    if (open.isEmpty()) {
      page.element("p", "None were found by the program; a reader may see others.");
      return;
    }
    page.raw("<ul>\n");
    open.forEach(point -> page.element("li", point));
    page.raw("</ul>\n");
  }

  private void quotes() {
    page.element("h2", "Quotes in their context");
    for (KeptClaim claim : file.claims()) {
      Article article = claim.article();
      Span context = CaseContext.around(article.text(), claim.claim().sentence(), CONTEXT);
      CodePoints points = CodePoints.of(article.text());
      page.raw("<figure id=\"" + claim.claim().id() + "\">\n")
          .quote("blockquote", cut(article, context), article, context, marked(claim.claim()))
          .raw("\n<figcaption>")
          .text(
              claim.claim().type()
                  + (claim.claim().mode() == null ? "" : " " + claim.claim().mode())
                  + ", "
                  + claim.claim().stance().word()
                  + " · "
                  + caption(claim)
                  + " · ")
          .raw("<span class=\"at\">")
          .text(points.at(context.begin()) + "–" + points.at(context.end()))
          .raw("</span> · <span class=\"at\">")
          .text(claim.claim().id())
          .raw("</span></figcaption>\n</figure>\n");
    }
  }

  /** Style that shows where the text goes on. */
  private static String cut(Article article, Span context) {
    boolean before = context.begin() > 0;
    boolean after = context.end() < article.text().stripTrailing().length();
    return "quote" + (before ? " goes-before" : "") + (after ? " goes-on" : "");
  }

  /** The words that the claim's fields point to, without those that lie in others. */
  private static List<Span> marked(Claim claim) {
    List<Span> all = new ArrayList<>();
    all.add(claim.trigger());
    claim.roles().stream().map(Role::span).forEach(all::add);
    return all.stream().filter(a -> all.stream().noneMatch(b -> b != a && b.contains(a))).toList();
  }

  private static String caption(KeptClaim claim) {
    List<String> chain = new ArrayList<>();
    for (Attribution link : claim.claim().attribution()) {
      String words = claim.article().quote(link.span()).replaceAll("\\s+", " ");
      chain.add(link.entity() == null ? words : link.entity().name());
    }
    String publisher = claim.article().publisher();
    String outlet = publisher == null ? claim.article().ref() : publisher;
    String published = CaseAssembly.published(claim);
    return outlet
        + (published.isEmpty() ? "" : ", " + published)
        + (chain.isEmpty() ? "" : ", according to " + String.join(" → ", chain));
  }
}
