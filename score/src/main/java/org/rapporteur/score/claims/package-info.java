/** Predicted claims against gold claims, by the rules of the gold's reference scorer. */
@NullMarked
package org.rapporteur.score.claims;

import org.jspecify.annotations.NullMarked;
