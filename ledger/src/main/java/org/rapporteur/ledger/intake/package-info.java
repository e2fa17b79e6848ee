/** How far sources have been read: archives half read, feeds watched. */
@NullMarked
package org.rapporteur.ledger.intake;

import org.jspecify.annotations.NullMarked;
