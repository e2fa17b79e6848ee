/** Times of the news and what they resolve to. */
@NullMarked
package org.rapporteur.reading.time;

import org.jspecify.annotations.NullMarked;
