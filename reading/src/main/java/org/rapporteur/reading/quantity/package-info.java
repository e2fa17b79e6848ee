/** Numbers, approximators, units and money. */
@NullMarked
package org.rapporteur.reading.quantity;

import org.jspecify.annotations.NullMarked;
