/** How often an undated article is dated by its own words, and how often rightly. */
@NullMarked
package org.rapporteur.score.dates;

import org.jspecify.annotations.NullMarked;
