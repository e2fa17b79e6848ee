/** Statements, who makes them, and how far a text commits to what it tells. */
@NullMarked
package org.rapporteur.reading.speech;

import org.jspecify.annotations.NullMarked;
