/** Feeds: RSS, Atom and JSON Feed, read once or watched. */
@NullMarked
package org.rapporteur.sources.feed;

import org.jspecify.annotations.NullMarked;
