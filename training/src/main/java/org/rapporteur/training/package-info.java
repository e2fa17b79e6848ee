/** Makes the language model from treebanks. */
@NullMarked
package org.rapporteur.training;

import org.jspecify.annotations.NullMarked;
