/** Proof that what was kept is still what was captured. */
@NullMarked
package org.rapporteur.ledger.custody;

import org.jspecify.annotations.NullMarked;
