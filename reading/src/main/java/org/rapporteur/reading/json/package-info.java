/** The public JSON of claims and articles; offsets there are Unicode code points. */
@NullMarked
package org.rapporteur.reading.json;

import org.jspecify.annotations.NullMarked;
