/** Forms opened by the readers of their own fields. */
@NullMarked
package org.rapporteur.desk.exchange;

import org.jspecify.annotations.NullMarked;
