@NullMarked
package org.rapporteur.desk.casefile;

import org.jspecify.annotations.NullMarked;
