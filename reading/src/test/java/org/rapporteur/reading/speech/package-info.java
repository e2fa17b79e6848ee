@NullMarked
package org.rapporteur.reading.speech;

import org.jspecify.annotations.NullMarked;
