/** Regimes, their files and what falls under them. */
@NullMarked
package org.rapporteur.ledger.regime;

import org.jspecify.annotations.NullMarked;
