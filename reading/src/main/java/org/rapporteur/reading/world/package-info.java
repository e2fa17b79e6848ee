/** What an informed reader knows before reading: states, organisations, people, places, things. */
@NullMarked
package org.rapporteur.reading.world;

import org.jspecify.annotations.NullMarked;
