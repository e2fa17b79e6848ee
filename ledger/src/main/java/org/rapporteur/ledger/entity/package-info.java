/** Who is who across articles: names, merges that people decide, and dossiers. */
@NullMarked
package org.rapporteur.ledger.entity;

import org.jspecify.annotations.NullMarked;
