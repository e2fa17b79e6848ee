/** Measuring readings against what people marked: figures that anyone can make again. */
@NullMarked
package org.rapporteur.score;

import org.jspecify.annotations.NullMarked;
