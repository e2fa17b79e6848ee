/** How claims are shown: to people, and in the forms that scripts read. */
@NullMarked
package org.rapporteur.desk.output;

import org.jspecify.annotations.NullMarked;
