/** The language layer: tokens, sentences, tags, lemmas, trees and name spans over an article. */
@NullMarked
package org.rapporteur.reading.language;

import org.jspecify.annotations.NullMarked;
