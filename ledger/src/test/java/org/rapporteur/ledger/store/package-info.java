@NullMarked
package org.rapporteur.ledger.store;

import org.jspecify.annotations.NullMarked;
