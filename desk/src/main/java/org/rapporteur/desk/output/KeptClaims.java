package org.rapporteur.desk.output;

import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.rapporteur.ledger.KeptArticle;
import org.rapporteur.ledger.KeptClaim;
import org.rapporteur.ledger.review.Review;
import org.rapporteur.reading.Claim;
import org.rapporteur.reading.Reading;

/** Claims out of the ledger, shown in the same forms as claims just read. */
public final class KeptClaims {

  private KeptClaims() {}

  /** Claims under their articles, in the order in which their articles were found. */
  public static void show(List<KeptClaim> claims, Format format, PrintWriter out, Ink ink) {
    Map<String, List<KeptClaim>> byArticle = new LinkedHashMap<>();
    for (KeptClaim claim : claims) {
      byArticle.computeIfAbsent(claim.article().id(), id -> new ArrayList<>()).add(claim);
    }
    try (ReadingSink sink = format.to(out, ink)) {
      byArticle.values().forEach(group -> sink.show(reading(group), reviews(group)));
    }
  }

  /** An article with all its claims and how it came here. */
  public static void show(KeptArticle kept, Format format, PrintWriter out, Ink ink) {
    try (ReadingSink sink = format.to(out, ink)) {
      sink.show(kept.reading(), kept.reviews());
    }
    if (format == Format.table) {
      out.println();
      out.println(ink.faint("sha-256  " + kept.sha256()));
      for (KeptArticle.Custody custody : kept.custody()) {
        out.println(ink.faint("captured " + custody.capturedAt() + " from " + custody.origin()));
      }
    }
  }

  private static List<Review> reviews(List<KeptClaim> group) {
    return group.stream().flatMap(kept -> kept.reviews().stream()).toList();
  }

  private static Reading reading(List<KeptClaim> group) {
    KeptClaim first = group.get(0);
    List<Claim> claims = group.stream().map(KeptClaim::claim).toList();
    return new Reading(
        first.article(),
        first.engine(),
        claims,
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of());
  }
}
