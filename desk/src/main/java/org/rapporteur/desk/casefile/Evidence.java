package org.rapporteur.desk.casefile;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.rapporteur.ledger.KeptClaim;
import org.rapporteur.reading.Stance;

/** How well what a case file tells is supported, in words; a description, never a verdict. */
final class Evidence {

  private final CaseFile file;
  private final List<Origin> origins;

  Evidence(CaseFile file, List<Origin> origins) {
    this.file = file;
    this.origins = origins;
  }

  /** One of a few words that stand above the page. */
  String grade() {
    long told = file.claims().stream().filter(claim -> happened(claim.claim().stance())).count();
    if (file.claims().isEmpty()) {
      return "no claim";
    }
    if (told == 0) {
      return "not told as done";
    }
    if (!file.contradictions().isEmpty()) {
      return "contested";
    }
    if (file.kind().equals("entity") || file.kind().equals("search")) {
      return "several matters, none contested in the ledger";
    }
    return tellingOrigins() > 1 ? "several origins, uncontested" : "one origin, uncontested";
  }

  /** What the grade rests on, as sentences. */
  List<String> grounds() {
    List<String> all = new ArrayList<>();
    int articles = file.articles().size();
    all.add(
        count(file.claims().size(), "claim")
            + " in "
            + count(articles, "article")
            + ", from "
            + count(origins.size(), "origin")
            + "; "
            + count((int) tellingOrigins(), "origin")
            + " telling of acts as done. Ten articles that quote one agency are one origin.");
    Map<Stance, Integer> stances = new EnumMap<>(Stance.class);
    file.claims().forEach(claim -> stances.merge(claim.claim().stance(), 1, Integer::sum));
    List<String> parts = new ArrayList<>();
    stances.forEach((stance, n) -> parts.add(n + " " + stance.word()));
    if (!parts.isEmpty()) {
      all.add("By what the words commit to: " + String.join(", ", parts) + ".");
    }
    long parties =
        origins.stream()
            .filter(o -> o.standing().compareTo(Origin.Standing.SPOKESMAN) >= 0)
            .count();
    if (parties > 0) {
      all.add(
          parties == 1
              ? "One of these origins is a party to what it tells, or speaks for one."
              : parties + " of these origins are parties to what they tell, or speak for one.");
    }
    all.add(
        file.contradictions().isEmpty()
            ? "The ledger has no account that contradicts these."
            : count(file.contradictions().size(), "contradiction") + " between accounts.");
    long imported =
        file.claims().stream().filter(c -> c.claim().frame().startsWith("import.")).count();
    if (imported > 0) {
      all.add(
          count((int) imported, "claim")
              + " imported from another program's records: no words were read here.");
    }
    long accepted =
        file.claims().stream()
            .filter(c -> c.reviews().stream().anyMatch(r -> r.action().word().equals("accept")))
            .count();
    all.add(
        accepted == 0
            ? "No person has reviewed these claims: they are as the program read them."
            : count((int) accepted, "claim") + " accepted by a person.");
    return all;
  }

  private long tellingOrigins() {
    return origins.stream()
        .filter(o -> o.claims().stream().anyMatch(c -> happened(c.claim().stance())))
        .count();
  }

  private static boolean happened(Stance stance) {
    return stance == Stance.ASSERTED || stance == Stance.ESTIMATED || stance == Stance.ALLEGED;
  }

  static String count(int n, String what) {
    return n + " " + what + (n == 1 ? "" : "s");
  }

  /** What is open: of each finding, and of each claim. */
  List<String> open() {
    List<String> all = new ArrayList<>();
    file.findings()
        .forEach(
            finding ->
                finding
                    .missing()
                    .forEach(
                        question -> all.add(finding.paragraph().citation() + ": " + question)));
    for (KeptClaim claim : file.claims()) {
      if (claim.article().published() == null) {
        all.add(claim.article().ref() + " does not say when it was published.");
      } else if (!claim.article().published().stated()) {
        all.add("The date of " + claim.article().ref() + " is inferred from its words.");
      }
    }
    return all.stream().distinct().toList();
  }
}
