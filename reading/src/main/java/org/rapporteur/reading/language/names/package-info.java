/** The model behind the name tagger: features, decoder and file format. */
@NullMarked
package org.rapporteur.reading.language.names;

import org.jspecify.annotations.NullMarked;
