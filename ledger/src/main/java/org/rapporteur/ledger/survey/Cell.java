package org.rapporteur.ledger.survey;

import java.time.LocalDate;

/**
 * Claims of one row of a timeline in one period.
 *
 * @param row key of the row: a type, a stance, or an entity's id
 * @param name the row's name
 * @param from first day of the period
 * @param to last day of the period
 * @param tally how many
 */
public record Cell(String row, String name, LocalDate from, LocalDate to, Tally tally) {}
