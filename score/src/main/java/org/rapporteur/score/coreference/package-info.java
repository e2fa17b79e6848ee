/** Links between mentions against GUM. */
@NullMarked
package org.rapporteur.score.coreference;

import org.jspecify.annotations.NullMarked;
