/** What a dependency tree says about who does what to whom. */
@NullMarked
package org.rapporteur.reading.syntax;

import org.jspecify.annotations.NullMarked;
