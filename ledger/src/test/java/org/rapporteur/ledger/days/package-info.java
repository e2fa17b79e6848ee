@NullMarked
package org.rapporteur.ledger.days;

import org.jspecify.annotations.NullMarked;
