package org.rapporteur.desk.casefile;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.rapporteur.ledger.KeptClaim;
import org.rapporteur.reading.Attribution;
import org.rapporteur.reading.Role;

/**
 * Who is behind claims in the end: the last named source of each, else the outlet that tells it in
 * its own voice.
 *
 * @param name who
 * @param standing how near to the matter it stands
 * @param claims its claims
 */
record Origin(String name, Standing standing, List<KeptClaim> claims) {

  /** The most independent first. */
  enum Standing {
    THIRD_PARTY("a named source that takes no part in what it tells"),
    OUTLET("the outlet in its own voice; it names no source"),
    UNNAMED("a source that is described and not named"),
    SPOKESMAN("speaks for a party to what it tells"),
    PARTY("a party to what it tells");

    private final String words;

    Standing(String words) {
      this.words = words;
    }

    String words() {
      return words;
    }
  }

  Origin {
    claims = List.copyOf(claims);
  }

  /** All origins of these claims, ranked by independence, then by how much they tell. */
  static List<Origin> of(List<KeptClaim> claims, Sides sides) {
    Map<String, List<KeptClaim>> byName = new LinkedHashMap<>();
    Map<String, Standing> standings = new LinkedHashMap<>();
    for (KeptClaim claim : claims) {
      String name = name(claim);
      byName.computeIfAbsent(name, key -> new ArrayList<>()).add(claim);
      standings.merge(name, standing(claim, sides), (a, b) -> a.compareTo(b) >= 0 ? a : b);
    }
    List<Origin> all = new ArrayList<>();
    byName.forEach(
        (name, told) ->
            all.add(new Origin(name, Objects.requireNonNull(standings.get(name)), told)));
    all.sort(
        Comparator.comparing((Origin origin) -> origin.standing())
            .thenComparing(origin -> -origin.claims().size())
            .thenComparing(origin -> origin.name()));
    return all;
  }

  /** The articles in which it speaks. */
  Set<String> articles() {
    Set<String> refs = new TreeSet<>();
    claims.forEach(claim -> refs.add(claim.article().ref()));
    return refs;
  }

  private static String name(KeptClaim claim) {
    List<Attribution> chain = claim.claim().attribution();
    if (chain.isEmpty()) {
      String publisher = claim.article().publisher();
      return publisher == null ? claim.article().ref() : publisher;
    }
    Attribution last = chain.get(chain.size() - 1);
    return last.entity() == null
        ? claim.article().quote(last.span()).replaceAll("\\s+", " ")
        : last.entity().name();
  }

  private static Standing standing(KeptClaim claim, Sides sides) {
    List<Attribution> chain = claim.claim().attribution();
    if (chain.isEmpty()) {
      return Standing.OUTLET;
    }
    Attribution last = chain.get(chain.size() - 1);
    if (last.entity() == null) {
      return sides.speaksForAParty(claim, last) ? Standing.SPOKESMAN : Standing.UNNAMED;
    }
    for (Role role : claim.claim().roles()) {
      if (role.entity() != null && role.entity().id().equals(last.entity().id())) {
        return Standing.PARTY;
      }
    }
    if (sides.speaksForAParty(claim, last)) {
      return Standing.SPOKESMAN;
    }
    String words = claim.article().quote(last.span());
    boolean named = words.chars().anyMatch(Character::isUpperCase);
    return named ? Standing.THIRD_PARTY : Standing.UNNAMED;
  }
}
