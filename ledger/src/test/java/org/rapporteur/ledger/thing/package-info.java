/** Classes of things. */
@NullMarked
package org.rapporteur.ledger.thing;

import org.jspecify.annotations.NullMarked;
