package org.rapporteur.ledger.entity;

import java.util.List;
import org.rapporteur.reading.ClaimType;

/** What ties an entity to another for longer than a day, and the claims' roles that tell it. */
public enum TieKind {
  /** An office held by a person in a state or body. */
  OFFICE(List.of(ClaimType.OFFICE, ClaimType.APPOINT), "person", "office", "organisation"),
  /** Kinship of two persons. */
  KIN(List.of(ClaimType.KIN), "person", "kin", "relative"),
  /** Membership of somebody, or of a state, in a body. */
  MEMBERSHIP(List.of(ClaimType.MEMBER), "member", "", "organisation");

  final List<ClaimType> types;
  final String one;
  final String what;
  final String other;

  TieKind(List<ClaimType> types, String one, String what, String other) {
    this.types = types;
    this.one = one;
    this.what = what;
    this.other = other;
  }
}
