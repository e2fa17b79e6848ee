/** Everything the ledger has on one matter, as one page that can be printed and checked. */
@NullMarked
package org.rapporteur.desk.casefile;

import org.jspecify.annotations.NullMarked;
