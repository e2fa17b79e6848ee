/** Entities and relations of defence and security news against re3d. */
@NullMarked
package org.rapporteur.score.re3d;

import org.jspecify.annotations.NullMarked;
