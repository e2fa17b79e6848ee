/** Measurements of the ledger, run by hand. */
@NullMarked
package org.rapporteur.ledger.bench;

import org.jspecify.annotations.NullMarked;
