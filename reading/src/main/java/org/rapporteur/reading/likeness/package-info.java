/** Texts that are nearly the same: one report under many mastheads. */
@NullMarked
package org.rapporteur.reading.likeness;

import org.jspecify.annotations.NullMarked;
