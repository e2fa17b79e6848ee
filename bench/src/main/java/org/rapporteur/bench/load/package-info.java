/** A ledger of many invented claims, and what asking it costs: alone, and under many clients. */
@NullMarked
package org.rapporteur.bench.load;

import org.jspecify.annotations.NullMarked;
