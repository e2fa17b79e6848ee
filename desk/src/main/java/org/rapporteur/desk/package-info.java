/** A person's desk: the command line, the HTTP API and the web page. */
@NullMarked
package org.rapporteur.desk;

import org.jspecify.annotations.NullMarked;
