/** Tables, connections and transactions on SQLite and PostgreSQL. */
@NullMarked
package org.rapporteur.ledger.store;

import org.jspecify.annotations.NullMarked;
