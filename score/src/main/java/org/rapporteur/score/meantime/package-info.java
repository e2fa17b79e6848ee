/** Certainty, polarity and time of events against NewsReader MEANTIME. */
@NullMarked
package org.rapporteur.score.meantime;

import org.jspecify.annotations.NullMarked;
