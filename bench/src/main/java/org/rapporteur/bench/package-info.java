/** Accuracy and speed on one machine, beside peers, written as a page. */
@NullMarked
package org.rapporteur.bench;

import org.jspecify.annotations.NullMarked;
