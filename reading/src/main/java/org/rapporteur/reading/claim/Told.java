package org.rapporteur.reading.claim;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rapporteur.reading.Claim;
import org.rapporteur.reading.ClaimType;
import org.rapporteur.reading.Role;
import org.rapporteur.reading.Span;

/** What a title beside a name tells already is not told again by a frame, but may be completed. */
final class Told {

  private Told() {}

  /** The title of the sentence that tells the same: "he served as mayor of London". */
  static @Nullable Claim by(List<Claim> titles, Claim claim) {
    for (Claim title : titles) {
      if (isSameWord(title, claim)) {
        return title;
      }
      if (title.type() == claim.type() && title.sentence().equals(claim.sentence())) {
        for (Role role : claim.roles()) {
          if (role.span().overlaps(title.trigger()) && !isOtherBody(title, claim, role)) {
            return title;
          }
        }
      }
    }
    return null;
  }

  /** A chief executive officer of a firm is its officer: the office says it all. */
  private static boolean isSameWord(Claim title, Claim claim) {
    return claim.type() == ClaimType.MEMBER
        && title.type() == ClaimType.OFFICE
        && title.trigger().overlaps(claim.trigger());
  }

  /** "The firm is led by Chairman Vega": that he leads the firm is not told by his title. */
  private static boolean isOtherBody(Claim title, Claim claim, Role role) {
    Span body = span(claim, "organisation");
    Span told = span(title, "organisation");
    return claim.type() == ClaimType.OFFICE
        && role.name().equals("person")
        && body != null
        && (told == null || !told.overlaps(body));
  }

  private static boolean isTold(Claim title, String role) {
    return !role.equals("kin") && span(title, role) != null;
  }

  private static @Nullable Span span(Claim claim, String name) {
    for (Role role : claim.roles()) {
      if (role.name().equals(name)) {
        return role.span();
      }
    }
    return null;
  }

  /**
   * The title's claim with what the frame found besides: further relatives ("son of A and B"), the
   * body of a title that shares it with the next ("founder and head of the bank").
   */
  static Claim completed(Claim title, Claim claim) {
    boolean kin = title.type() == ClaimType.KIN;
    boolean office = title.type() == ClaimType.OFFICE && span(title, "organisation") == null;
    if (!kin && !office || !title.trigger().overlaps(claim.trigger())) {
      return title;
    }
    List<Role> roles = new ArrayList<>(title.roles());
    for (Role role : claim.roles()) {
      boolean wanted = kin ? isTold(title, role.name()) : role.name().equals("organisation");
      if (wanted && roles.stream().noneMatch(told -> told.span().overlaps(role.span()))) {
        roles.add(role);
      }
    }
    return roles.size() == title.roles().size() ? title : title.withRoles(roles);
  }
}
