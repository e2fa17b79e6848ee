/** Tests of the ledger, and readings made by hand for them. */
@NullMarked
package org.rapporteur.ledger;

import org.jspecify.annotations.NullMarked;
