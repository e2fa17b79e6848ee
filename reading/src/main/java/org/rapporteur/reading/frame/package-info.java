/** Claim types as files, and the matcher that finds them in trees. */
@NullMarked
package org.rapporteur.reading.frame;

import org.jspecify.annotations.NullMarked;
