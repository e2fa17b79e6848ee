/** Times of the record as day numbers that sort and compare. */
@NullMarked
package org.rapporteur.ledger.days;

import org.jspecify.annotations.NullMarked;
