package org.rapporteur.reading;

/** PLOVER's event types and, from {@link #FIND} on, this record's extensions to them. */
public enum ClaimType {
  AGREE,
  CONSULT,
  SUPPORT,
  CONCEDE,
  COOPERATE,
  AID,
  RETREAT,
  REQUEST,
  ACCUSE,
  REJECT,
  THREATEN,
  PROTEST,
  SANCTION,
  MOBILIZE,
  COERCE,
  ASSAULT,
  FIND,
  USE,
  APPOINT,
  OFFICE,
  KIN,
  MEMBER
}
