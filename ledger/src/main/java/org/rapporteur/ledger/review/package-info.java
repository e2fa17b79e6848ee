/** What people decide about claims, remembered with who and when. */
@NullMarked
package org.rapporteur.ledger.review;

import org.jspecify.annotations.NullMarked;
