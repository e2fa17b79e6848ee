package org.rapporteur.desk.web;

import io.javalin.http.Context;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.rapporteur.desk.casefile.CaseAssembly;
import org.rapporteur.desk.casefile.CaseFile;
import org.rapporteur.desk.casefile.CaseJsonLd;
import org.rapporteur.desk.casefile.CasePage;
import org.rapporteur.ledger.Ledger;
import org.rapporteur.ledger.LedgerException;
import org.rapporteur.ledger.regime.Regimes;
import org.rapporteur.ledger.search.Query;

/**
 * {@code /api/cases}: the case file of a finding, a claim, an entity or a search, as the page that
 * {@code rapporteur case} writes and {@code rapporteur verify} checks, or as JSON-LD.
 */
final class CasesApi {

  private static final int CLAIMS = 60;

  private final Ledger ledger;
  private final Regimes regimes = Regimes.shipped();

  CasesApi(Ledger ledger) {
    this.ledger = ledger;
  }

  void make(Context request) {
    boolean page = page(request);
    CaseFile file =
        find(request)
            .filter(found -> !found.claims().isEmpty())
            .orElseThrow(() -> new ProblemException(404, "The ledger has nothing on this."));
    String name = "case-" + slug(file.title());
    if (page) {
      String html = CasePage.of(file);
      request.header("Content-Security-Policy", policy(html));
      send(request, "text/html", name + ".html", html);
    } else {
      send(request, "application/ld+json", name + ".jsonld", CaseJsonLd.of(file));
    }
  }

  private static boolean page(Context request) {
    String format = Parameters.given(request, "format");
    if (format == null || format.equals("html")) {
      return true;
    }
    if (format.equals("jsonld")) {
      return false;
    }
    throw new ProblemException(400, "\"format\" is html or jsonld.");
  }

  private Optional<CaseFile> find(Context request) {
    LocalDate asOf = Parameters.day(request, "as-of");
    String claim = Parameters.given(request, "claim");
    String finding = Parameters.given(request, "finding");
    CaseAssembly assembly = new CaseAssembly(ledger, regimes, Instant.now());
    if (finding != null && claim == null) {
      throw new ProblemException(
          400, "A finding is found by its claim: give \"claim\" too, as /api/findings tells it.");
    }
    if (claim != null) {
      return finding == null
          ? assembly.ofClaim(claim, asOf)
          : assembly.ofFinding(finding, claim, asOf);
    }
    return Optional.of(search(request, assembly));
  }

  private CaseFile search(Context request, CaseAssembly assembly) {
    Query query = Parameters.query(request);
    int limit = Parameters.limit(request, CLAIMS);
    boolean one = query.words() == null && query.parts().size() == 1;
    if (query.words() == null && query.parts().isEmpty() && query.article() == null) {
      throw new ProblemException(
          400, "Say what the case is about: \"claim\", \"entity\", \"article\" or words in \"q\".");
    }
    List<String> about = query.parts().stream().map(part -> name(part.entity())).toList();
    String title =
        query.words() != null
            ? query.words()
            : about.isEmpty() ? String.valueOf(query.article()) : String.join(" and ", about);
    return assembly.ofQuery(title, one ? "entity" : "search", query.again(), limit);
  }

  private String name(String entity) {
    try {
      return ledger.entity(entity).name();
    } catch (LedgerException unknown) {
      return entity;
    }
  }

  /** The page carries its style inside, so that it stands alone: that style and nothing else. */
  private static String policy(String html) {
    int begin = html.indexOf("<style>") + "<style>".length();
    String style = html.substring(begin, html.indexOf("</style>"));
    return "default-src 'none'; style-src 'sha256-" + sha256(style) + "'; frame-ancestors 'none'";
  }

  private static String sha256(String text) {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      byte[] hash = digest.digest(text.getBytes(StandardCharsets.UTF_8));
      return Base64.getEncoder().encodeToString(hash);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }

  private static void send(Context request, String type, String name, String body) {
    request.header("Content-Disposition", "inline; filename=\"" + name + "\"");
    request.header("Cache-Control", "private, no-store");
    request.contentType(type + "; charset=utf-8").result(body);
  }

  private static String slug(@Nullable String title) {
    String slug = String.valueOf(title).toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-");
    return slug.substring(0, Math.min(40, slug.length())).replaceAll("^-|-$", "");
  }
}
