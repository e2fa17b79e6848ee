/**
 * The lasting record: what was read, kept so that nothing is lost and every quote can be shown
 * again.
 */
@NullMarked
package org.rapporteur.ledger;

import org.jspecify.annotations.NullMarked;
