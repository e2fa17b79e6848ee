/** From files, folders and pages to articles. Bad input is a line to show, never an exception. */
@NullMarked
package org.rapporteur.sources;

import org.jspecify.annotations.NullMarked;
