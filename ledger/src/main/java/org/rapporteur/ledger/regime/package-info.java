/** Dated rules, and which claims would fall under them if they are true. */
@NullMarked
package org.rapporteur.ledger.regime;

import org.jspecify.annotations.NullMarked;
