/** How well names are found. */
@NullMarked
package org.rapporteur.score.names;

import org.jspecify.annotations.NullMarked;
