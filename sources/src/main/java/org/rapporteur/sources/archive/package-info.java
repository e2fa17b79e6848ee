/** Web archives as a stream of unpacked bytes. */
@NullMarked
package org.rapporteur.sources.archive;

import org.jspecify.annotations.NullMarked;
