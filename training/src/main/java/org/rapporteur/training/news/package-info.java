/**
 * Sentences built the way newspapers build them, with their trees, to train on beside the
 * treebanks.
 */
@NullMarked
package org.rapporteur.training.news;

import org.jspecify.annotations.NullMarked;
