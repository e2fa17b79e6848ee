/** Counts over many claims, made in the database: what views draw. */
@NullMarked
package org.rapporteur.ledger.survey;

import org.jspecify.annotations.NullMarked;
