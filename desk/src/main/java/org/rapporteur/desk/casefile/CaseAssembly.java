package org.rapporteur.desk.casefile;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.rapporteur.ledger.KeptArticle;
import org.rapporteur.ledger.KeptClaim;
import org.rapporteur.ledger.Ledger;
import org.rapporteur.ledger.LedgerException;
import org.rapporteur.ledger.Page;
import org.rapporteur.ledger.entity.Dossier;
import org.rapporteur.ledger.entity.TieKind;
import org.rapporteur.ledger.link.Event;
import org.rapporteur.ledger.link.Link;
import org.rapporteur.ledger.link.LinkKind;
import org.rapporteur.ledger.regime.Check;
import org.rapporteur.ledger.regime.Finding;
import org.rapporteur.ledger.regime.Regimes;
import org.rapporteur.ledger.search.Query;
import org.rapporteur.reading.Attribution;
import org.rapporteur.reading.Entity;
import org.rapporteur.reading.EntityType;

/** Puts case files together from a ledger. */
public final class CaseAssembly {

  private static final int PAGE = 200;

  private final Ledger ledger;
  private final Check check;
  private final Instant made;

  /**
   * @param made the time that the file will bear
   */
  public CaseAssembly(Ledger ledger, Regimes regimes, Instant made) {
    this.ledger = ledger;
    this.check = new Check(regimes);
    this.made = made;
  }

  /** The case of one finding, by its id: its claim and all accounts of the same event. */
  public Optional<CaseFile> ofFinding(String id, @Nullable LocalDate asOf) {
    return Finding.claimOf(id).flatMap(claim -> ofFinding(id, claim, asOf));
  }

  /** The same where the claim is known; empty if it has no such finding. */
  public Optional<CaseFile> ofFinding(String id, String claim, @Nullable LocalDate asOf) {
    return ledger
        .claim(claim, asOf)
        .map(kept -> ofClaim(kept, id, asOf))
        .filter(file -> !file.findings().isEmpty());
  }

  /** The case of one claim, with all findings of it. */
  public Optional<CaseFile> ofClaim(String id, @Nullable LocalDate asOf) {
    return ledger.claim(id, asOf).map(claim -> ofClaim(claim, null, asOf));
  }

  private CaseFile ofClaim(KeptClaim claim, @Nullable String finding, @Nullable LocalDate asOf) {
    List<Finding> findings =
        check.claim(ledger, claim, asOf).stream()
            .filter(each -> finding == null || each.id().equals(finding))
            .toList();
    List<KeptClaim> claims =
        ledger.compare(claim.claim().id(), asOf).stream()
            .flatMap(event -> event.accounts().stream())
            .map(Event.Telling::claim)
            .toList();
    String title =
        findings.isEmpty() || finding == null
            ? claim.sentence().replaceAll("\\s+", " ")
            : findings.get(0).paragraph().citation() + ", " + findings.get(0).regime().name();
    return file(
        title,
        finding == null ? "claim" : "finding",
        asOf,
        findings,
        claims.isEmpty() ? List.of(claim) : claims);
  }

  /** The case of the claims that answer a query, the newest {@code most} of them. */
  public CaseFile ofQuery(String title, String kind, Query.Builder query, int most) {
    List<KeptClaim> claims = new ArrayList<>();
    String next = null;
    LocalDate asOf;
    do {
      Query asked = query.limit(Math.min(PAGE, most - claims.size())).after(next).build();
      asOf = asked.asOf();
      Page page = ledger.find(asked);
      claims.addAll(page.claims());
      next = page.next();
    } while (next != null && claims.size() < most);
    List<Finding> findings = new ArrayList<>();
    for (KeptClaim claim : claims) {
      findings.addAll(check.claim(ledger, claim, asOf));
    }
    return file(title, kind, asOf, findings, claims);
  }

  private CaseFile file(
      String title,
      String kind,
      @Nullable LocalDate asOf,
      List<Finding> findings,
      List<KeptClaim> found) {
    List<KeptClaim> claims = new ArrayList<>(found);
    claims.sort(Comparator.comparing(CaseAssembly::published));
    Set<Link> against = new LinkedHashSet<>();
    Map<String, KeptClaim> byId = new LinkedHashMap<>();
    claims.forEach(claim -> byId.put(claim.claim().id(), claim));
    for (KeptClaim claim : List.copyOf(claims)) {
      for (Link link : ledger.links(claim.claim().id())) {
        if (link.kind() == LinkKind.CONTRADICTS && against.add(link)) {
          add(link.earlier(), byId, asOf);
          add(link.later(), byId, asOf);
        }
      }
    }
    List<KeptArticle> articles = new ArrayList<>();
    Set<String> seen = new LinkedHashSet<>();
    for (KeptClaim claim : byId.values()) {
      if (seen.add(claim.article().id())) {
        ledger.article(claim.article().id()).ifPresent(articles::add);
      }
    }
    List<Link> shown =
        against.stream()
            .filter(link -> byId.containsKey(link.earlier()) && byId.containsKey(link.later()))
            .toList();
    return new CaseFile(
        title,
        kind,
        made,
        asOf == null ? null : asOf.toString(),
        findings,
        byId.values().stream().sorted(Comparator.comparing(CaseAssembly::published)).toList(),
        articles,
        shown,
        offices(byId.values(), asOf));
  }

  /** In which bodies the ledger knows an office of those who are the last source of a claim. */
  private Map<String, List<String>> offices(
      Collection<KeptClaim> claims, @Nullable LocalDate asOf) {
    Map<String, List<String>> all = new LinkedHashMap<>();
    for (KeptClaim claim : claims) {
      for (Attribution source : claim.claim().attribution()) {
        Entity who = source.entity();
        if (who != null && who.type() == EntityType.PERSON && !all.containsKey(who.id())) {
          all.put(who.id(), offices(who.id(), asOf));
        }
      }
    }
    return all;
  }

  private List<String> offices(String person, @Nullable LocalDate asOf) {
    try {
      return ledger.ties(person, TieKind.OFFICE, asOf).stream()
          .filter(tie -> tie.ended() == null)
          .map(Dossier.Tie::other)
          .distinct()
          .toList();
    } catch (LedgerException unknown) {
      return List.of();
    }
  }

  /** A claim that contradicts belongs to the file, unless it was not yet known. */
  private void add(String id, Map<String, KeptClaim> byId, @Nullable LocalDate asOf) {
    if (byId.containsKey(id)) {
      return;
    }
    ledger
        .claim(id)
        .filter(claim -> asOf == null || published(claim).compareTo(asOf.toString()) <= 0)
        .ifPresent(claim -> byId.put(id, claim));
  }

  static String published(KeptClaim claim) {
    return claim.article().published() == null ? "" : claim.article().published().edtf();
  }
}
