package org.rapporteur.ledger.regime;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.rapporteur.ledger.thing.Things;
import org.rapporteur.reading.Article;
import org.rapporteur.reading.Claim;
import org.rapporteur.reading.ClaimType;
import org.rapporteur.reading.Role;
import org.rapporteur.reading.Span;
import org.rapporteur.reading.world.ItemClass;

/** Whether the things of a claim are those that a paragraph names. */
final class ThingFit {

  /** Classes so wide that they tell nothing. */
  private static final Set<String> VAGUE = Set.of("goods", "unnamed cargo");

  private static final Set<String> ROLES = Set.of("item", "topic");

  private final Things things;
  private final Article article;
  private final Claim claim;

  ThingFit(Things things, Article article, Claim claim) {
    this.things = things;
    this.article = article;
    this.claim = claim;
  }

  private record Found(Span span, ItemClass type, String words) {}

  /** How the things told stand to the classes asked; no class asked always holds. */
  Reason of(List<String> asked) {
    if (asked.isEmpty()) {
      return Reason.yes("item", "the thing does not matter", null);
    }
    List<Found> found = found();
    for (Found each : found) {
      for (String family : asked) {
        if (things.is(each.type(), family)) {
          return Reason.yes("item", why(each, family), each.span());
        }
      }
    }
    for (Found each : found) {
      for (String family : asked) {
        if (!each.type().name().equals("goods") && things.mayHold(each.type(), family)) {
          return Reason.open(
              "item",
              "the words say only " + each.type().name() + ", the rule asks for " + family,
              each.span());
        }
      }
    }
    boolean vague = found.stream().allMatch(each -> VAGUE.contains(each.type().name()));
    if (found.isEmpty() ? !roles().isEmpty() : !vague) {
      String type = found.isEmpty() ? "of no class that is known" : found.get(0).type().name();
      return "arms".equals(claim.mode()) && found.isEmpty()
          ? unknown(asked)
          : Reason.no("item", "the thing is " + type);
    }
    return unknown(asked);
  }

  /** All things named are of these classes. */
  boolean only(List<String> classes) {
    List<Found> found = found();
    return !found.isEmpty()
        && found.stream()
            .allMatch(each -> classes.stream().anyMatch(c -> things.is(each.type(), c)));
  }

  private Reason unknown(List<String> asked) {
    ItemClass weapon = Objects.requireNonNull(things.type("weapon"));
    boolean arms = asked.stream().anyMatch(family -> things.is(weapon, family));
    boolean maybeArms = asked.stream().anyMatch(family -> things.mayHold(weapon, family));
    String mode = claim.mode();
    if ("arms".equals(mode)) {
      return arms
          ? Reason.yes("item", "the words speak of arms", claim.trigger())
          : maybeArms
              ? Reason.open("item", "of which kind the arms are is not told", claim.trigger())
              : Reason.no("item", "the words speak of arms");
    }
    if (!arms || claim.type() != ClaimType.AID || (mode != null && !mode.equals("goods"))) {
      return Reason.no("item", "no such thing is told");
    }
    List<Role> roles = roles();
    return roles.isEmpty()
        ? Reason.open("item", "the thing is not told", claim.trigger())
        : Reason.open("item", "what the cargo is, is not told", roles.get(0).span());
  }

  private String why(Found each, String family) {
    String type = each.type().name();
    String named =
        each.words().equalsIgnoreCase(type) ? type : each.words() + " is of the class " + type;
    return type.equals(family) ? "the thing is " + type : named + ", which belongs to " + family;
  }

  private List<Role> roles() {
    return claim.roles().stream().filter(role -> ROLES.contains(role.name())).toList();
  }

  private List<Found> found() {
    List<Found> all = new ArrayList<>();
    for (Role role : roles()) {
      all.addAll(in(role.span()));
    }
    return all.isEmpty() ? in(claim.trigger()) : all;
  }

  private List<Found> in(Span span) {
    return things.in(article.quote(span)).stream()
        .map(
            named -> {
              int begin = span.begin() + named.begin();
              Span at = new Span(begin, begin + named.words().length());
              return new Found(at, named.type(), named.words());
            })
        .toList();
  }
}
