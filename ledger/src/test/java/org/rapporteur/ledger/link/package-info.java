@NullMarked
package org.rapporteur.ledger.link;

import org.jspecify.annotations.NullMarked;
