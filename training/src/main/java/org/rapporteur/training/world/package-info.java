/** Builds the generated files of the gazetteer from open reference data. */
@NullMarked
package org.rapporteur.training.world;

import org.jspecify.annotations.NullMarked;
