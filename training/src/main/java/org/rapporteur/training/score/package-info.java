/** Measures single stages of the reading against gold files. Not shipped. */
@NullMarked
package org.rapporteur.training.score;

import org.jspecify.annotations.NullMarked;
