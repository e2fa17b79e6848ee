/** The HTTP API and the web page. */
@NullMarked
package org.rapporteur.desk.web;

import org.jspecify.annotations.NullMarked;
