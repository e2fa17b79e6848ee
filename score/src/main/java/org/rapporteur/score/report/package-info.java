/** What was found, missed and misread, as a page for people. */
@NullMarked
package org.rapporteur.score.report;

import org.jspecify.annotations.NullMarked;
