/** What every parser of outside bytes must hold, whatever the bytes. */
@NullMarked
package org.rapporteur.fuzz;

import org.jspecify.annotations.NullMarked;
