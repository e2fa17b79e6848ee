/** Claims against PLOVER gold standard records: event type and countries. */
@NullMarked
package org.rapporteur.score.plover;

import org.jspecify.annotations.NullMarked;
