package org.rapporteur.reading.claim;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.rapporteur.reading.Claim;
import org.rapporteur.reading.ClaimType;
import org.rapporteur.reading.Role;
import org.rapporteur.reading.frame.FrameMatch;
import org.rapporteur.reading.language.Sentence;
import org.rapporteur.reading.language.Upos;

/**
 * "The trip will continue with a visit to Chad": who makes the whole makes its parts, where these
 * name nobody.
 */
final class Stages {

  /** Verbs by which an event has parts. */
  private static final Set<String> PARTING =
      Set.of(
          "begin",
          "start",
          "open",
          "kick",
          "continue",
          "proceed",
          "end",
          "close",
          "conclude",
          "finish",
          "culminate",
          "include",
          "feature");

  private Stages() {}

  /** The roles of a part, with whoever acts in the whole if nobody is named. */
  static List<Role> completed(Sentence s, FrameMatch part, List<Role> roles, List<Claim> before) {
    boolean acted = roles.stream().anyMatch(role -> role.name().equals("actor"));
    int whole = acted || part.type() != ClaimType.CONSULT ? -1 : whole(s, part.head());
    if (whole < 0) {
      return roles;
    }
    List<Role> all = new ArrayList<>(roles);
    for (Claim claim : before) {
      boolean named = claim.trigger().contains(s.span(whole, whole + 1));
      if (named && claim.type() == part.type()) {
        for (Role role : claim.roles()) {
          if (role.name().equals("actor")) {
            all.add(new Role("actor", role.span(), role.entity(), "whole+" + role.rule()));
          }
        }
      }
    }
    return all;
  }

  /** The noun that is subject of "continue with" or "include" above a noun; or -1. */
  private static int whole(Sentence s, int part) {
    int at = part;
    while (at >= 0 && s.relation(at).equals("conj")) {
      at = s.head(at);
    }
    int verb = at < 0 || !(s.is(at, "obl") || s.is(at, "obj")) ? -1 : s.head(at);
    boolean parting = verb >= 0 && s.upos(verb) == Upos.VERB && PARTING.contains(s.lemma(verb));
    return parting ? s.dependent(verb, "nsubj") : -1;
  }
}
