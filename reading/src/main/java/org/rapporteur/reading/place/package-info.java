/** Where events happen. */
@NullMarked
package org.rapporteur.reading.place;

import org.jspecify.annotations.NullMarked;
