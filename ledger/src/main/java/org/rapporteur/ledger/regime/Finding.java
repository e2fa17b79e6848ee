package org.rapporteur.ledger.regime;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.rapporteur.ledger.KeptClaim;
import org.rapporteur.reading.ContentId;

/**
 * A claim that would fall under a paragraph if it is true. Never a verdict: it says what the rule
 * asks, which of it the words give, and what is open.
 *
 * @param claim the claim, with its article
 * @param regime the body of rules
 * @param paragraph the rule
 * @param fit how far the claim gives what the paragraph asks
 * @param reasons field by field
 * @param missing what must be known for certainty, as sentences
 * @param support what else the ledger has about it
 */
public record Finding(
    KeptClaim claim,
    Regime regime,
    Paragraph paragraph,
    Fit fit,
    List<Reason> reasons,
    List<String> missing,
    Support support) {

  private static final Pattern ID = Pattern.compile("fnd-([0-9a-f]+)-[0-9a-f]{8}");

  public Finding {
    reasons = List.copyOf(reasons);
    missing = List.copyOf(missing);
  }

  /**
   * The same claim under the same paragraph has the same id: {@code fnd-}, the claim's own digits
   * and eight more for the rule.
   */
  public String id() {
    String rule = ContentId.of("rule", regime.id(), paragraph.id()).substring(5, 13);
    return "fnd-" + claim.claim().id().replaceFirst("^clm-", "") + "-" + rule;
  }

  /** The id of the claim that a finding is about, from the finding's id; empty if it is none. */
  public static Optional<String> claimOf(String finding) {
    Matcher id = ID.matcher(finding);
    return id.matches() ? Optional.of("clm-" + id.group(1)) : Optional.empty();
  }

  /** The finding in one conditional sentence. */
  public String statement() {
    return Wording.statement(this);
  }

  /** The article's words for a reason; empty if no words say it. */
  public String quote(Reason reason) {
    return reason.span() == null ? "" : claim.article().quote(reason.span());
  }

  Finding with(Support found) {
    return new Finding(claim, regime, paragraph, fit, reasons, missing, found);
  }
}
