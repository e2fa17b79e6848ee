/** One file a command of the command line. */
@NullMarked
package org.rapporteur.desk.command;

import org.jspecify.annotations.NullMarked;
