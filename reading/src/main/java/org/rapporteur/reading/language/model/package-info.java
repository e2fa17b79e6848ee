/**
 * The linear models behind tagger and parser: features, weights and decoding, shared with training.
 */
@NullMarked
package org.rapporteur.reading.language.model;

import org.jspecify.annotations.NullMarked;
