/** The engine as a whole: from an article to its reading. */
@NullMarked
package org.rapporteur.reading.engine;

import org.jspecify.annotations.NullMarked;
