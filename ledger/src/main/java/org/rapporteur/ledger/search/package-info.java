/** Questions to the record and their pages of answers. */
@NullMarked
package org.rapporteur.ledger.search;

import org.jspecify.annotations.NullMarked;
