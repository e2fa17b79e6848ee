/** Puts together what the stages found into claims. */
@NullMarked
package org.rapporteur.reading.claim;

import org.jspecify.annotations.NullMarked;
