/**
 * The vocabulary of the record: articles, spans, claims and what a claim is made of.
 *
 * <p>Offsets here are UTF-16 units into {@link org.rapporteur.reading.Article#text()}; every public
 * format counts Unicode code points instead (see {@code org.rapporteur.reading.json}). A span is
 * {@code [begin, end)} and the text it quotes is always {@code text.substring(begin, end)}.
 */
@NullMarked
package org.rapporteur.reading;

import org.jspecify.annotations.NullMarked;
