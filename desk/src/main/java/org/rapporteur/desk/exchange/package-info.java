/** How the record leaves for other programs, and how it comes in from them. */
@NullMarked
package org.rapporteur.desk.exchange;

import org.jspecify.annotations.NullMarked;
