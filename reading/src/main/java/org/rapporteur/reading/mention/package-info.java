/** Words that name or describe something, and what they name. */
@NullMarked
package org.rapporteur.reading.mention;

import org.jspecify.annotations.NullMarked;
