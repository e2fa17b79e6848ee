package org.rapporteur.reading;

/**
 * PLOVER's event types and, from {@link #FIND} on, this record's extensions to them. Their words
 * and roles are in the frame files that come with the program.
 */
public enum ClaimType {
  /** Says that it agrees, or agrees to do something. */
  AGREE,
  /** Meets, visits, talks. */
  CONSULT,
  /** Speaks or acts for somebody, short of material aid. */
  SUPPORT,
  /** Yields: releases, lifts, resigns itself. */
  CONCEDE,
  /** Does something together, or signs that it will. */
  COOPERATE,
  /** Gives or sells things, money or help. */
  AID,
  /** Withdraws, cedes, surrenders. */
  RETREAT,
  /** Asks or calls for something. */
  REQUEST,
  /** Blames, charges, investigates. */
  ACCUSE,
  /** Refuses, turns down, vetoes. */
  REJECT,
  /** Warns of harm to come. */
  THREATEN,
  /** Demonstrates, strikes, riots. */
  PROTEST,
  /** Cuts ties, fines, puts under sanctions. */
  SANCTION,
  /** Moves or readies forces, shows strength. */
  MOBILIZE,
  /** Arrests, seizes, represses, expels. */
  COERCE,
  /** Uses force against people or things. */
  ASSAULT,
  /** Finds or identifies a thing. */
  FIND,
  /** Uses a thing, mostly a weapon. */
  USE,
  /** Gives, takes or leaves an office; the mode says which. */
  APPOINT,
  /** Holds an office. */
  OFFICE,
  /** Is a relative of somebody. */
  KIN,
  /** Belongs to a body. */
  MEMBER
}
