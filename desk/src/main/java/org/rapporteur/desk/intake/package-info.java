/** How the records of other programs come into the ledger. */
@NullMarked
package org.rapporteur.desk.intake;

import org.jspecify.annotations.NullMarked;
