/** How well the language layer does on treebanks. */
@NullMarked
package org.rapporteur.score.language;

import org.jspecify.annotations.NullMarked;
