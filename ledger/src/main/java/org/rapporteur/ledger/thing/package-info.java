/** Which class of goods words name: designation, class, family. */
@NullMarked
package org.rapporteur.ledger.thing;

import org.jspecify.annotations.NullMarked;
