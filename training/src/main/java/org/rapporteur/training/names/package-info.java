/** Makes the model of the name tagger. */
@NullMarked
package org.rapporteur.training.names;

import org.jspecify.annotations.NullMarked;
