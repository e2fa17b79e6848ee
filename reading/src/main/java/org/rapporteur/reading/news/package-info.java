/** What in an article's text is not news. */
@NullMarked
package org.rapporteur.reading.news;

import org.jspecify.annotations.NullMarked;
