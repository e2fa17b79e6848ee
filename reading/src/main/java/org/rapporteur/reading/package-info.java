/**
 * The public API: {@link Reader} and the vocabulary of the record, which are articles, spans,
 * claims and what a claim is made of.
 *
 * <p>Programs that embed the reader use this package alone. What is public here stays: members may
 * be added within one version number, none is taken away or changes its meaning, and no signature
 * names a type of another package than this and {@code java}. The packages beneath ({@code
 * language}, {@code mention}, {@code frame} …) are how it is done; they are public for the other
 * modules of this program, change without notice, and are no API.
 *
 * <p>Offsets here are UTF-16 units into {@link org.rapporteur.reading.Article#text()}; every public
 * format counts Unicode code points instead (see {@link JsonLines}). A span is {@code [begin, end)}
 * and the text it quotes is always {@code text.substring(begin, end)}.
 */
@NullMarked
package org.rapporteur.reading;

import org.jspecify.annotations.NullMarked;
